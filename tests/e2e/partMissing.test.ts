import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { hydrated, test } from '../support/openPage.ts'

/** The page goes on as off line, where it is not opened anew by itself, and a part is gone from the host. */
async function without(page: Page, part: string) {
  await page.evaluate(() => Object.defineProperty(navigator, 'onLine', { value: false }))
  await page.route(`**/assets/${part}-*.js`, (route) => route.fulfill({ status: 404 }))
}

test('where the part that writes citations does not come, a dialogue says so, can be closed, and fetches it anew', async ({
  open,
}) => {
  const page = await open('/about', { missing: 'parts' })
  await without(page, 'CiteDialog')
  const opener = page.getByRole('button', { name: 'Cite this page' })
  const dialog = page.getByRole('dialog', { name: 'Cite' })
  await opener.click()
  await dialog.getByText(/^The part that writes citations could not be loaded\./).waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await opener.click()
  await page.unroute('**/assets/CiteDialog-*.js')
  const anew = page.waitForEvent('load')
  await dialog.getByRole('button', { name: 'Try again' }).click()
  await anew
  await hydrated(page)
  await opener.click()
  await dialog.getByRole('heading', { name: 'This page' }).waitFor()
})

test('where the preferences do not come, their place says so and fetches them anew', async ({ open }) => {
  const page = await open('/about', { missing: 'parts' })
  await without(page, 'PreferencesChoices')
  const opener = page.getByRole('button', { name: 'Preferences' })
  const menu = page.getByRole('region', { name: 'Preferences' })
  await opener.click()
  await menu.getByText(/could not be loaded/).waitFor()
  await page.unroute('**/assets/PreferencesChoices-*.js')
  const anew = page.waitForEvent('load')
  await menu.getByRole('button', { name: 'Try again' }).click()
  await anew
  await hydrated(page)
  await opener.click()
  await menu.getByRole('group', { name: 'Theme' }).waitFor()
})

test('where the data of the survey do not come, the page stands as it was published and says why nothing answers', async ({
  open,
}) => {
  const first = () => Object.defineProperty(navigator, 'onLine', { value: false })
  const page = await open('/about', { missing: 'parts', first })
  await without(page, '_virtual_corpus')
  await page.goto(new URL('/applications?domain=genomics', page.url()).href)
  await page
    .getByRole('status')
    .getByText(/^What this page needs to save, search and filter could not be loaded\./)
    .waitFor()
  expect(await page.locator('main [data-id]').first().isVisible()).toBe(true)
  await page.unroute('**/assets/_virtual_corpus-*.js')
  await page.getByRole('button', { name: 'Try again' }).click()
  await hydrated(page)
  expect(await page.getByText('could not be loaded').count()).toBe(0)
})

test('where a page does not come, its place says so in words, and fetches it anew', async ({ open }) => {
  const page = await open('/about', { missing: 'parts' })
  await without(page, 'TimelinePage')
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Timeline' }).click()
  await page.getByRole('main').getByText('This page could not be loaded.').waitFor()
  expect(await page.getByRole('main').innerText()).not.toContain('assets')
  await page.unroute('**/assets/TimelinePage-*.js')
  await page.getByRole('button', { name: 'Try again' }).click()
  await hydrated(page)
  await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'How this was made' }).waitFor()
})

test('opening the page anew for a missing part never loses what is not stored yet', async ({ open }) => {
  const page = await open('/about', { missing: 'parts' })
  await page.route(/\/assets\/keepOwn-.*\.js/, (route) => route.fulfill({ status: 404 }))
  await page.goto(new URL('/algorithms/svm', page.url()).href)
  await hydrated(page)
  await without(page, 'CiteDialog')
  await page
    .locator('main')
    .getByRole('button', { name: /^Save / })
    .first()
    .click()
  // The word about what is not stored may lie on the button.
  await page.getByRole('button', { name: 'Cite this page' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Try again' }).click()
  await page.getByText('What you changed last is not stored yet').waitFor()
  await page.getByRole('link', { name: /^Reading list, saved: 1/ }).waitFor()
})
