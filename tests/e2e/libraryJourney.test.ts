import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/openPage.ts'
import { addressOf, createReader } from '../support/reader.ts'

const shown = (page: Page) =>
  page
    .getByRole('main')
    .locator('ol > li[data-id]')
    .evaluateAll((items) =>
      items.map((item) => [item.getAttribute('data-id'), item.querySelector('textarea')?.value ?? '']),
    )
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
const listLink = (page: Page) => page.getByRole('banner').getByRole('link', { name: /^Reading list/ })
const isFocused = (page: Page, name: RegExp) =>
  page
    .evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    .then((label) => name.test(label))

describe('by keyboard alone', () => {
  test('a reader saves three things from three pages, notes one, orders them, takes the list away and brings it into a clean browser', async ({
    open,
  }) => {
    const page = await open('/algorithms/svm')
    const { choose } = createReader(page, 'keyboard')
    await choose(page.getByRole('button', { name: 'Save Support vector machine' }))
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').waitFor()
    await page.keyboard.type('dermatologist-level classification')
    await page.getByRole('option', { selected: true, name: /^Dermatologist-level/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /^Dermatologist-level/ }).waitFor()
    await choose(
      page
        .getByRole('main')
        .getByRole('button', { name: /^Save / })
        .first(),
    )
    await choose(page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Read' }))
    await page.getByRole('article').waitFor()
    await choose(page.locator('#claim-abstract-p1-c2').getByRole('button', { name: /^Save/ }))
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: /^Dermatologist-level/ }).waitFor()
    await expect.poll(() => listLink(page).innerText()).toContain('3')

    await choose(listLink(page))
    await heading(page, 'Reading list')
    const entry = (id: string) => page.locator(`main ol > li[data-id="${id}"]`)
    await choose(entry('ref-esteva-2017').getByRole('button', { name: /^Add a note/ }))
    await page.keyboard.type('For the lecture.')
    await choose(entry('claim-abstract-p1-c2').getByRole('button', { name: /^Move up/ }))
    await page.getByText(/now 2 of 3\.$/).waitFor()
    expect(await isFocused(page, /^Move up/)).toBe(true)
    await page.keyboard.press('Alt+ArrowUp')
    await page.getByText(/now 1 of 3\.$/).waitFor()
    const wanted = [
      ['claim-abstract-p1-c2', ''],
      ['alg-svm', ''],
      ['ref-esteva-2017', 'For the lecture.'],
    ]
    expect(await shown(page)).toEqual(wanted)

    await page.reload()
    await heading(page, 'Reading list')
    await expect.poll(() => shown(page)).toEqual(wanted)
    const downloading = page.waitForEvent('download')
    await choose(page.getByRole('button', { name: 'Download list file' }))
    const file = join(mkdtempSync(join(tmpdir(), 'list-')), 'reading-list.json')
    await (await downloading).saveAs(file)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      format: 'survey-atlas.library',
      version: 1,
    })

    const clean = await open('/library')
    const there = createReader(clean, 'keyboard')
    const choosing = clean.waitForEvent('filechooser')
    await there.choose(clean.getByRole('button', { name: 'Open a list file' }))
    await (await choosing).setFiles(file)
    await clean.getByText('New to your list: 3').waitFor()
    expect(await shown(clean)).toEqual([])
    await there.choose(clean.getByRole('button', { name: 'Merge into your list' }))
    await expect.poll(() => shown(clean)).toEqual(wanted)
    await clean.reload()
    await heading(clean, 'Reading list')
    await expect.poll(() => shown(clean)).toEqual(wanted)
  })

  test('a reader takes a thing off, takes that back, filters by kind, and Back shows all again', async ({
    open,
  }) => {
    const page = await open('/algorithms')
    const { choose } = createReader(page, 'keyboard')
    const marks = page.getByRole('region', { name: 'Results' }).getByRole('button', { name: /^Save / })
    for (let at = 0; at < 6; at++) await choose(marks.nth(at))
    await choose(listLink(page))
    await heading(page, 'Reading list')
    const before = await shown(page)
    expect(before).toHaveLength(6)
    await choose(page.getByRole('button', { name: /^Remove/ }).nth(2))
    await expect.poll(() => shown(page)).toHaveLength(5)
    // The way back has the focus.
    await page.keyboard.press('Enter')
    await expect.poll(() => shown(page)).toEqual(before)
    await choose(page.getByRole('link', { name: 'By kind' }))
    await expect.poll(() => addressOf(page)).toBe('/library?group=kind')
    await page.goBack()
    await expect.poll(() => addressOf(page)).toBe('/library')
    expect(await shown(page)).toEqual(before)
  })
})

test('a link carries a list to someone else, who sees it before it is merged', async ({ open }) => {
  const page = await open('/algorithms/svm', {
    first: () => {
      const copied: string[] = []
      Object.assign(window, { copied })
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => void copied.push(text) },
      })
    },
  })
  await page.getByRole('button', { name: 'Save Support vector machine' }).click()
  await listLink(page).click()
  await page.getByRole('button', { name: /^Add a note/ }).click()
  await page.keyboard.type('Ünïcode & <b>markup</b>')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.getByText('Link copied.').waitFor()
  const [link = ''] = await page.evaluate((): string[] => Reflect.get(window, 'copied'))
  const { pathname, hash } = new URL(link)
  const other = await open(pathname + hash)
  await other.getByText('Ünïcode & <b>markup</b>').waitFor()
  expect(await shown(other)).toEqual([])
  await other.getByRole('button', { name: 'Merge into your list' }).click()
  await expect.poll(() => shown(other)).toEqual([['alg-svm', 'Ünïcode & <b>markup</b>']])
  expect(addressOf(other)).toBe('/library')
  // Back leads to the offer, which has nothing new any more.
  await other.goBack()
  await other.getByText('There is nothing in it that your list does not have.').waitFor()
})

test('on paper the list is a hand-out: what it is, when, of which survey, each with its note and address', async ({
  open,
}) => {
  const page = await open('/algorithms/svm')
  await page.getByRole('button', { name: 'Save Support vector machine' }).click()
  await listLink(page).click()
  await page.getByRole('button', { name: /^Add a note/ }).click()
  await page.keyboard.type('For Tuesday.')
  await page.keyboard.press('Tab')
  await page.emulateMedia({ media: 'print' })
  const words = await page.locator('body').innerText()
  expect(words).toMatch(/1 thing saved from “.+”, printed on \d+ \w+ \d{4}/)
  expect(words).toContain('Survey: ')
  expect(words).toContain('For Tuesday.')
  expect(words).toMatch(/https?:\/\/\S+\/algorithms\/svm/)
  expect(
    await page
      .locator('button, textarea, input')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
  ).toBe(0)
})
