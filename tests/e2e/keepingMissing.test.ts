import { describe, expect } from 'vitest'
import { hydrated, test } from '../support/openPage.ts'

const PART = /\/assets\/keepOwn-.*\.js/
const KEY = 'survey-atlas.library'

describe('where the part that keeps the reading list does not come', () => {
  test('the page can be read, a save is shown, the reader is told, and it is stored once the part is there', async ({
    open,
  }) => {
    const page = await open('/about', { missing: 'parts' })
    await page.route(PART, (route) => route.fulfill({ status: 404 }))
    await page.goto(new URL('/algorithms/svm', page.url()).href)
    await hydrated(page)
    const marks = page.locator('main').getByRole('button', { name: /^Save / })
    await marks.first().click()
    await page
      .getByRole('status')
      .filter({ hasText: 'the part of the site that stores it could not be fetched' })
      .waitFor()
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull()
    await page.getByRole('link', { name: /^Reading list, saved: 1/ }).waitFor()
    // The page is not opened anew by itself, which would lose it.
    await page.unroute(PART)
    await marks.last().click()
    await expect
      .poll(() =>
        page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}').state?.entries?.length, KEY),
      )
      .toBe(2)
    await page.getByText('could not be fetched').waitFor({ state: 'hidden' })
    await page.goBack()
    await page.goForward()
    await hydrated(page)
    await page.getByRole('link', { name: /^Reading list, saved: 2/ }).waitFor()
  })
})
