import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { toStopPath } from '#url/guideQuery.ts'
import { followTo, hydrated, smallSite, test } from '../support/openPage.ts'
import { readPublished } from '../support/publishedCorpus.ts'
import { addressOf, createReader, optionsFor, tabTo, WAYS } from '../support/reader.ts'

const { paths } = readPublished().corpus.survey.overview

const barOf = (page: Page, title: string) =>
  page.getByRole('navigation', { name: `Guided path: ${title}`, exact: true })
const stopOf = (page: Page, title: string) =>
  barOf(page, title)
    .getByText(/^Stop \d+ of \d+$/)
    .textContent()

const byLength = [...paths].sort((one, other) => one.stops.length - other.stops.length)
/** The longest path is gone by mouse. */
const PATHS = { mouse: byLength.at(-1), keyboard: byLength[0], phone: byLength[0] }

describe.each(WAYS)('a reader on a guided path, by %s,', (way) => {
  test('goes on to its end, back with its own link and the browser’s, and leaves', async ({ open }) => {
    const page = await open('/', optionsFor(way))
    const { choose } = createReader(page, way)
    const path = PATHS[way]
    if (!path) throw new Error('The survey has no guided path.')
    const { title, stops } = path
    const at = (stop: number) => expect.poll(() => addressOf(page)).toBe(toStopPath({ path, stop }))
    const bar = barOf(page, title)
    await choose(page.getByRole('main').getByRole('link', { name: title, exact: true }))
    for (const [before, { text }] of stops.entries()) {
      const stop = before + 1
      await at(stop)
      await expect.poll(() => stopOf(page, title)).toBe(`Stop ${stop} of ${stops.length}`)
      await bar.getByText(text).waitFor()
      // Nothing that the page asked for got lost, and nothing of the path is taken for a filter.
      expect(await page.getByText(/This address asked for/).count()).toBe(0)
      const next = stops[stop]
      if (next) await choose(bar.getByRole('link', { name: `Next: ${next.label}` }))
    }
    await choose(bar.getByRole('link', { name: 'Back', exact: true }))
    await at(stops.length - 1)
    await page.goBack()
    await at(stops.length)
    await page.reload()
    await hydrated(page)
    await bar.getByText(`Stop ${stops.length} of ${stops.length}`).waitFor()
    const { pathname, search } = new URL(stops.at(-1)?.to ?? '', 'https://site.invalid')
    await choose(bar.getByRole('link', { name: 'Leave the path' }))
    await expect.poll(() => addressOf(page)).toBe(pathname + search)
    await expect.poll(() => bar.count()).toBe(0)
    await page.goBack()
    await at(stops.length)
    await choose(bar.getByRole('link', { name: 'The end: other paths' }))
    await expect.poll(() => addressOf(page)).toBe('/#ways')
  })
})

test('every stop of every path shows its text, and the bar hides nothing that has the focus', async ({
  open,
}) => {
  const page = await open('/about')
  for (const path of paths) {
    for (const [before, { text }] of path.stops.entries()) {
      await followTo(page, toStopPath({ path, stop: before + 1 }))
      await barOf(page, path.title).getByText(text).waitFor()
    }
  }
  const bar = barOf(page, paths.at(-1)?.title ?? '')
  await tabTo(page, page.getByRole('contentinfo').getByRole('link').first())
  for (let pressed = 0; pressed < 40; pressed++) {
    await page.keyboard.press('Shift+Tab')
    const places = await bar.evaluate((element) => {
      const focused = document.activeElement
      if (!focused || element.contains(focused) || !focused.closest('main')) return undefined
      return [focused.getBoundingClientRect().bottom, element.getBoundingClientRect().top]
    })
    if (places) expect(places[0]).toBeLessThanOrEqual(places[1] ?? 0)
  }
})

test('a path asked for where it does not lead is named, and the rest of the address kept', async ({
  open,
}) => {
  const page = await open('/applications?domain=imaging&path=nowhere&stop=2')
  await page.getByText('This address asked for “path=nowhere”, “stop=2”').waitFor()
  await page.getByRole('link', { name: 'Domain Medical imaging' }).waitFor()
  await page.getByRole('link', { name: 'Close', exact: true }).click()
  await expect.poll(() => addressOf(page)).toBe('/applications?domain=imaging')
  await page.goBack()
  await page.getByText('This address asked for “path=nowhere”, “stop=2”').waitFor()
})

test('another survey leads its readers along paths of its own', async ({ open }) => {
  const page = await open('/', { at: smallSite().url })
  await page.getByRole('main').getByRole('link', { name: 'Follow one loaf', exact: true }).click()
  await barOf(page, 'Follow one loaf').getByText('Stop 1 of 3').waitFor()
})
