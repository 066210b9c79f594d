import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'
import { KINDS } from '../support/kinds.ts'
import { DESK, hydrated, PHONE, site, test } from '../support/openPage.ts'

/** Where every element of the page stands and how it is drawn. */
const look = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => one.checkVisibility() && !one.closest('noscript'))
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect()
        const { color, backgroundColor, fontSize, fontWeight, display, borderTopWidth } =
          getComputedStyle(one)
        const drawn = [color, backgroundColor, fontSize, fontWeight, display, borderTopWidth]
        return `${one.tagName} ${[x, y, width, height].map(Math.round)} ${drawn.join(' ')}`
      }),
  )

// The reading list says something else without an app, which alone can read it.
const ALIKE = KINDS.filter((path) => path !== '/library')

/** A page whose app waits for the first touch, since there is no idle time. */
async function openWaiting(browser: Browser) {
  const page = await browser.newPage({ reducedMotion: 'reduce', serviceWorkers: 'block' })
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
  return page
}

let standing: Page | undefined
afterAll(() => standing?.close())

describe('a page looks the same before the app runs as after it:', () => {
  test.for(ALIKE)('%s', async (path, { browser }) => {
    standing ??= await openWaiting(browser)
    const page = standing
    const views = [
      async () => {
        await page.emulateMedia({ media: 'screen' })
        await page.setViewportSize(DESK)
      },
      () => page.setViewportSize(PHONE),
      () => page.emulateMedia({ media: 'print' }),
    ]
    await views[0]?.()
    await page.goto(site().url + path)
    await page.evaluate(() => document.fonts.ready)
    const lookAround = async () => {
      const seen: string[][] = []
      for (const view of views) {
        await view()
        // What is drawn to measure is measured anew before the frame after next.
        await page.evaluate(
          () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
        )
        seen.push(await look(page))
      }
      return seen
    }
    const before = await lookAround()
    await page.evaluate(() => dispatchEvent(new Event('focusin')))
    await hydrated(page)
    const after = await lookAround()
    for (const [view, seen] of after.entries()) {
      const known = new Set(before[view])
      const other = seen.filter((one) => !known.has(one))
      expect(other.slice(0, 5), `${other.length} elements of view ${view}`).toEqual([])
    }
  })
})

test('letters stay as large on a phone turned on its side, which iPhones understand under a name of their own', async ({
  walk,
}) => {
  // The builder leaves out what it takes for outdated.
  for (const path of KINDS) {
    expect(readFileSync(join(site().folder, path, 'index.html'), 'utf8')).toContain(
      '-webkit-text-size-adjust:100%',
    )
  }
  const page = await walk('/about', PHONE)
  const adjusted = () => getComputedStyle(document.documentElement).getPropertyValue('text-size-adjust')
  expect(await page.evaluate(adjusted)).toBe('100%')
})
