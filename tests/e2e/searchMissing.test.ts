import { describe, expect } from 'vitest'
import { test } from '../support/openPage.ts'
import { resultsOf } from '../support/reader.ts'

const FAILED = /^The search could not be loaded\./

describe('where the engine of the search cannot be loaded', () => {
  test.for(['/search?q=svm', '/algorithms?q=svm'])(
    '%s says so, and searches once it can',
    async (path, { open }) => {
      const page = await open('/about', { missing: true })
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
    const page = await open('/about', { missing: true })
    await page.route('**/assets/createSearch-*.js', (route) => route.fulfill({ status: 404 }))
    // Opened a second time, where the first attempt reloaded the page for a new version.
    const notice = page.getByRole('dialog').getByRole('status').filter({ hasText: FAILED })
    await expect
      .poll(
        async () => {
          if ((await page.getByRole('combobox').count()) === 0) await page.keyboard.press('Control+k')
          return notice.isVisible()
        },
        { timeout: 10_000, interval: 300 },
      )
      .toBe(true)
    await page.getByRole('combobox').fill('timeline')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
  })

  test('off line, the palette that was never opened says so instead of ending the page', async ({ open }) => {
    const page = await open('/about', { missing: true })
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
    const page = await open('/about', { missing: true })
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
