import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { KINDS } from '../support/kinds.ts'
import { DESK, PHONE, site, test } from '../support/openPage.ts'
import { colourViolationsOn, violationsOn } from '../support/violationsOn.ts'

/** The narrowest phone: also a desk of 1,280 pixels at 400 %. */
const NARROW = { width: 320, height: 640 }

/** States that an address can ask for, each with what is there once it is drawn. */
const STATES = [
  ['/applications?domain=genomics&evidence=cited', 'role=link[name="Domain Genomics"]'],
  ['/algorithms?q=qqqqqq', '[aria-label="Results"] [role=status]:text-matches("^0 of ")'],
  ['/algorithms?family=magic&view=table', 'table'],
  ['/references?origin=survey&view=table', 'table'],
  ['/compare?algorithm=svm&algorithm=cnn', 'table'],
  [
    '/evidence/matrix?algorithm=svm&application=virtual-drug-screening',
    'h2:text("Support vector machine for")',
  ],
  ['/evidence/audit?verdict=supports', 'role=link[name="Verdict Supports"]'],
  ['/timeline?era=deep-learning', 'h2:text("Deep learning")'],
  ['/timeline?view=list', 'h2:text("Eras and milestones")'],
  ['/search?q=suport+vector', 'role=link[name="Support vector machine"]'],
  ['/references?origin=nobody', 'text=This address asked for'],
] as const

/** The page as it stands, by day and by night. */
async function violationsDayAndNight(page: Page, state: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const byDay = await violationsOn(page, `${state}, light`)
  await page.emulateMedia({ colorScheme: 'dark' })
  const byNight = await colourViolationsOn(page, `${state}, dark`)
  await page.emulateMedia({ colorScheme: 'light' })
  return [...byDay, ...byNight]
}

/** The page by day and by night, on a desk and on a phone. */
async function violationsEverywhere(page: Page): Promise<string[]> {
  await page.setViewportSize(DESK)
  const onDesk = await violationsDayAndNight(page, 'desk')
  await page.setViewportSize(NARROW)
  return [...onDesk, ...(await violationsDayAndNight(page, 'narrow phone'))]
}

const overflowOf = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })

describe('axe finds no fault, by day and by night, on a desk and on a phone:', () => {
  test.for(KINDS)('%s', async (path, { walk }) => {
    const page = await walk(path)
    expect(await violationsEverywhere(page)).toEqual([])
    expect(await overflowOf(page), 'sideways scroll at 320 px').toBeLessThanOrEqual(0)
  })

  test.for(STATES)('%s', async ([path, shows], { walk }) => {
    const page = await walk(path)
    await page.getByRole('main').locator(shows).first().waitFor()
    expect(await violationsEverywhere(page)).toEqual([])
  })

  test('a reading list with a note, grouped, with a list on offer', async ({ open }) => {
    const things = [
      'alg-svm',
      'ref-esteva-2017',
      'claim-2-1-p1-c1',
      'app-skin-lesion-classification',
      'alg-x',
    ]
    const page = await open(`/library#list=5&${things.map((id) => `thing=${id}`).join('&')}&note=Mine`)
    expect(await violationsEverywhere(page)).toEqual([])
    await page.getByRole('button', { name: 'Merge into your list' }).click()
    await page.getByRole('link', { name: 'By kind' }).click()
    await page.getByRole('heading', { level: 2, name: 'No longer in this survey' }).waitFor()
    expect(await violationsEverywhere(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await overflowOf(page), 'sideways scroll at 320 px').toBeLessThanOrEqual(0)
  })

  test('the page that says nothing is there', async ({ open }) => {
    const page = await open('/algorithms/smv', { missing: 'page' })
    expect(await violationsEverywhere(page)).toEqual([])
  })

  test('the sheet of filters and the menu on a phone', async ({ open }) => {
    const page = await open('/applications', { viewport: PHONE })
    await page.getByRole('button', { name: 'Filters' }).click()
    expect(await violationsDayAndNight(page, 'filters open')).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Menu' }).click()
    expect(await violationsDayAndNight(page, 'menu open')).toEqual([])
  })

  test.for([
    ['a desk', DESK],
    ['a phone', PHONE],
  ] as const)(
    'the palette, with commands, with results and with none, on %s',
    async ([, viewport], { open }) => {
      const page = await open('/applications', { viewport })
      await page.keyboard.press('Control+k')
      const field = page.getByRole('combobox', { name: 'Search or command' })
      await field.waitFor()
      for (const [text, found] of [
        ['', 'Dark theme'],
        ['suport vector', 'Support vector machine'],
      ] as const) {
        await field.fill(text)
        await page.getByRole('option', { name: found, exact: true }).waitFor()
        expect(await violationsDayAndNight(page, `“${text}”`)).toEqual([])
      }
      await field.fill('qwxzkj')
      await page.getByText('Nothing found for “qwxzkj”.').waitFor()
      expect(await violationsDayAndNight(page, 'nothing found')).toEqual([])
    },
  )

  test('the formats of a list', async ({ walk }) => {
    const page = await walk('/references')
    await page.getByText('Export', { exact: true }).click()
    expect(await violationsEverywhere(page)).toEqual([])
    expect(await overflowOf(page), 'sideways scroll at 320 px').toBeLessThanOrEqual(0)
  })

  test('the card of a citation and the preferences', async ({ open }) => {
    const page = await open('/read/2.1')
    await page
      .getByRole('article')
      .getByRole('link', { name: /^Reference 3: / })
      .first()
      .hover()
    await page.getByRole('group', { name: /Esteva/ }).waitFor()
    expect(await violationsDayAndNight(page, 'card open')).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Preferences' }).click()
    expect(await violationsEverywhere(page)).toEqual([])
  })

  test('the dialogue that cites a page', async ({ walk }) => {
    const page = await walk('/glossary')
    await page.getByRole('button', { name: 'Cite this page' }).click()
    const dialog = page.getByRole('dialog', { name: 'Cite' })
    await dialog.getByRole('heading', { name: 'This page' }).waitFor()
    expect(await violationsEverywhere(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  })

  test('a page whose code does not come, and one that cannot start', async ({ open }) => {
    const first = () => Object.defineProperty(navigator, 'onLine', { value: false })
    const page = await open('/about', { missing: 'parts', first })
    await page.route(/assets\/(?:GlossaryPage|_virtual_corpus)-/, (route) => route.fulfill({ status: 404 }))
    await page.getByRole('contentinfo').getByRole('link', { name: 'Glossary' }).click()
    await page.getByRole('heading', { level: 1, name: 'This page could not be shown' }).waitFor()
    expect(await violationsEverywhere(page)).toEqual([])
    await page.goto(`${site().url}/timeline`)
    await page.getByText(/could not be loaded/).waitFor()
    expect(await violationsEverywhere(page)).toEqual([])
  })

  test('a card under a finger, and the trail that following it leaves', async ({ open }) => {
    const page = await open('/read/2.1', { viewport: PHONE, hasTouch: true, isMobile: true })
    const mark = page
      .getByRole('article')
      .getByRole('link', { name: /^Reference 3: / })
      .first()
    await mark.tap()
    await page.getByRole('group', { name: /Esteva/ }).waitFor()
    expect(await violationsDayAndNight(page, 'card open')).toEqual([])
    await mark.tap()
    await page.getByRole('navigation', { name: 'Trail' }).waitFor()
    expect(await violationsEverywhere(page)).toEqual([])
  })
})
