import { describe, expect } from 'vitest'
import { PHONE, test } from '../support/openPage.ts'

describe('the search of a phone', () => {
  test('is ready for typing where the header leads to it, again where one is there already, and not on the way back', async ({
    open,
  }) => {
    const page = await open('/algorithms/svm', { viewport: PHONE, hasTouch: true })
    const link = page.getByRole('banner').getByRole('link', { name: 'Search', exact: true })
    const field = page.getByRole('searchbox', { name: 'Search everything' })
    const isReady = () => field.evaluate((one) => one === document.activeElement)
    await link.tap()
    await expect.poll(isReady).toBe(true)
    await page.keyboard.type('melanoma')
    await page.getByText(/results for “melanoma”/).waitFor()
    await page.getByRole('heading', { level: 1 }).tap()
    expect(await isReady()).toBe(false)
    await link.tap()
    await expect.poll(isReady).toBe(true)

    await page.goBack()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Support vector machine' }).waitFor()
    await page.goForward()
    await field.waitFor()
    // As long as the page may take to put the focus anywhere.
    await page.waitForTimeout(200)
    expect(await isReady()).toBe(false)
  })

  test('keeps the keyboard down where it was opened by its address', async ({ open }) => {
    const page = await open('/search', { viewport: PHONE, hasTouch: true })
    await page.waitForTimeout(200)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    await page.reload()
    await page.goto('about:blank')
    await page.goBack()
    await page.getByRole('searchbox', { name: 'Search everything' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  })
})
