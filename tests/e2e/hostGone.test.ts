import type { ServerResponse } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { hydrated, smallSite, test } from '../support/openPage.ts'
import { type Serving, serveFolder } from '../support/serveFolder.ts'

let host: Serving
beforeAll(async () => {
  host = await serveFolder({ folder: smallSite().folder, base: '/survey/' })
})
afterAll(() => host.close())

const answer = (status: number) => (response: ServerResponse) => {
  response.writeHead(status, { 'Content-Type': 'text/html' }).end('<h1>Sign in to this network</h1>')
}

/** What answers in the host's place while the browser takes itself to be on line. */
const GONE = [
  ['the host hangs up', (response: ServerResponse) => void response.destroy()],
  ['another server says that it is down', answer(502)],
  ['the network wants a login first', answer(200)],
] as const

/** Survives as long as the page is not loaded anew. */
const mark = (page: Page) => page.evaluate(() => document.documentElement.setAttribute('data-same', ''))
const same = (page: Page) => page.locator('html[data-same]').count()

const link = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Timeline' })
/** As voices and scripts do: nothing is pointed at first, so nothing was asked for before. */
const follow = (page: Page) => link(page).dispatchEvent('click')

const missing = (page: Page) => page.getByRole('main').getByText('This page could not be loaded.')

describe('a reader who follows a link to a page that is not here yet keeps the frame, is told, and can try again where', () => {
  test.for(GONE)('%s', async ([, inItsPlace], { open }) => {
    const page = await open('/about', { at: host.url, missing: 'parts' })
    expect(await page.evaluate(() => navigator.onLine)).toBe(true)
    await mark(page)
    host.instead = inItsPlace
    try {
      await follow(page)
      await missing(page).waitFor()
      const said = await page.getByRole('main').innerText()
      expect(said).toContain('There is no connection to this site at the moment.')
      expect(said).toContain('Nothing you saved is lost, and Back leads to where you were.')
      expect(said).not.toContain('assets')
      await page.getByRole('button', { name: 'Try again' }).click()
      await page.waitForTimeout(300)
      expect(await same(page)).toBe(1)
      await page.goBack()
      await page.getByRole('heading', { level: 1, name: 'How this was made' }).waitFor()
      await page.goForward()
      await missing(page).waitFor()
      expect(await same(page)).toBe(1)
    } finally {
      host.instead = undefined
    }
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
    await hydrated(page)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'How this was made' }).waitFor()
  })
})

test.for([
  ['at once', follow],
  ['while its code is being fetched for whoever points at it', (page: Page) => link(page).press('Enter')],
] as const)(
  'where the site was renewed, following a link %s opens its page anew, once and no more',
  async ([, follow], { open }) => {
    const page = await open('/about', { at: host.url, missing: 'parts' })
    let loads = 0
    page.on('load', () => {
      loads += 1
    })
    // As of a page that is open since before the site was renewed; and then of a site that is broken.
    await page.route('**/assets/TimelinePage-*.js', (route) => route.fulfill({ status: 404 }))
    await follow(page)
    await expect.poll(() => loads).toBe(1)
    expect(new URL(page.url()).pathname).toBe('/survey/timeline/')
    await page.getByText('could not be loaded').waitFor()
    await page.waitForTimeout(500)
    expect(loads).toBe(1)
  },
)
