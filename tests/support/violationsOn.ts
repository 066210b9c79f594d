import axe from 'axe-core'
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    axe: typeof axe
    /** Looks in which nothing was objected to, wherever the app has gone since the page was loaded. */
    sound?: Set<string>
  }
}

/** What another colour scheme can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']
// An element is named by its HTML: to find a selector for each that is looked at takes half of the time.
const BRIEFLY: axe.RunOptions = { resultTypes: ['violations'], selectors: false }
const COLOURS: axe.RunOptions = { ...BRIEFLY, runOnly: { type: 'rule', values: COLOUR_RULES } }
const ALL_BUT_COLOURS: axe.RunOptions = {
  ...BRIEFLY,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    'target-size': { enabled: true },
    ...Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])),
  },
}

// Evaluated by the debugger, which the content security policy does not bind.
async function needAxe(page: Page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
}

const describe = (where: string, violations: axe.Result[]) =>
  violations.map(
    ({ id, nodes }) =>
      `${where}: ${id} (${nodes.length}) ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' … ')}`,
  )

/**
 * What axe-core objects to in the colours of the page as it is now, in words.
 *
 * Of a hundred rows that look alike one is asked, and where such a one was
 * asked before, and all was well, none: contrast is told by the colour, size and weight of words
 * and by the grounds they stand on, so words in which all of these are the same
 * have the same.
 */
export async function colourViolationsOn(page: Page, where: string): Promise<string[]> {
  await needAxe(page)
  const violations = await page.evaluate(async (options) => {
    const sound = window.sound ?? new Set()
    window.sound = sound
    const grounds = new Map<Element | null, string>([[null, '']])
    const groundOf = (element: Element | null): string => {
      const known = grounds.get(element)
      if (known !== undefined || !element) return known ?? ''
      const { backgroundColor, backgroundImage, opacity, color } = getComputedStyle(element)
      const own = `${backgroundColor} ${backgroundImage} ${opacity} ${color}`
      const under = groundOf(element.parentElement)
      // What stands on the same ground as what it is in adds nothing.
      const ground = under.endsWith(`/${own}`) ? under : `${under}/${own}`
      grounds.set(element, ground)
      return ground
    }
    const looks = new Map<string, Element>()
    for (const element of document.body.querySelectorAll('*')) {
      const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
      if (!(hasWords || element.matches('input, select, textarea')) || !element.checkVisibility()) continue
      const { fontSize, fontWeight, fill, textShadow } = getComputedStyle(element)
      const kind = `${element.localName}.${element.getAttribute('class')}`
      const look = [kind, groundOf(element), fontSize, fontWeight, fill, textShadow].join(' ')
      if (!(sound.has(look) || looks.has(look))) looks.set(look, element)
    }
    if (looks.size === 0) return []
    const { violations } = await window.axe.run([...looks.values()], options)
    if (violations.length === 0) for (const look of looks.keys()) sound.add(look)
    return violations
  }, COLOURS)
  return describe(where, violations)
}

/** What axe-core objects to on the page as it is now, by all of its rules, in words. */
export async function violationsOn(page: Page, where: string): Promise<string[]> {
  await needAxe(page)
  const { violations } = await page.evaluate((options) => window.axe.run(document, options), ALL_BUT_COLOURS)
  return [...describe(where, violations), ...(await colourViolationsOn(page, where))]
}
