import type { Page } from 'playwright-core'

/** What is wrong with a drawing as it stands in the browser, in words; nothing where all is well. */
export type DrawingFaults = { overlaps: string[]; clipped: string[]; small: string[]; sideways: number }

/**
 * Measures the drawing or table inside `root`: whether two of its texts meet,
 * whether one is cut off, whether something to press is smaller than a finger
 * needs and has no room around it either, and whether the page scrolls sideways.
 */
export function measureDrawing(page: Page, root: string): Promise<DrawingFaults> {
  return page.evaluate((selector) => {
    const within = document.querySelector<HTMLElement>(selector)
    if (!within) throw new Error(`Nothing is called ${selector}.`)
    const sideways = document.documentElement.scrollWidth - innerWidth
    // What is sticky covers what scrolls beneath it by design, so it is measured where it belongs.
    for (const cell of within.querySelectorAll<HTMLElement>('thead, tfoot, th, td'))
      cell.style.position = 'static'

    const isSeen = (element: Element | null) =>
      element?.checkVisibility({ visibilityProperty: true }) ?? false
    const isHidden = (element: Element | null) => {
      const { clipPath, position } = element ? getComputedStyle(element) : { clipPath: '', position: '' }
      return clipPath !== 'none' && position === 'absolute'
    }
    const words: { text: string; box: DOMRect; cell: Element | null; upright: boolean }[] = []
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim()
      const parent = node.parentElement
      if (!text || !isSeen(parent) || isHidden(parent) || isHidden(parent?.parentElement ?? null)) continue
      const range = document.createRange()
      const upright =
        parent !== null &&
        (getComputedStyle(parent).writingMode !== 'horizontal-tb' || parent.hasAttribute('data-upright'))
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        // The lines of one cell stand as close as their style sheet sets them.
        if (box.width > 1) words.push({ text, box, upright, cell: parent?.closest('th, td') ?? null })
      }
    }
    // From the top of a “d” to the foot of a “p” the site's faces take 0.91 of a size, in a line's box of 1.26.
    const SPARE = 0.14
    const toLetters = ({ left, right, top, bottom, width, height }: DOMRect, upright: boolean) => {
      const [dx, dy] = upright ? [SPARE * width, 1] : [1, SPARE * height]
      return { left: left + dx, right: right - dx, top: top + dy, bottom: bottom - dy }
    }
    // From left to right, so that each is compared with the few that begin before it ends.
    const letters = words
      .map(({ text, box, cell, upright }) => ({ text, cell, ...toLetters(box, upright) }))
      .sort((one, other) => one.left - other.left)
    const overlaps = letters.flatMap((a, at) => {
      const found: string[] = []
      for (let next = at + 1; next < letters.length; next++) {
        const b = letters[next]
        if (!b || b.left >= a.right) break
        if (a.cell && a.cell === b.cell) continue
        if (a.left < b.right && a.top < b.bottom && b.top < a.bottom)
          found.push(`“${a.text}” meets “${b.text}”`)
      }
      return found
    })

    const clipped = words
      .filter(({ box, cell }) => {
        const frame = (cell ?? within).getBoundingClientRect()
        return (
          box.left < frame.left - 2 ||
          box.right > frame.right + 2 ||
          (cell !== null && (box.top < frame.top - 3 || box.bottom > frame.bottom + 3))
        )
      })
      .map(({ text }) => text)

    const targets = [...within.querySelectorAll('a, button, summary, input, select, [role="img"][tabindex]')]
      .filter(isSeen)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
    const isSmall = ({ box }: (typeof targets)[number]) => box.width < 23.9 || box.height < 23.9
    const small = targets.filter(isSmall).filter((target) => {
      const centre = { x: target.box.x + target.box.width / 2, y: target.box.y + target.box.height / 2 }
      return targets.some((other) => {
        if (other === target) return false
        const { box } = other
        const dx = Math.max(box.left - centre.x, 0, centre.x - box.right)
        const dy = Math.max(box.top - centre.y, 0, centre.y - box.bottom)
        const apart = isSmall(other)
          ? Math.hypot(box.x + box.width / 2 - centre.x, box.y + box.height / 2 - centre.y) - 12
          : Math.hypot(dx, dy)
        return apart < 11.9
      })
    })
    const named = small.map(
      ({ element, box }) =>
        `${element.getAttribute('aria-label') ?? element.textContent} ${Math.round(box.width)} × ${Math.round(box.height)}`,
    )
    for (const cell of within.querySelectorAll<HTMLElement>('thead, tfoot, th, td')) cell.style.position = ''
    return { overlaps, clipped, small: named, sideways }
  }, root)
}
