import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/openPage.ts'
import { addressOf, tabTo } from '../support/reader.ts'

const WIDTHS = [320, 390, 768, 1000, 1280, 1920]
const PAGES = ['/', '/evidence/studies', '/algorithms/cnn', '/references/gulshan-2016']

/** What does not fit on a page: words on words or outside the window, and targets that are too small. */
const findFaults = () => {
  const main = document.querySelector('main') ?? document.body
  const isSeen = (element: Element | null): boolean => {
    if (!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (getComputedStyle(at).clipPath !== 'none') return false
    }
    return true
  }
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
  const boxes: { words: string; box: DOMRect; svg: Element | null; inside: boolean }[] = []
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = (node.textContent ?? '').trim()
    const parent = node.parentElement
    if (!words || !isSeen(parent)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const svg = parent?.closest('svg') ?? null
    for (const box of range.getClientRects()) boxes.push({ words, box, svg, inside: scrolls(parent) })
  }
  const faults: string[] = []
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth > width) faults.push('the page scrolls sideways')
  for (const { words, box, inside } of boxes) {
    if (!inside && (box.left < -1 || box.right > width + 1)) faults.push(`“${words}” leaves the window`)
  }
  const sorted = boxes.toSorted((a, b) => a.box.top - b.box.top)
  for (const [at, a] of sorted.entries()) {
    for (const b of sorted.slice(at + 1)) {
      if (b.box.top > a.box.bottom) break
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
      // Boxes of lines are higher than their letters.
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
      if (across > 1.5 && down > 0.4 * Math.min(a.box.height, b.box.height)) {
        faults.push(`“${a.words}” on “${b.words}”`)
      }
    }
  }
  // A link that is drawn, or that is a mark without words, is no link in a sentence: it needs its size.
  for (const link of main.querySelectorAll('a, button')) {
    if (!isSeen(link) || !(link.closest('svg') || link.textContent === '' || link.localName === 'button'))
      continue
    const { width, height } = link.getBoundingClientRect()
    if (Math.min(width, height) < 23.5) {
      faults.push(`${link.getAttribute('aria-label') ?? link.textContent} is ${width} by ${height}`)
    }
  }
  return faults
}

describe.each(PAGES)('%s', (path) => {
  test.for(WIDTHS)(
    'fits into a window of %i px: no words on words, none cut off, no small targets',
    async (width, { walk }) => {
      const page = await walk(path, { width, height: 900 })
      expect(await page.evaluate(findFaults)).toEqual([])
    },
  )
})

describe('the picture of the front page', () => {
  const nameFocused = (page: Page) =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    )

  test('is gone through by arrow keys with one stop for tasks, one for ties, and says in a line where one is', async ({
    open,
  }) => {
    const page = await open('/')
    const main = page.getByRole('main')
    await tabTo(page, main.getByRole('link', { name: 'Applications' }))
    await page.keyboard.press('Tab')
    expect(await nameFocused(page)).toBe('Medical imaging')
    await page.keyboard.press('ArrowDown')
    const task = await nameFocused(page)
    expect(task).toMatch(/, (?:cited|stated)$/)
    await page.getByText(task ?? '', { exact: true }).waitFor()
    await page.keyboard.press('Tab')
    expect(await nameFocused(page)).toMatch(/^Algorithms/)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('End')
    const tie = await nameFocused(page)
    expect(tie).toMatch(/.+, .+, (?:cited|stated)$/)
    await page.keyboard.press('Enter')
    await expect
      .poll(() => addressOf(page))
      .toMatch(/^\/evidence\/matrix\?algorithm=[\w-]+&application=[\w-]+$/)
    await page.goBack()
    await expect.poll(() => addressOf(page)).toBe('/')
  })

  test('leads from a square to its entry in the audit, and from a work on the strip to its page', async ({
    open,
  }) => {
    const page = await open('/')
    await page.getByRole('link', { name: 'Reference 1: does not support' }).click()
    await expect.poll(() => addressOf(page)).toMatch(/^\/evidence\/audit#audit-/)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^audit-/)
    await page.goBack()
    await page.getByRole('link', { name: /^Reference 6, 2016/ }).click()
    await expect.poll(() => addressOf(page)).toBe('/references/gulshan-2016')
  })

  test('can be taken away as a file that holds all it needs', async ({ open }) => {
    const page = await open('/')
    const [first] = await Promise.all([
      page.waitForEvent('download'),
      (async () => {
        await page.getByRole('main').getByText('Export', { exact: true }).click()
        await page.getByRole('main').getByRole('button', { name: /SVG/ }).last().click()
      })(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await first.createReadStream()) chunks.push(Buffer.from(chunk))
    const svg = Buffer.concat(chunks).toString()
    for (const words of ['Medical imaging', 'Deep learning', 'Stated without a citation', 'Survey: ']) {
      expect(svg).toContain(words)
    }
    expect(svg).not.toMatch(/(?:href|src)="http|url\(["']?http/)
  })
})
