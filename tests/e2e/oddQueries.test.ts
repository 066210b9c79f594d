import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { QUERIES } from '../support/hostile.ts'
import { test } from '../support/openPage.ts'

/** The page's own reading of an address: what its search box must then hold. */
const inBox = (query: string) =>
  (new URLSearchParams(`q=${query}`).get('q') ?? '').replace(/[\r\n]+/g, ' ').trim()

const PAGES = [
  { path: '/search', label: 'Search everything', every: 6 },
  { path: '/algorithms', label: 'Search the algorithms', every: 9 },
] as const

type Room = (typeof PAGES)[number]

/** Waits until the box holds what was asked and the page has answered it in words, and no more than once. */
function answered(page: Page, { path, label }: Room, asked: string) {
  return page.waitForFunction(
    ([path, label, asked]) => {
      const box = document.querySelector<HTMLInputElement>(`main input[aria-label="${label}"]`)
      const said = [...document.querySelectorAll('main [role=status]')].map((one) => one.textContent ?? '')
      // A query with quotation marks of its own gets none around them.
      const quoted = `${/["“”]/.test(asked) ? '' : '“'}${asked.slice(0, 20)}`
      const search = asked ? ` for ${quoted}` : 'Asking more exactly'
      const heads = [...document.querySelectorAll('main h2')].map((one) => one.textContent ?? '')
      return (
        document.querySelectorAll('h1').length === 1 &&
        box?.value.trim() === asked &&
        (path === '/search'
          ? [...said, ...heads].some((words) => words.includes(search))
          : said.some((words) => /\d+ algorithms/.test(words)))
      )
    },
    [path, label, asked] as const,
    { timeout: 8_000 },
  )
}

/** Goes to each odd query in turn; which of them were not answered. */
async function failures(
  page: Page,
  room: Room,
  odd: typeof QUERIES,
  go: (address: string) => Promise<unknown>,
) {
  const wrong: string[] = []
  for (const [what, query] of odd) {
    await go(`${new URL(page.url()).origin}${room.path}?q=${query}`)
    await answered(page, room, inBox(query)).catch(() => wrong.push(what))
  }
  return wrong
}

describe('a query nobody expects', () => {
  test('is one of at least thirty', () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(30)
  })

  test.for(PAGES)(
    'is answered on $path, and the box holds what the address holds',
    async (room, { open }) => {
      const page = await open(room.path)
      const go = (address: string) =>
        page.evaluate((address) => {
          history.pushState({ key: address.slice(-8), idx: history.length }, '', address)
          dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
        }, address)
      expect(await failures(page, room, QUERIES, go)).toEqual([])
    },
  )

  test.for(PAGES)(
    'is answered when $path is opened with it, and again after Back',
    async (room, { open }) => {
      const page = await open(room.path)
      const odd = QUERIES.filter((_, at) => at % room.every === 0)
      expect(await failures(page, room, odd, (address) => page.goto(address))).toEqual([])
      await page.goBack()
      const [, before = ''] = odd.at(-2) ?? []
      await answered(page, room, inBox(before))
    },
  )

  test('can be typed, is kept in the address, and is there again after a reload and Back', async ({
    open,
  }) => {
    const page = await open('/search')
    const field = page.getByRole('searchbox', { name: 'Search everything' })
    const room = PAGES[0]
    const typed = [
      `.*+?^\${}()|[]\\`,
      '"deep learning',
      'kind:',
      'year:20-',
      '👩🏽‍⚕️',
      '__proto__',
      '<script>alert(1)</script>',
      '%E0%A4%A',
      'שלום',
      '-',
    ]
    for (const text of typed) {
      await field.fill(text)
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(text)
      await answered(page, room, text)
      expect(await field.inputValue()).toBe(text)
    }
    await page.reload()
    await answered(page, room, '-')
    expect(await field.inputValue()).toBe('-')

    await field.fill('kind:bogus')
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('kind:bogus')
    await page.getByRole('link', { name: 'All algorithms' }).click()
    await page.getByRole('heading', { level: 1, name: 'Algorithms' }).waitFor()
    await page.goBack()
    await expect.poll(() => field.inputValue()).toBe('kind:bogus')
  })

  test('may hold half of a letter, which becomes the sign for one that is unknown', async ({ open }) => {
    const page = await open('/search')
    const field = page.getByRole('searchbox', { name: 'Search everything' })
    await field.evaluate((box) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, 'svm \uD800')
      box.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('svm \uFFFD')
    await expect.poll(() => field.inputValue()).toBe('svm \uFFFD')
    await answered(page, PAGES[0], 'svm \uFFFD')
  })
})
