import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { listAddresses } from '#app/listAddresses.ts'
import { corpus } from '../support/corpus.ts'
import { hydrated, smallSite, test } from '../support/openPage.ts'
import { readPublished } from '../support/publishedCorpus.ts'
import { addressOf } from '../support/reader.ts'

const published = readPublished().corpus

/** Words that only the published survey can have brought along. */
function tellTaleWords(): RegExp {
  const { survey, references, algorithms, applications } = published
  const ids = JSON.stringify(published).match(/\b(?:alg|app|ref|dom|era|term|theme|claim)-[a-z0-9-]+/g) ?? []
  const own = new Set(JSON.stringify(corpus).match(/\b(?:alg|app|ref|dom|era|term|theme|claim)-[a-z0-9-]+/g))
  const names = [...algorithms, ...applications].map(({ name }) => name).filter((name) => name.includes(' '))
  const words = [
    ...new Set(ids.filter((id) => !own.has(id))),
    ...names,
    survey.title,
    survey.shortTitle,
    ...references.map(({ title }) => title),
  ]
  const quoted = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\w-])(?:${quoted.join('|')})(?![\\w-])`, 'i')
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html|js|css|json|xml|txt|webmanifest)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))

describe('another survey in the place of this one', () => {
  test('gives a site of its own, with no word of the first in any file', () => {
    const words = tellTaleWords()
    const files = filesOf(smallSite().folder)
    expect(files.length).toBeGreaterThan(40)
    const found = files.flatMap((file) => {
      const match = words.exec(readFileSync(file, 'utf8'))
      return match ? [`${file.slice(smallSite().folder.length)}: ${match[0]}`] : []
    })
    expect(found).toEqual([])
  })

  test('opens at every address under its sub-path, and every page comes alive there', async ({ open }) => {
    const { url } = smallSite()
    expect(new URL(url).pathname).toBe('/survey')
    const page = await open('/', { at: url })
    for (const address of listAddresses(corpus)) {
      const response = await page.goto(url + address)
      expect(`${address} ${response?.status()}`).toBe(`${address} 200`)
      await hydrated(page)
      expect(await page.title()).toContain(corpus.survey.shortTitle)
      const strays = await page
        .locator('a[href^="/"], link[href^="/"], script[src^="/"], form[action^="/"]')
        .evaluateAll((all) =>
          all
            .map(
              (one) =>
                one.getAttribute('href') ?? one.getAttribute('src') ?? one.getAttribute('action') ?? '',
            )
            .filter((address) => !address.startsWith('/survey/')),
        )
      expect({ address, strays }).toEqual({ address, strays: [] })
    }
  })

  test('can be gone through from its overview to a claim in its place', async ({ open }) => {
    const page = await open('/', { at: smallSite().url })
    const at = () => addressOf(page, smallSite())
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Algorithms' }).click()
    await page.getByRole('heading', { level: 1, name: 'Algorithms' }).waitFor()
    await page.locator('[data-id="alg-sourdough"]').getByRole('link').first().click()
    await page.getByRole('heading', { level: 1, name: 'Sourdough fermentation' }).waitFor()
    await page.getByRole('link', { name: 'Read in place' }).last().click()
    await expect.poll(at).toBe('/read/2.1#claim-2-1-p1-c3')
    await page.reload()
    await page.locator('#claim-2-1-p1-c3').waitFor()
    await page.goBack()
    await expect.poll(at).toBe('/algorithms/sourdough')
  })

  test('is published as open data of its own', async () => {
    const response = await fetch(`${smallSite().url}/corpus.json`)
    expect(await response.json()).toEqual(corpus)
  })
})
