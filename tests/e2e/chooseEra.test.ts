import { describe, expect } from 'vitest'
import { need } from '#corpus/createIndex.ts'
import { test } from '../support/openPage.ts'
import { readPublished } from '../support/publishedCorpus.ts'
import { addressOf, createReader, optionsFor, resultsOf, tabTo, WAYS } from '../support/reader.ts'

const index = readPublished()
const era = need(index.eraById, 'era-deep-learning')

describe('a reader of the history', () => {
  test.for(WAYS)(
    'chooses an era, sees its text, methods and milestones, and comes back, by %s',
    async (way, { open }) => {
      const page = await open('/timeline', optionsFor(way))
      const { choose } = createReader(page, way)
      await choose(
        page
          .getByRole('navigation', { name: 'Eras' })
          .getByRole('link', { name: `${era.order} ${era.name}`, exact: true }),
      )
      await expect.poll(() => addressOf(page)).toBe('/timeline?era=deep-learning')

      const chosen = page.getByRole('region', { name: new RegExp(`${era.name}$`) })
      await chosen.waitFor()
      for (const { id } of index.claimsByThing.get(era.id) ?? []) {
        expect(await chosen.locator(`[data-id="${id}"]`).count(), id).toBe(1)
      }
      const methods = index.corpus.algorithms.filter((algorithm) => algorithm.era === era.id)
      for (const { name } of methods) {
        expect(await chosen.getByRole('link', { name, exact: true }).count(), name).toBeGreaterThan(0)
      }
      for (const { label } of era.milestones) {
        expect(await chosen.getByText(label).count(), label).toBeGreaterThan(0)
      }

      await choose(chosen.getByRole('link', { name: 'Algorithms of this era' }))
      await expect.poll(() => addressOf(page)).toBe('/algorithms?era=deep-learning')
      await expect
        .poll(async () => new Set(await resultsOf(page)))
        .toEqual(new Set(methods.map(({ id }) => id)))

      await page.goBack()
      await expect.poll(() => addressOf(page)).toBe('/timeline?era=deep-learning')
      await chosen.waitFor()
      await page.goBack()
      await expect.poll(() => addressOf(page)).toBe('/timeline')
      await expect.poll(() => chosen.count()).toBe(0)
    },
  )

  test('moves through the drawing by arrow keys, with one tab stop, and opens a work', async ({ open }) => {
    const page = await open('/timeline')
    const drawing = page.getByRole('group', { name: /^Eras and milestones/ })
    expect(await drawing.locator('[tabindex="0"]').count()).toBe(1)
    await tabTo(page, drawing.locator('[tabindex="0"]'))
    const reached = () => page.evaluate(() => document.activeElement?.getAttribute('data-mark'))
    const first = await reached()
    await page.keyboard.press('ArrowRight')
    const second = await reached()
    expect(second).not.toBe(first)
    await page.keyboard.press('ArrowLeft')
    expect(await reached()).toBe(first)
    await page.keyboard.press('Enter')
    await expect.poll(() => addressOf(page)).toMatch(/^\/timeline\?era=/)
  })

  test('finds the same history as a list at the other address', async ({ open }) => {
    const page = await open('/timeline?view=list')
    const text = await page.getByRole('main').innerText()
    for (const { name, milestones } of index.corpus.eras) {
      expect(text).toContain(name)
      for (const { label, year } of milestones) {
        expect(text).toContain(label)
        expect(text).toContain(String(year))
      }
    }
  })
})
