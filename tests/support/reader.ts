import type { Locator, Page } from 'playwright-core'
import { DESK, type OpenOptions, PHONE, site } from './openPage.ts'

/** One way of using the site. */
export type Way = 'mouse' | 'keyboard' | 'phone'

/** The three ways every journey is gone: by mouse, by keyboard alone, and by touch on a phone. */
export const WAYS: readonly Way[] = ['mouse', 'keyboard', 'phone']

/** The browser each way needs. */
export function optionsFor(way: Way): OpenOptions {
  return way === 'phone'
    ? { viewport: PHONE, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }
    : { viewport: DESK }
}

const MOST_TABS = 500

/** How many stops lie between the focus and an element, forward round the page, of how many; and whether anything has the focus. */
const countStops = (target: Element | SVGElement) => {
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    ),
  ].filter(
    (one) =>
      one.tabIndex >= 0 && one.checkVisibility() && !one.matches(':disabled, [type=radio]:not(:checked)'),
  )
  const focused = document.activeElement ?? document.body
  const before = (one: Element) =>
    stops.filter((stop) => one.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING).length
  const from = focused === document.body ? 0 : before(focused)
  return {
    ahead: (before(target) - from + stops.length) % stops.length,
    all: stops.length,
    isFocused: focused !== document.body,
  }
}

/** Presses Tab, or Shift and Tab where that is shorter, until this element has the focus, as a reader without a mouse does. */
export async function tabTo(page: Page, target: Locator) {
  await target.waitFor({ state: 'visible' })
  const element = await target.elementHandle()
  const { ahead, all, isFocused } = await target.evaluate(countStops)
  const [key, distance] = ahead > all / 2 ? ['Shift+Tab', all - ahead] : ['Tab', ahead]
  // From a known place, where the focus is need not be asked before it can have arrived.
  const unasked = isFocused ? Math.floor(distance / 2) : 0
  for (let pressed = 0; pressed <= MOST_TABS; pressed++) {
    if (pressed >= unasked && (await page.evaluate((element) => element === document.activeElement, element)))
      return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never reaches ${target}.`)
}

/** Someone who uses a page in one of the three ways. */
export function createReader(page: Page, way: Way) {
  const choose = async (target: Locator) => {
    if (way === 'keyboard') {
      await tabTo(page, target)
      await page.keyboard.press('Enter')
    } else if (way === 'phone') await target.tap()
    else await target.click()
  }
  const filters = page.getByRole('button', { name: /^Filters/ })
  return {
    choose,
    /** Types into a field. */
    async type(target: Locator, text: string) {
      if (way === 'keyboard') await tabTo(page, target)
      else await choose(target)
      await page.keyboard.type(text, { delay: 20 })
    },
    /** Chooses a value of a facet, in the sheet where there is no room beside the results. */
    async filter(facet: string, value: string) {
      const sheet = await filters.isVisible()
      if (sheet) await choose(filters)
      await choose(page.locator(`[data-facet="${facet}"][data-value="${value}"]`))
      if (sheet) await choose(page.getByRole('button', { name: /^Show \d+/ }))
    },
  }
}

/** Path, query and hash of a page, as the site itself writes them: no base path, no slash at the end. */
export function addressOf(page: Page, of = site()): string {
  const { pathname, search, hash } = new URL(page.url())
  const base = new URL(of.url).pathname.replace(/\/$/, '')
  return (pathname.slice(base.length).replace(/(.)\/$/, '$1') || '/') + search + hash
}

/** Full ids of the results shown, in order. */
export function resultsOf(page: Page): Promise<(string | null)[]> {
  return page
    .getByRole('region', { name: 'Results' })
    .locator(':is(li, tr)[data-id]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')))
}
