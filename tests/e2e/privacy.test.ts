import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { listAddresses } from '#app/listAddresses.ts'
import { corpus } from '../support/corpus.ts'
import { hydrated, site, smallSite, test } from '../support/openPage.ts'
import { readPublished } from '../support/publishedCorpus.ts'
import { type Serving, serveFolder } from '../support/serveFolder.ts'

/** Rooms that have something to remember, or might. */
const ROOMS = ['/read/2.1', '/references', '/evidence/matrix', '/timeline', '/search?q=svm', '/library']

let host: Serving
beforeAll(async () => {
  host = await serveFolder({ folder: site().folder, base: new URL(site().url).pathname })
})
afterAll(() => host.close())

/** Everything a browser has kept for this site, by where. */
const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
  }))

/** Uses whatever a page keeps something of: saving, preferring, searching, following. */
async function walk(page: Page) {
  await page
    .getByRole('button', { name: /^Save / })
    .first()
    .click()
  await page.getByRole('button', { name: 'Preferences' }).click()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox', { name: 'Search the survey' }).fill('convnet')
  await page.keyboard.press('Enter')
  await page.getByRole('main').locator('[data-id] a').first().click()
  for (const path of ROOMS) {
    await page.goto(host.url + path)
    await hydrated(page)
  }
}

test('the privacy page names what the browser has kept after a walk through the site, and nothing else is kept', async ({
  open,
}) => {
  const page = await open('/algorithms/svm', { at: host.url, serviceWorkers: 'allow' })
  await walk(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  const kept = await keptBy(page)
  expect(kept.cookies).toBe('')
  expect(await page.context().cookies()).toEqual([])
  expect(kept.databases).toEqual([])
  expect(kept.caches).toHaveLength(1)
  expect(kept.local.length).toBeGreaterThan(2)

  await page.goto(`${host.url}/about#privacy`)
  await hydrated(page)
  const codes = await page
    .locator('#privacy code, #offline code')
    .evaluateAll((all) => all.map(({ textContent }) => textContent ?? ''))
  const isNamed = (key: string) => codes.some((code) => key === code || key.startsWith(`${code} `))
  expect([...kept.local, ...kept.caches].filter((key) => !isNamed(key))).toEqual([])
  // How far one had scrolled is told in words, since its key is the router's.
  const scrolls = 'react-router-scroll-positions'
  expect(kept.session.filter((key) => key !== scrolls && !isNamed(key))).toEqual([])
  if (kept.session.includes(scrolls)) {
    expect(await page.locator('#privacy').innerText()).toContain('how far you had scrolled')
  }

  await page.getByRole('button', { name: 'Delete what is kept on this device' }).click()
  await page.locator('#offline').getByRole('button', { name: 'Remove the copy and keep none' }).click()
  await expect.poll(async () => (await keptBy(page)).caches).toEqual([])
  // That no copy is wanted must be remembered.
  await expect.poll(async () => (await keptBy(page)).local).toEqual(['survey-atlas.offline'])
})

describe('the content security policy', () => {
  /** Each page has its own hashes: of the script that starts the app, of structured data where there is any, of its styles. */
  const POLICY =
    "default-src 'none'; script-src 'self' #; style-src 'self' #; img-src 'self' data:; font-src 'self'; " +
    "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; " +
    "object-src 'none'; require-trusted-types-for 'script'; trusted-types survey-atlas"

  test('stands first in the head of every page of both surveys, with Trusted Types', () => {
    const all = [
      ...listAddresses(readPublished().corpus).map((address) => join(site().folder, address, 'index.html')),
      ...listAddresses(corpus).map((address) => join(smallSite().folder, address, 'index.html')),
      ...['404.html', 'offline/index.html', 'evidence/index.html'].map((file) => join(site().folder, file)),
    ]
    const wrong = all.filter((file) => {
      const html = readFileSync(file, 'utf8')
      const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? []
      const before = html.slice(0, html.indexOf('Content-Security-Policy'))
      return (
        policy.replace(/'sha256-[\w+/]{43}='(?: 'sha256-[\w+/]{43}=')*/g, '#') !== POLICY ||
        /<(?:script|style|link)/.test(before) ||
        / style="/.test(html)
      )
    })
    expect(wrong).toEqual([])
  })

  test('is enforced: neither text becomes HTML, nor another script, style or host is let in', async ({
    browser,
  }) => {
    // Not the page of other tests, which would fail on what is refused here.
    const page = await browser.newPage({ serviceWorkers: 'block' })
    await page.goto(`${site().url}/about`)
    await hydrated(page)
    // Run by the page itself: what a debugger evaluates, no policy binds.
    const refused = await page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const seen: string[] = []
          addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
            seen.push(effectiveDirective),
          )
          const attempt = (act: () => unknown) => {
            try {
              act()
            } catch {
              // What the policy refuses throws, or is reported.
            }
          }
          attempt(() => {
            document.createElement('div').innerHTML = '<b>text</b>'
          })
          attempt(() =>
            document.body.append(
              Object.assign(document.createElement('img'), { src: 'https://example.org/x.png' }),
            ),
          )
          attempt(() => document.body.setAttribute('style', 'color: red'))
          attempt(() => fetch('https://example.org/').catch(() => {}))
          attempt(() => window.trustedTypes?.createPolicy('other', { createScriptURL: (url: string) => url }))
          setTimeout(() => resolve([...new Set(seen)].sort()), 500)
        }),
    )
    await page.close()
    expect(refused).toEqual(
      expect.arrayContaining([
        'connect-src',
        'img-src',
        'require-trusted-types-for',
        'style-src-attr',
        'trusted-types',
      ]),
    )
  })
})
