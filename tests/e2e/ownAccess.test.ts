import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { KINDS } from '../support/kinds.ts'
import { DESK, test } from '../support/openPage.ts'

/** What an element is called in a list of faults. */
const NAME = `(one) => one.tagName.toLowerCase() + '.' + (one.getAttribute('class') ?? '') + ' “' + (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40) + '”'`

/** Runs a check of the page as it is now; the check is written for the browser and gets `name`. */
const check = (page: Page, body: string): Promise<string[]> =>
  page.evaluate(`((name) => { ${body} })(${NAME})`)

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What answers a pointer and cannot be reached by keyboard: the hand is shown where neither it nor what it stands in can have the focus. */
const MOUSE_ONLY = `
  const focusable = 'a[href], button, input, select, textarea, summary, label, [tabindex], [role=option]'
  return [...document.querySelectorAll('body *')]
    .filter((one) => one.checkVisibility() && getComputedStyle(one).cursor === 'pointer')
    .filter((one) => !one.closest(focusable))
    .map(name)`

/** Things that have the focus while all of them lies under something else, or while nothing about them shows it. */
const HIDDEN_FOCUS = `
  // A field may show it by the box it stands in, a mark of a drawing by its shape.
  const look = (one) => [one, one.parentElement, ...(one.closest('svg') ? one.children : [])].map((part) => {
    const { outline, boxShadow, borderColor, backgroundColor, stroke } = getComputedStyle(part)
    return [outline, boxShadow, borderColor, backgroundColor, stroke].join()
  }).join()
  const able = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
  const wrong = []
  for (const one of able.filter((one) => one.checkVisibility() && !one.disabled)) {
    const before = look(one)
    one.focus()
    if (document.activeElement !== one) continue
    if (look(one) === before) wrong.push('not shown: ' + name(one))
    const { left, top, right, bottom } = one.getBoundingClientRect()
    const xs = [left + 2, (left + right) / 2, right - 2].map((x) => Math.min(innerWidth - 1, Math.max(0, x)))
    const ys = [top + 2, (top + bottom) / 2, bottom - 2].map((y) => Math.min(innerHeight - 1, Math.max(0, y)))
    const seen = xs.some((x) => ys.some((y) => {
      const found = document.elementFromPoint(x, y)
      return found && (one.contains(found) || found.contains(one) && !getComputedStyle(found).position.match(/fixed|sticky/) || found.closest('label')?.contains(one))
    }))
    if (!seen) wrong.push(name(one))
  }
  document.activeElement?.blur()
  return wrong`

/**
 * Targets under 24 px whose circle of 24 px meets another target; a link
 * inside a line of text is as high as its line.
 */
const SMALL_TARGETS = `
  const targets = [...document.querySelectorAll('main a[href], main button, main input, main select, main summary, main [tabindex="0"]:not(section):not(main), header a[href], header button, header input, footer a[href]')]
    .filter((one) => one.checkVisibility() && !one.closest('[popover]:not(:popover-open)') && !one.matches('[type=checkbox], [type=radio]'))
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0)
  const isInline = (one) => {
    if (getComputedStyle(one).display !== 'inline' || one.closest('svg')) return false
    let line = one.parentElement
    while (/^inline/.test(getComputedStyle(line).display)) line = line.parentElement
    return line.textContent.trim() !== one.textContent.trim()
  }
  const isSmall = ({ box }) => box.width < 23.5 || box.height < 23.5
  return targets.filter((target) => isSmall(target) && !isInline(target.one)).filter(({ one, box }) => {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    return targets.some((other) => {
      if (other.one === one || other.one.contains(one) || one.contains(other.one) || other.one.href === one.href && one.href) return false
      const near = { x: Math.max(other.box.left, Math.min(x, other.box.right)), y: Math.max(other.box.top, Math.min(y, other.box.bottom)) }
      return Math.hypot(near.x - x, near.y - y) < 11.5
    })
  }).map(({ one, box }) => name(one) + ' ' + Math.round(box.width) + '×' + Math.round(box.height))`

/** Text that its own box cuts off; what scrolls, is there for listeners alone or is not yet shown is not cut off. */
const CUT_OFF = `
  return [...document.querySelectorAll('main *, header *, footer *')]
    .filter((one) => one.checkVisibility() && one.clientWidth > 2 && one.clientHeight > 2 && one.textContent.trim())
    .filter((one) => getComputedStyle(one).clipPath === 'none' && getComputedStyle(one).opacity !== '0')
    .filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one)
      const cuts = (overflow, whole, shown) => /hidden|clip/.test(overflow) && whole > shown + 2
      return cuts(overflowX, one.scrollWidth, one.clientWidth) || cuts(overflowY, one.scrollHeight, one.clientHeight)
    })
    .map(name)`

/** Words that run out of their place in a list of values or in a table, over what stands beside them. */
const SPILLED = `
  return [...document.querySelectorAll('[data-facet][data-value] *, td, td *:not(svg *), main li > a')]
    .filter((one) => one.checkVisibility() && !one.closest('svg') && one.clientWidth > 2 && one.scrollWidth > one.clientWidth + 2)
    .filter((one) => getComputedStyle(one).clipPath === 'none' && !one.querySelector('[data-upright]'))
    .map(name)`

/** Letters alone in twice their size (WCAG 1.4.4), as the browsers' own setting does it. */
const growText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('html { font-size: 200% !important }')
    document.adoptedStyleSheets = [sheet]
  })

/** The distances between letters, words, lines and paragraphs that WCAG 1.4.12 lets a reader ask for. */
const spaceText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets = [sheet]
  })

describe('what axe cannot see holds on', () => {
  test.for(KINDS)('%s', async (path, { walk }) => {
    const page = await walk(path)
    expect(await check(page, MOUSE_ONLY), 'reachable by mouse alone').toEqual([])
    expect(await check(page, SMALL_TARGETS), 'targets too small, on a desk').toEqual([])
    expect(await check(page, HIDDEN_FOCUS), 'focus under something else, on a desk').toEqual([])
    expect(
      await page.evaluate(
        () =>
          [...document.querySelectorAll('*')]
            .map((one) => getComputedStyle(one))
            .filter(({ transitionDuration, animationDuration }) =>
              [transitionDuration, animationDuration].some((time) => /[1-9]/.test(time)),
            ).length,
      ),
      'motions where the reader asked for none',
    ).toBe(0)

    // A desk of 1,280 by 1,024 pixels at 400 %.
    await page.setViewportSize({ width: 320, height: 256 })
    expect(await overflow(page), 'sideways scroll at 400 %').toBeLessThanOrEqual(0)
    expect(await check(page, HIDDEN_FOCUS), 'focus under something else, at 400 %').toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await check(page, SMALL_TARGETS), 'targets too small, on a phone').toEqual([])

    await growText(page)
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(
        await overflow(page),
        `sideways scroll with letters at 200 %, ${width} px wide`,
      ).toBeLessThanOrEqual(0)
      expect(await check(page, SPILLED), `beyond its place with letters at 200 %, ${width} px wide`).toEqual(
        [],
      )
      expect(await check(page, CUT_OFF), `cut off with letters at 200 %, ${width} px wide`).toEqual([])
    }

    await page.setViewportSize({ width: 320, height: 640 })
    await spaceText(page)
    expect(await overflow(page), 'sideways scroll with text spaced').toBeLessThanOrEqual(0)
    expect(await check(page, CUT_OFF), 'cut off on a phone with text spaced').toEqual([])
    await page.setViewportSize(DESK)
    expect(await overflow(page), 'sideways scroll with text spaced, on a desk').toBeLessThanOrEqual(0)
    expect(await check(page, CUT_OFF), 'cut off on a desk with text spaced').toEqual([])
  })
})
