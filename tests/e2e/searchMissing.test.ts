import { describe, expect } from 'vitest'
import { hydrated, test } from '../support/openPage.ts'
import { resultsOf } from '../support/reader.ts'

const FAILED = /^The search could not be loaded\./

describe('where the engine of the search cannot be loaded', () => {
  test.for(['/search?q=svm', '/algorithms?q=svm'])(
    '%s says so, and searches once it can',
    async (path, { open }) => {
      const page = await open('/about', { missing: 'parts' })
      // As a server answers for a file of a version it no longer has.
      await page.route('**/assets/createSearch-*.js', (route) => route.fulfill({ status: 404 }))
      await page.goto(new URL(path, page.url()).href)
      const notice = page.getByRole('status').filter({ hasText: FAILED })
      await notice.waitFor()
      await page.unroute('**/assets/createSearch-*.js')
      await notice.getByRole('button', { name: 'Try again' }).click()
      await expect.poll(async () => (await resultsOf(page))[0]).toBe('alg-svm')
      expect(await notice.count()).toBe(0)
    },
  )

  test('the palette says so and still goes to pages', async ({ open }) => {
    const page = await open('/about', { missing: 'parts' })
    await page.route('**/assets/createSearch-*.js', (route) => route.fulfill({ status: 404 }))
    // The first failure opens the page anew, in case a new version is the cause; only a second one is told.
    const anew = page.waitForEvent('load')
    await page.keyboard.press('Control+k')
    await anew
    await hydrated(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('status').filter({ hasText: FAILED }).waitFor()
    await page.getByRole('combobox').fill('timeline')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
  })

  test('off line, the palette that was never opened says so instead of ending the page', async ({ open }) => {
    const page = await open('/about', { missing: 'parts' })
    await page.evaluate(() => Object.defineProperty(navigator, 'onLine', { value: false }))
    await page.route('**/assets/CommandPalette-*.js', (route) => route.fulfill({ status: 404 }))
    await page.keyboard.press('Control+k')
    const dialog = page.getByRole('dialog', { name: 'Search and commands' })
    await dialog.getByText(FAILED).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await page.getByRole('heading', { level: 1 }).waitFor()
  })

  test('trying again without a connection keeps the page', async ({ open }) => {
    const page = await open('/about', { missing: 'parts' })
    await page.route('**/assets/createSearch-*.js', (route) => route.fulfill({ status: 404 }))
    await page.goto(new URL('/search?q=svm', page.url()).href)
    const button = page.getByRole('button', { name: 'Try again' })
    await button.waitFor()
    await page.evaluate(() => {
      window.fetch = async () => {
        throw new TypeError('Failed to fetch')
      }
    })
    await button.click()
    await page.getByText('There is no connection to this site at the moment.').waitFor()
    expect(await page.getByRole('searchbox', { name: 'Search everything' }).inputValue()).toBe('svm')
  })
})
