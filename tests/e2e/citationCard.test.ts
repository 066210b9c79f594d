import { describe, expect } from 'vitest'
import { smallSite, test } from '../support/openPage.ts'
import { tabTo } from '../support/reader.ts'

describe('the card of a citation in a real browser', () => {
  test('opens on keyboard focus, is entered by the next Tab, and Escape leads back to the mark', async ({
    open,
  }) => {
    const page = await open('/read/2.1', { at: smallSite().url })
    const mark = page.getByRole('article').getByRole('link', { name: /^Reference 2: / })
    const card = page.getByRole('group', { name: /^About Lindqvist/ })
    await tabTo(page, mark)
    await card.waitFor()
    expect(await mark.getAttribute('aria-describedby')).toBe(await card.getAttribute('id'))
    await page.keyboard.press('Tab')
    expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    expect(await card.count()).toBe(0)
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test.for([1280, 390, 320])(
    'stays within a window %i px wide, and away from its mark',
    async (width, { open }) => {
      const page = await open('/read/2.2', { at: smallSite().url, viewport: { width, height: 640 } })
      for (const mark of await page
        .getByRole('article')
        .getByRole('link', { name: /^Reference / })
        .all()) {
        await mark.hover()
        const card = page.getByRole('group', { name: /^About / })
        await card.waitFor()
        const [ours, its] = [await card.boundingBox(), await mark.boundingBox()]
        if (!ours || !its) throw new Error('The card or its mark is not drawn.')
        expect(ours.x).toBeGreaterThanOrEqual(0)
        expect(ours.x + ours.width).toBeLessThanOrEqual(width)
        expect(ours.y >= its.y + its.height || ours.y + ours.height <= its.y).toBe(true)
        await page.keyboard.press('Escape')
        await page.mouse.move(0, 0)
      }
    },
  )

  test('is not needed: without JavaScript a mark leads to its work', async ({ open }) => {
    const page = await open('/read/2.1', { at: smallSite().url, javaScriptEnabled: false })
    await page
      .getByRole('article')
      .getByRole('link', { name: /^Reference 2: / })
      .click()
    await page
      .getByRole('heading', { level: 1, name: 'Oven temperature and the staling of loaves' })
      .waitFor()
  })
})

describe('editors’ notes in the margin', () => {
  test('begin level with their claim and never meet', async ({ open }) => {
    const page = await open('/read')
    const notes = await page.locator('article details:has(> summary b)').evaluateAll((all) =>
      all
        .map((one) => one.getBoundingClientRect())
        .filter(({ left }) => left > 900)
        .map(({ top, bottom }) => ({ top, bottom })),
    )
    expect(notes.length).toBeGreaterThan(10)
    for (const [at, { bottom }] of notes.entries()) {
      const next = notes[at + 1]
      if (next) expect(bottom).toBeLessThanOrEqual(next.top)
    }
  })
})
