import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { need } from '#corpus/createIndex.ts'
import { hydrated, PHONE, test } from '../support/openPage.ts'
import { readPublished } from '../support/publishedCorpus.ts'
import { addressOf, optionsFor } from '../support/reader.ts'

const index = readPublished()
const work = need(index.referenceById, 'ref-esteva-2017')

const findMark = (page: Page) =>
  page
    .getByRole('article')
    .getByRole('link', { name: /^Reference 3: / })
    .first()
const namesOnTrail = (page: Page) =>
  page.getByRole('navigation', { name: 'Trail' }).getByRole('link').allTextContents()

/** How far the page's content has moved since it was first painted. */
const watchShifts = () => {
  Object.assign(window, { shifts: 0 })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry)
        Object.assign(window, { shifts: Number(Reflect.get(window, 'shifts')) + Number(entry.value) })
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

describe('a reader on a phone', () => {
  test('opens a card by the first tap, goes on by its link, and comes back to the same mark', async ({
    open,
  }) => {
    const page = await open('/read/2.1', optionsFor('phone'))
    const mark = findMark(page)
    await mark.tap()
    const card = page.getByRole('group', { name: /Esteva/ })
    await card.waitFor()
    expect(addressOf(page)).toBe('/read/2.1')
    await card.getByRole('link', { name: work.title }).tap()
    // The address comes first; whoever turns round before the page is drawn has never left the card.
    await page.getByRole('heading', { level: 1, name: work.title }).waitFor()
    expect(addressOf(page)).toBe('/references/esteva-2017')
    await page.goBack()
    await expect.poll(() => addressOf(page)).toBe('/read/2.1')
    await expect.poll(() => mark.evaluate((element) => element === document.activeElement)).toBe(true)
    const place = await mark.boundingBox()
    expect(place?.y).toBeGreaterThan(0)
    expect(place?.y).toBeLessThan(PHONE.height)
  })

  test('sees the end of the trail in one line, and nothing runs out of the page', async ({ open }) => {
    const page = await open('/read/2.1', { ...optionsFor('phone'), viewport: { width: 320, height: 640 } })
    await findMark(page).evaluate((element: HTMLElement) => element.click())
    await expect.poll(() => namesOnTrail(page)).toHaveLength(2)
    const trail = await page.getByRole('navigation', { name: 'Trail' }).boundingBox()
    expect(trail?.height).toBeLessThanOrEqual(44)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})

describe('the trail', () => {
  test('goes with the reader from page to page, and stays through a reload without moving the page', async ({
    open,
  }) => {
    const page = await open('/read/2.1', { first: watchShifts })
    await findMark(page).click()
    await expect.poll(() => namesOnTrail(page)).toEqual(['§2.1, claim 8', 'Esteva et al. 2017'])
    await page.reload()
    await hydrated(page)
    await expect.poll(() => namesOnTrail(page)).toEqual(['§2.1, claim 8', 'Esteva et al. 2017'])
    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toBe(0)
    await page.getByRole('navigation', { name: 'Trail' }).getByRole('link').first().click()
    await expect.poll(() => addressOf(page)).toBe('/read/2.1#claim-2-1-p1-c8')
    await expect.poll(() => namesOnTrail(page)).toEqual(['Esteva et al. 2017', '§2.1, claim 8'])
  })

  test('is forgotten with the tab', async ({ open }) => {
    const page = await open('/read/2.1')
    await findMark(page).click()
    await expect.poll(() => namesOnTrail(page)).toHaveLength(2)
    const other = await page.context().newPage()
    await other.goto(page.url())
    await hydrated(other)
    expect(await namesOnTrail(other)).toEqual([])
  })
})

test('the trail’s link back from a work lands on the mark that was followed', async ({ open }) => {
  const page = await open('/read/2.1')
  const mark = findMark(page)
  await mark.click()
  await page.getByRole('link', { name: '§2.1, claim 8' }).click()
  await expect.poll(() => addressOf(page)).toBe('/read/2.1#claim-2-1-p1-c8')
  await expect.poll(() => mark.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await mark.evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(true)
})

test('with JavaScript off one follows a citation, reads the claim in place and goes on to a method', async ({
  open,
}) => {
  const page = await open('/read/2.1', { javaScriptEnabled: false })
  await findMark(page).click()
  await page.getByRole('heading', { level: 1, name: work.title }).waitFor()
  expect(await page.getByRole('main').getByText('What followed', { exact: true }).isVisible()).toBe(true)
  await page.getByRole('link', { name: 'Read in place' }).first().click()
  await expect.poll(() => addressOf(page).replace('/#', '#')).toBe('/read/2.1#claim-2-1-p1-c8')
  await page.locator('#claim-2-1-p1-c8').getByRole('link', { name: 'CNN' }).click()
  await page.getByRole('heading', { level: 1, name: 'Convolutional neural network' }).waitFor()
})
