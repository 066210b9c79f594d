import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { ADDRESSES, BROKEN, KEYS, OTHER_VERSIONS, QUERIES, STORED, TEXTS } from '../support/hostile.ts'
import { FILES, LINKS } from '../support/hostileLists.ts'
import { followTo, hydrated, site, test } from '../support/openPage.ts'

/** Longer than any page may take, however odd what it is given. */
const PATIENCE_MS = 8_000

/** The heading of the page that is gone through on the way to another. */
const WAY = 'How this was made'

const MISSING = /^Nothing stands at this address|^There is no/

const SMALL_KEYS = KEYS.filter(([, key]) => !/library|preferences/.test(key))

const BASE = () => new URL(site().url).pathname.replace(/\/$/, '')

const sortOf = (what: string) => what.replace(/ in \/.*| a hundred times$/, '')
const SORTS = [...new Set(ADDRESSES.map(({ what }) => sortOf(what)))]

/** What hosts, browsers and the start of the app read, and no link. */
const ONLY_LOADED = /^(?:a last slash|the name of the file|slashes|a line break|a place|a text marked)/

/** The first address of every second sort is loaded, as a reader comes by it; to the others a link leads, which is read by the same code. */
const isLoaded = ({ what }: (typeof ADDRESSES)[number]) => {
  const sort = sortOf(what)
  const isFirst = ADDRESSES.find((other) => sortOf(other.what) === sort)?.what === what
  return ONLY_LOADED.test(what) || (isFirst && SORTS.indexOf(sort) % 2 === 0)
}

/** Whether a stored text is read as a state, of which parts are then used; of any other none is. */
const isState = (value: string) => value.startsWith('{"state":{"')

const headings = (page: Page) => page.locator('h1').allInnerTexts()

/** What the tests of hostile input do in truth: each of these once at least, a stored text under all keys at a time. */
const RUNS = [ADDRESSES, QUERIES, STORED, OTHER_VERSIONS, LINKS, FILES, TEXTS, BROKEN].reduce(
  (sum, { length }) => sum + length,
  0,
)

describe('what no reader means and every site meets', () => {
  test(`is a catalogue of a hundred cases at least: ${RUNS}`, () => {
    expect(RUNS).toBeGreaterThanOrEqual(100)
    for (const named of [
      [...ADDRESSES.map(({ what }) => what), ...QUERIES.map(([what]) => what)],
      LINKS.map(([what]) => what),
      FILES.map(([what]) => what),
    ])
      expect(named.filter((what, at) => named.indexOf(what) !== at)).toEqual([])
  })

  test.for([0, 1, 2, 3])(
    'in addresses is answered by the page they mean, in words (part %i)',
    async (part, { open }) => {
      const page = await open('/about', { missing: 'page' })
      page.setDefaultTimeout(PATIENCE_MS)
      const wrong: string[] = []
      for (const entry of ADDRESSES.filter((_, at) => at % 4 === part)) {
        const { what, address, shows, says = '' } = entry
        try {
          if (isLoaded(entry)) {
            await page.goto(site().url + address, { waitUntil: 'domcontentloaded' })
            await hydrated(page)
          } else {
            // By way of a page that is none of those meant.
            await followTo(page, `${BASE()}/about`)
            await page.waitForFunction((way) => document.querySelector('h1')?.innerText === way, WAY)
            await followTo(page, BASE() + address)
            await page.waitForFunction(
              (way) => ![undefined, way].includes(document.querySelector('h1')?.innerText),
              WAY,
            )
          }
        } catch (error) {
          wrong.push(`${what}: does not come alive, ${String(error).slice(0, 120)}`)
          continue
        }
        const [heading = '', ...more] = await headings(page)
        const right = shows === 'missing' ? MISSING.test(heading) : heading === shows
        if (!right || more.length > 0) wrong.push(`${what}: is headed “${[heading, ...more].join('|')}”`)
        if (says && !(await page.getByRole('main').innerText()).includes(says))
          wrong.push(`${what}: says nothing of ${says}`)
        if (shows === 'missing' && (await page.getByRole('main').getByRole('link').count()) === 0)
          wrong.push(`${what}: leads nowhere`)
      }
      expect(wrong).toEqual([])
    },
  )

  test('under the keys of the site’s memory breaks nothing, and what is saved next is kept', async ({
    open,
  }) => {
    const page = await open('/algorithms/svm')
    const save = page
      .getByRole('button', { name: /Support vector machine$/, pressed: true })
      .or(page.getByRole('button', { name: /Support vector machine$/, pressed: false }))
    const pressed = () => save.first().getAttribute('aria-pressed')
    const wrong: string[] = []
    for (const [what, value] of [...STORED, ...OTHER_VERSIONS]) {
      await page.evaluate(
        ([keys, value]) => {
          for (const [storage, key] of keys) window[storage].setItem(key, value)
        },
        [OTHER_VERSIONS.some(([other]) => other === what) ? SMALL_KEYS : KEYS, value] as const,
      )
      try {
        await page.reload({ waitUntil: 'domcontentloaded' })
        await hydrated(page)
        const before = await pressed()
        await save.first().click()
        await expect.poll(pressed).not.toBe(before)
        // The palette offers recent searches.
        if (isState(value)) {
          await page.keyboard.press('Control+k')
          await page.getByRole('combobox').waitFor()
          await page.keyboard.press('Escape')
        }
        if ((await headings(page)).length !== 1) wrong.push(`${what}: no page`)
      } catch (error) {
        wrong.push(`${what}: ${String(error).slice(0, 200)}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
