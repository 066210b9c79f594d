import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { listAddresses } from '#app/listAddresses.ts'
import { corpus } from '../support/corpus.ts'
import { hydrated, smallSite, test } from '../support/openPage.ts'
import { readPublished } from '../support/publishedCorpus.ts'
import { addressOf } from '../support/reader.ts'
import { type TellTaleKind, tellTaleOf, toFinder } from '../support/tellTale.ts'

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html|js|css|json|xml|txt|webmanifest)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))

describe('another survey in the place of this one', () => {
  test('gives a site of its own, with no word of the first in any file', () => {
    const files = filesOf(smallSite().folder)
    expect(files.length).toBeGreaterThan(40)
    const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    const own = JSON.stringify(corpus)
    const found = Object.entries(tellTaleOf(readPublished().corpus)).flatMap(([kind, all]) => {
      // The keys of a record are its kinds; the compiler takes them for any string.
      const toOne = (words: readonly string[]) => toFinder(kind as TellTaleKind, words)
      const words = all.filter((word) => !toOne([word]).test(own))
      expect(words.length, kind).toBeGreaterThan(5)
      const any = toOne(words)
      return texts.flatMap(({ file, text }) => {
        const match = any.exec(text)
        return match ? [`${kind}, ${file.slice(smallSite().folder.length)}: ${match[0]}`] : []
      })
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
