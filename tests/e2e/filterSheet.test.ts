import axe from 'axe-core'
import { describe, expect } from 'vitest'
import { test } from '../support/openPage.ts'
import { addressOf, createReader, optionsFor, resultsOf } from '../support/reader.ts'

describe('the filters on a phone', () => {
  test.for([
    ['/applications', 'domain', 'imaging'],
    ['/algorithms', 'evidence', 'cited'],
    ['/references', 'origin', 'survey'],
  ] as const)('of %s are a sheet that counts while one chooses', async ([path, facet, value], { open }) => {
    const page = await open(path, optionsFor('phone'))
    const { choose } = createReader(page, 'phone')
    const opener = page.getByRole('button', { name: /^Filters/ })
    const before = (await resultsOf(page)).length
    await choose(opener)
    const sheet = page.getByRole('dialog', { name: 'Filters' })
    await sheet.waitFor()
    const head = await sheet.getByRole('button', { name: 'Close the filters' }).evaluate((button) => {
      const { height } = button.parentElement?.getBoundingClientRect() ?? { height: Infinity }
      return height
    })
    expect(head).toBeLessThanOrEqual(48)

    await choose(page.locator(`[data-facet="${facet}"][data-value="${value}"]`))
    await expect.poll(() => addressOf(page)).toBe(`${path}?${facet}=${value}`)
    await expect.poll(async () => (await resultsOf(page)).length).toBeLessThan(before)
    const shown = (await resultsOf(page)).length
    await sheet.getByRole('button', { name: new RegExp(`^Show ${shown} `) }).waitFor()
    // It stays open, for the next choice.
    expect(await sheet.isVisible()).toBe(true)

    await page.evaluate(axe.source)
    // `axe` is put into the page by the line before.
    const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run())
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])

    // Nothing under the sheet takes the focus, or scrolls.
    for (let pressed = 0; pressed < 80; pressed++) {
      await page.keyboard.press('Tab')
      const isUnder = await page.evaluate(() => {
        const { activeElement, body } = document
        return activeElement !== body && !activeElement?.closest('#facets')
      })
      expect(isUnder, `after Tab ${pressed + 1}`).toBe(false)
    }
    await page.mouse.move(200, 40)
    await page.mouse.wheel(0, 600)
    expect(await page.evaluate(() => scrollY)).toBe(0)

    await choose(sheet.getByRole('link', { name: 'Clear all' }))
    await expect.poll(() => addressOf(page)).toBe(path)
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'hidden' })
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.goBack()
    await expect.poll(() => addressOf(page)).toBe(`${path}?${facet}=${value}`)
  })

  test('and the palette are reached from the menu, which has the focus afterwards', async ({ open }) => {
    const page = await open('/references', optionsFor('phone'))
    const { choose } = createReader(page, 'phone')
    const menu = page.getByRole('button', { name: 'Menu' })
    await choose(menu)
    await choose(page.getByRole('button', { name: 'Search and commands' }))
    await page.getByRole('combobox', { name: 'Search or command' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => menu.evaluate((button) => button === document.activeElement)).toBe(true)
  })
})
