import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/openPage.ts'

/** What no one means and everyone pastes, as it is put after `?q=`. */
const ODD: readonly (readonly [what: string, query: string])[] = [
  ['nothing', ''],
  ['blanks', '%20%20%20'],
  ['a tab and line breaks', 'deep%09%0D%0Alearning'],
  ['a no-break and an ideographic space', '%C2%A0%E3%80%80'],
  ['the letters of regular expressions', encodeURIComponent(`.*+?^\${}()|[]\\`)],
  ['an unfinished class', '%5Ba-'],
  ['catastrophic repetition', encodeURIComponent('(a+)+$ (x|x)*')],
  ['ten thousand letters', 'x'.repeat(10_000)],
  ['ten thousand letters in words', 'svm+'.repeat(2500)],
  ['right-to-left letters', encodeURIComponent('שלום למידה')],
  ['a right-to-left override', encodeURIComponent('\u202Emvs')],
  ['an emoji of several', encodeURIComponent('👩🏽‍⚕️👨‍👩‍👧‍👦')],
  ['combining marks', encodeURIComponent('s\u0301v\u0302m\u0323'.repeat(3))],
  ['a hundred marks on a letter', encodeURIComponent(`a${'\u0301'.repeat(100)}`)],
  ['zero-width letters', encodeURIComponent('s\u200Bv\u200Dm\uFEFF')],
  ['half of a letter', '%ED%A0%80'],
  ['an unfinished escape', '%E0%A4%A'],
  ['a percent sign', '%'],
  ['NUL', 'svm%00'],
  ['control characters', '%01%1B%7F'],
  ['an unclosed quotation mark', '%22deep%20learning'],
  ['a quotation mark', '%22'],
  ['quotation marks in a row', '%22%22%22%22%22'],
  ['a hyphen', '-'],
  ['hyphens', '--'],
  ['an exclusion alone', '-svm'],
  ['a field without a value', 'kind:'],
  ['a field with a value that is none', 'kind:bogus'],
  ['an unfinished span of years', 'year:20-'],
  ['a span of years back to front', 'year:2018-2012'],
  ['a year that is none', 'year:99999999999999999999'],
  ['a colon', ':'],
  ['colons', '::::'],
  ['AND', 'AND'],
  ['AND, OR and NOT', 'svm+AND+NOT+OR'],
  ['a prototype', '__proto__'],
  ['a constructor', 'constructor'],
  ['toString', 'toString'],
  ['a field called like a method', 'hasOwnProperty:svm'],
  ['a prototype as a value', 'domain:__proto__'],
  ['a script', encodeURIComponent('<script>alert(1)</script>')],
  ['an image that fails', encodeURIComponent('"><img src=x onerror=alert(1)>')],
  ['an address of code', 'javascript:alert(1)'],
  ['a path', '..%2F..%2Fetc%2Fpasswd'],
  ['a template', encodeURIComponent(`{{7*7}} \${7*7}`)],
]

/** The page's own reading of an address: what its search box must then hold. */
const inBox = (query: string) =>
  (new URLSearchParams(`q=${query}`).get('q') ?? '').replace(/[\r\n]+/g, ' ').trim()

const PAGES = [
  { path: '/search', label: 'Search everything', every: 2 },
  { path: '/algorithms', label: 'Search the algorithms', every: 5 },
] as const

type Room = (typeof PAGES)[number]

/** Waits until the box holds what was asked and the page has answered it in words, and no more than once. */
function answered(page: Page, { path, label }: Room, asked: string) {
  return page.waitForFunction(
    ([path, label, asked]) => {
      const box = document.querySelector<HTMLInputElement>(`main input[aria-label="${label}"]`)
      const said = [...document.querySelectorAll('main [role=status]')].map((one) => one.textContent ?? '')
      const search = asked ? ` for “${asked.slice(0, 20)}` : 'Asking more exactly'
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
async function failures(page: Page, room: Room, odd: typeof ODD, go: (address: string) => Promise<unknown>) {
  const wrong: string[] = []
  for (const [what, query] of odd) {
    await go(`${new URL(page.url()).origin}${room.path}?q=${query}`)
    await answered(page, room, inBox(query)).catch(() => wrong.push(what))
  }
  return wrong
}

describe('a query nobody expects', () => {
  test('is one of at least thirty', () => {
    expect(ODD.length).toBeGreaterThanOrEqual(30)
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
      expect(await failures(page, room, ODD, go)).toEqual([])
    },
  )

  test.for(PAGES)(
    'is answered when $path is opened with it, and again after Back',
    async (room, { open }) => {
      const page = await open(room.path)
      const odd = ODD.filter((_, at) => at % room.every === 0)
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
