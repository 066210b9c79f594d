import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { KINDS } from '../support/kinds.ts'
import { test } from '../support/openPage.ts'

/**
 * Looks at the page with the few colours that the reader's system allows, and
 * tells what can no longer be seen. Colours are compared as WCAG does (1.4.3,
 * 1.4.11). Words outside drawings get the system's colours from the browser.
 * axe-core is of no use here: it reads colours that forced ones have replaced.
 */
const findUnseen = (page: Page) =>
  page.evaluate(() => {
    const name = (one: Element) =>
      `${one.localName}.${one.getAttribute('class')} “${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}”`
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    if (!canvas) throw new Error('no canvas')
    /** Red, green, blue and opacity from 0 to 1, of any colour the browser can write. */
    const channels = (colour: string) => {
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      return [...canvas.getImageData(0, 0, 1, 1).data].map((value) => value / 255)
    }
    const luminance = (colour: string) => {
      const [r, g, b] = channels(colour).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
      return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
    }
    const ground = (one: Element | null): string => {
      if (!one) return getComputedStyle(document.documentElement).backgroundColor
      const { backgroundColor } = getComputedStyle(one)
      return (channels(backgroundColor)[3] ?? 0) > 0.5 ? backgroundColor : ground(one.parentElement)
    }
    const stands = (colour: string, one: Element, ratio = 3) => {
      if (colour === 'none' || (channels(colour)[3] ?? 0) < 0.5) return false
      const [light, dark] = [luminance(colour), luminance(ground(one))].sort((a, b) => b - a)
      return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05) >= ratio
    }
    const isShape = 'path, circle, rect, line, polygon, polyline, ellipse, use'
    const isDrawn = (shape: Element) => {
      const { fill, stroke, strokeWidth } = getComputedStyle(shape)
      return stands(fill, shape) || (Number.parseFloat(strokeWidth) > 0 && stands(stroke, shape))
    }
    const shown = (selector: string) =>
      [...document.body.querySelectorAll(selector)].filter((one) => one.checkVisibility())

    const pictures = shown('svg')
      .filter((svg) => svg.querySelector(isShape) && ![...svg.querySelectorAll(isShape)].some(isDrawn))
      .map((svg) => `picture: ${name(svg)} in ${name(svg.parentElement as Element)}`)
    // A link may be a clear shape that lies on what it stands for.
    const isSeen = (link: Element) => {
      link.scrollIntoView({ block: 'center', inline: 'center' })
      const { left, top, width, height } = link.getBoundingClientRect()
      const under = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((share) =>
        document.elementsFromPoint(left + width * share, top + height / 2),
      )
      return [...link.querySelectorAll(isShape), ...under].some((one) => one.matches(isShape) && isDrawn(one))
    }
    const words = shown('svg text')
      .filter((text) => !stands(getComputedStyle(text).fill, text, 4.5))
      .map((text) => `words: ${name(text)}`)
    const marks = shown('svg a')
      .filter((link) => link.querySelector(isShape) && !link.textContent?.trim() && !isSeen(link))
      .map((link) => `mark: ${name(link)}`)

    const look = (one: Element) => {
      const parts = [one, ...one.querySelectorAll('*')]
      const of = (part: Element, pseudo?: string) => {
        const s = getComputedStyle(part, pseudo)
        const borders = [s.borderTop, s.borderRight, s.borderBottom, s.borderLeft]
        return [
          s.backgroundColor,
          s.color,
          s.fontWeight,
          s.textDecorationLine,
          s.outlineStyle,
          s.fill,
          s.stroke,
          s.strokeWidth,
          s.strokeDasharray,
          s.content,
          ...borders.map((border) => border.replace(/rgba?\([^)]*, 0\)/, 'transparent')),
        ].join('|')
      }
      return parts.map((part) => [of(part), of(part, '::before'), of(part, '::after')].join('/'))
    }
    const CHOSEN = '[aria-current]:not([aria-current=false]), [aria-pressed=true], [aria-selected=true]'
    const chosen = shown(CHOSEN).flatMap((one) => {
      const kin = [...document.querySelectorAll(one.localName)].find(
        (other) =>
          !other.matches(CHOSEN) &&
          other.checkVisibility() &&
          other.getAttribute('class') === one.getAttribute('class') &&
          other.parentElement?.localName === one.parentElement?.localName &&
          other.parentElement?.parentElement?.getAttribute('class') ===
            one.parentElement?.parentElement?.getAttribute('class'),
      )
      if (!kin) return []
      const [mine, other] = [look(one), look(kin)]
      return mine.some((part, at) => part !== other[at])
        ? []
        : [`chosen: ${name(one)} looks like ${name(kin)}`]
    })
    return [...pictures, ...words, ...marks, ...chosen]
  })

/** Pages on which something is chosen. */
const CHOSEN = [
  '/applications?domain=genomics&evidence=cited',
  '/references?from=2014&to=2016&view=table',
  '/compare?algorithm=svm&algorithm=cnn',
  '/evidence/matrix?algorithm=svm&application=virtual-drug-screening',
  '/timeline?era=deep-learning',
  '/search?q=suport+vector&kind=claim',
]

describe('with the colours of the reader’s system alone, everything can be told apart on', () => {
  test.for([...KINDS, ...CHOSEN])('%s', async (path, { walk }) => {
    const page = await walk(path)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' })
      expect(await findUnseen(page), colorScheme).toEqual([])
    }
    await page.emulateMedia({ forcedColors: 'none' })
  })
})
