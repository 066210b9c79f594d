import { describe, expect } from 'vitest'
import { test } from '../support/openPage.ts'
import { addressOf, createReader, optionsFor, resultsOf, WAYS } from '../support/reader.ts'

describe('a reader who searches the whole survey', () => {
  test.for(WAYS)(
    'opens the third result, comes back to it, and narrows by kind, by %s',
    async (way, { open }) => {
      const page = await open('/search', optionsFor(way))
      const { choose, type } = createReader(page, way)
      await type(page.getByRole('searchbox', { name: 'Search everything' }), 'melanoma')
      await expect.poll(() => addressOf(page)).toBe('/search?q=melanoma')
      await expect.poll(async () => (await resultsOf(page))[0]).toBe('app-skin-lesion-classification')
      expect(await page.getByText('Alias: “melanoma”').count()).toBe(1)

      const third = page.getByRole('region', { name: 'Results' }).locator('li[data-id] h3 a').nth(2)
      await choose(third)
      await expect.poll(() => addressOf(page)).not.toContain('/search')
      await page.goBack()
      await expect.poll(() => addressOf(page)).toBe('/search?q=melanoma')
      await expect.poll(() => third.evaluate((link) => link === document.activeElement)).toBe(true)

      await choose(page.locator('[data-facet="kind"][data-value="claim"]'))
      await expect.poll(() => addressOf(page)).toBe('/search?q=melanoma&kind=claim')
      await expect
        .poll(async () => (await resultsOf(page)).every((id) => id?.startsWith('claim-')))
        .toBe(true)
      await page.goBack()
      await expect.poll(() => addressOf(page)).toBe('/search?q=melanoma')
    },
  )

  test('is led from a mistyped phrase to the one that stands there, from an unknown value to a known one, and back', async ({
    open,
  }) => {
    const page = await open('/search?q=%22suport+vector%22')
    await page.getByRole('link', { name: 'Search for "support vector"' }).click()
    await expect.poll(() => addressOf(page)).toBe('/search?q=%22support+vector%22')
    await expect.poll(async () => (await resultsOf(page))[0]).toBe('alg-svm')
    await page.goBack()
    await page.getByText('These come near').waitFor()

    const field = page.getByRole('searchbox', { name: 'Search everything' })
    await field.fill('melanoma domain: imagng')
    await expect.poll(() => addressOf(page)).toContain('imagng')
    await page.getByRole('link', { name: 'domain:imaging' }).click()
    await expect.poll(() => field.inputValue()).toBe('melanoma domain:imaging')
    await expect.poll(async () => (await resultsOf(page))[0]).toBe('app-skin-lesion-classification')
    await page.goBack()
    await expect.poll(() => field.inputValue()).toBe('melanoma domain: imagng')
  })

  test('keeps what was typed before the page came alive', async ({ open }) => {
    const page = await open('/search')
    await page.route('**/assets/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400))
      await route.continue()
    })
    await page.reload({ waitUntil: 'domcontentloaded' })
    const field = page.getByRole('searchbox', { name: 'Search everything' })
    await field.click()
    await page.keyboard.type('melan')
    await expect.poll(() => addressOf(page), { timeout: 10_000 }).toBe('/search?q=melan')
    await page.keyboard.type('oma')
    await expect.poll(() => addressOf(page)).toBe('/search?q=melanoma')
    expect(await field.inputValue()).toBe('melanoma')
  })
})

describe('the command palette', () => {
  test('opens from anywhere, finds, and gives the focus back', async ({ open }) => {
    const page = await open('/algorithms')
    const link = page.getByRole('main').locator('h3 a').nth(1)
    await link.focus()
    await page.keyboard.press('Control+k')
    const field = page.getByRole('combobox', { name: 'Search or command' })
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true)

    await page.keyboard.press('/')
    await field.waitFor()
    await page.keyboard.type('suport vector', { delay: 10 })
    await page.getByRole('option', { name: 'Support vector machine', exact: true }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => addressOf(page)).toBe('/algorithms/svm')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })
})
