import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { DESK, hydrated, site, test } from '../support/openPage.ts'
import { addressOf } from '../support/reader.ts'

const REASON = 'The oven is cold.'

/** The page's code comes, and throws as soon as it is to draw. */
const breakPage = (page: Page, name: string) =>
  page.route(`**/assets/${name}-*.js`, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `export function ${name}() { throw new Error('${REASON}') }`,
    }),
  )

test('where a page breaks while it is drawn, its place says so, the frame around it lives on, and Back leads back', async ({
  tabs,
}) => {
  // Not by way of `open`, which lets no page log an error: these log the one of the page, and are held to it.
  const tab = await tabs.take(site().url, { viewport: DESK })
  const { page, faults } = tab
  await breakPage(page, 'GlossaryPage')
  await page.goto(`${site().url}/timeline`)
  await hydrated(page)
  const heading = (name: string) => page.getByRole('heading', { level: 1, name })
  const failed = async () => {
    await heading('This page could not be shown').waitFor()
    expect(await page.getByRole('main').innerText()).toContain(`The browser reported: ${REASON}`)
    expect(await page.locator('h1').count()).toBe(1)
  }
  const rooms = page.getByRole('navigation', { name: 'Site' })

  await page.getByRole('link', { name: 'Glossary' }).first().click()
  await failed()
  expect(addressOf(page)).toBe('/glossary')
  await page.goBack()
  await heading('Timeline').waitFor()

  // Loaded by its address, where a page stands already that cannot be taken over.
  await page.goto(`${site().url}/glossary`)
  await failed()
  await rooms.getByRole('link', { name: 'References' }).click()
  await heading('References').waitFor()
  await page.goBack()
  await failed()
  await page.getByRole('link', { name: 'Go to the overview' }).click()
  await expect.poll(() => addressOf(page)).toBe('/')

  const others = faults.filter((fault) => !fault.includes(REASON))
  const spoken = faults.length
  await tabs.giveBack(tab)
  expect(others, 'what no page may do').toEqual([])
  expect(spoken).toBeGreaterThan(0)
})
