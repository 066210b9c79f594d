/**
 * The first and last page of a range; one page alone, or what is no plain
 * range (an article number, several ranges), is the first of no range.
 */
export function splitPages(page: string | undefined): readonly [first?: string, last?: string] {
  if (!page) return []
  const [, first, last] = /^([^\s,;–—-]+)\s*[-–—]+\s*([^\s,;–—-]+)$/.exec(page) ?? []
  return first && last ? [first, last] : [page]
}
