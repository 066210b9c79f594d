import type { Page } from 'playwright-core'
import { site } from './openPage.ts'

/** Where the reading list is stored, and the name of its lock. */
export const KEY = 'survey-atlas.library'

/** A browser in which these texts are stored already. */
export const storing = (items: Record<string, string>) => ({
  storageState: {
    cookies: [],
    origins: [
      {
        origin: new URL(site().url).origin,
        localStorage: Object.entries(items).map(([name, value]) => ({ name, value })),
      },
    ],
  },
})

/** The list as version 1 of the site stored it. */
export const first = (...saved: string[]) => JSON.stringify({ state: { saved }, version: 1 })

/** A text this site stored under a key. */
export const read = (page: Page, key: string) => page.evaluate((key) => localStorage.getItem(key), key)
/** Ids of what is stored on the reading list, in its order. */
export const storedIds = async (page: Page): Promise<string[]> => {
  const { state } = JSON.parse((await read(page, KEY)) ?? '{"state":{"entries":[]}}')
  return state.entries.map(({ id }: { id: string }) => id)
}
/** What was set aside because it could not be read. */
export const asidesOf = (page: Page) =>
  page.evaluate(
    (start) =>
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith(start))
        .map(([, text]) => text),
    `${KEY}.aside.`,
  )
/** What the head of the page says of the reading list, with how many things are on it. */
export const countIn = (page: Page) =>
  page
    .getByRole('banner')
    .getByRole('link', { name: /^Reading list/ })
    .innerText()
/** Puts the algorithm of the open page on the reading list. */
export const saveSvm = (page: Page) =>
  page.getByRole('button', { name: 'Save Support vector machine' }).click()
/** Goes to the reading list by its link. */
export const goToList = async (page: Page) => {
  await page
    .getByRole('banner')
    .getByRole('link', { name: /^Reading list/ })
    .click()
  await page.getByRole('heading', { level: 1, name: 'Reading list' }).waitFor()
}
/** Ids of what the reading list shows, in its order. */
export const shownIds = (page: Page) =>
  page
    .getByRole('main')
    .locator('ol > li[data-id]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-id')))
/** What the page tells the reader about their things, with these words. */
export const warning = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words })
