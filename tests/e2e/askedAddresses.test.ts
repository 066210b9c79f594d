import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { holdBack } from '../support/holdBack.ts'
import { hydrated, PHONE, site, test } from '../support/openPage.ts'

/** Addresses that ask for a part of each page that has parts to ask for. */
const ASKED = [
  '/applications?domain=genomics',
  '/algorithms?q=support+vector',
  '/references?origin=editors',
  '/compare?algorithm=svm&algorithm=cnn',
  '/evidence/matrix?algorithm=svm',
  '/evidence/studies?domain=genomics',
  '/evidence/audit?verdict=supports',
  '/timeline?era=deep-learning',
  '/search?q=svm',
  '/library?q=svm',
  '/glossary?q=image',
]

/** The lines of a page's content that are to be seen. */
const linesOf = async (page: Page) =>
  (await page.locator('main').innerText()).split('\n').filter((line) => line.trim())

/** How much has moved in a page that is loaded, as a share of the window; the browser's own count. */
const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[]
          resolve(shifts.reduce((sum, { value }) => sum + value, 0))
        }).observe({ type: 'layout-shift', buffered: true })
        // Nothing is told where nothing has moved.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)))
      }),
  )

/** Loads a page, sees that its heading and lead stand there alone before the app runs, and lets the app run. */
async function seeHeadingFirst(page: Page, path: string) {
  const letGo = await holdBack(page, '**/assets/*.js')
  await page.goto(site().url + path, { waitUntil: 'commit' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('domcontentloaded')
  expect(await linesOf(page)).toHaveLength(2)
  letGo()
  await hydrated(page)
}

/** What a reader has saved on the page that a list is looked at on later. */
const SAVED = ['Support vector machine', 'Random forest', 'Recurrent neural network']

describe('whoever asks for a part of a page', () => {
  test.for(ASKED)(
    'at %s sees its heading first, and then that part: nothing moves',
    async (path, { open }) => {
      const page = await open('/about', { viewport: PHONE })
      await seeHeadingFirst(page, path)
      await page.getByRole('contentinfo').waitFor()
      expect((await linesOf(page)).length).toBeGreaterThan(2)
      expect(await shiftOf(page)).toBeLessThan(0.001)
      await page.goBack()
      await hydrated(page)
      expect(new URL(page.url()).pathname).toBe('/about')
    },
  )

  test('at /library, with a list kept or sent, sees its heading first, and then the list: nothing moves', async ({
    open,
  }) => {
    const page = await open('/algorithms', { viewport: PHONE })
    for (const name of SAVED) await page.getByRole('button', { name: `Save ${name}`, exact: true }).click()
    for (const path of ['/library', '/library#list=1&thing=alg-gan']) {
      await seeHeadingFirst(page, path)
      await page.getByRole('link', { name: SAVED[0] ?? '' }).waitFor()
      expect(await shiftOf(page)).toBeLessThan(0.001)
      await page.goto(`${site().url}/about`)
      await hydrated(page)
    }
    await page.goBack()
    await page.getByRole('link', { name: SAVED[0] ?? '' }).waitFor()
  })

  test('sees all of it where the app does not come, soon, and at once without JavaScript', async ({
    open,
  }) => {
    const path = '/applications?domain=genomics'
    const page = await open('/about')
    await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    await page.goto(site().url + path)
    expect(await linesOf(page)).toHaveLength(2)
    // As when its seconds have passed.
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish()
    })
    expect((await linesOf(page)).length).toBeGreaterThan(100)
    const without = await open(path, { javaScriptEnabled: false })
    expect((await linesOf(without)).length).toBeGreaterThan(100)
  })

  test('of a page that has none, or only for a guided path, sees it as ever', async ({ open }) => {
    const page = await open('/about')
    await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    for (const path of ['/about?from=a-friend', '/applications?path=evidence&stop=2', '/applications?']) {
      await page.goto(site().url + path)
      expect((await linesOf(page)).length, path).toBeGreaterThan(10)
    }
  })
})
