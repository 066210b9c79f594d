import type { CitationMark, CitationRuns } from '#export/citationStyles.ts'

const MARKS: Record<string, CitationMark | undefined> = { i: 'i', b: 'b', sup: 'sup', sub: 'sub' }
const ENTITIES: Record<string, string> = {
  '#38': '&',
  amp: '&',
  '#60': '<',
  lt: '<',
  '#62': '>',
  gt: '>',
  quot: '"',
  '#160': '\u00a0',
}

/** Each tag that is open: the mark it sets, the one it takes away, or neither. */
type Open = { set?: CitationMark | undefined; clear?: CitationMark; hidden?: boolean }

function openTag(tag: string, rest: string): Open {
  if (tag !== 'span' && tag !== 'div') {
    const set = MARKS[tag]
    if (!set) throw new Error(`The citation processor wrote <${tag}>, which is not expected.`)
    return { set }
  }
  if (rest.includes('small-caps')) return { set: 'sc' }
  if (rest.includes('font-style:normal')) return { clear: 'i' }
  if (rest.includes('font-weight:normal')) return { clear: 'b' }
  // The number of an entry in a list; alone it says nothing.
  return rest.includes('csl-left-margin') ? { hidden: true } : {}
}

/**
 * What the citation processor writes as HTML, as a flat list of pieces. It
 * writes few tags; one that is not expected stops the build.
 */
export function readMarkup(html: string): CitationRuns {
  const open: Open[] = []
  const runs: { text: string; marks: CitationMark[] }[] = []
  for (const [, close, tag, rest = '', text] of html.matchAll(/<(\/?)([a-z]+)([^>]*)>|([^<]+)/g)) {
    if (tag) {
      if (close) open.pop()
      else open.push(openTag(tag, rest))
    } else if (text && !open.some(({ hidden }) => hidden)) {
      const marks = new Set<CitationMark>()
      for (const { set, clear } of open) {
        if (set) marks.add(set)
        if (clear) marks.delete(clear)
      }
      const plain = text.replace(/&([a-z]+|#\d+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
      const last = runs.at(-1)
      if (last && last.marks.join() === [...marks].join()) last.text += plain
      else runs.push({ text: plain, marks: [...marks] })
    }
  }
  const [first, last] = [runs[0], runs.at(-1)]
  if (first) first.text = first.text.trimStart()
  if (last) last.text = last.text.trimEnd()
  return runs
    .filter(({ text }) => text !== '')
    .map(({ text, marks }) => (marks.length > 0 ? ([text, ...marks] as const) : text))
}
