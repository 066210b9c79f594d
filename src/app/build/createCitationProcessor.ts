import CSL, { type Engine, type StyleNode } from 'citeproc'
import type { Work } from '#corpus/formatReference.ts'
import type { CitationRuns, CitationStyle } from '#export/citationStyles.ts'
import { readCitationStyles } from './readCitationStyles.ts'
import { readMarkup } from './readMarkup.ts'
import { toCitationItem } from './toCitationItem.ts'

/** Formats works, each by itself: beside others in one list, two of a year would become "1982a" and "1982b". */
export type CitationProcessor = {
  format: (work: Work, style: CitationStyle) => CitationRuns
  /** A CSL-JSON item as it is, and what the processor itself says of it. */
  formatItem: (item: object, style: CitationStyle) => string
}

const ET_AL = /^et-al-(?:min|use-first|use-last|subsequent-.*)$/

/** From how many names on a style cuts its list of authors. */
function mostNamed({ attrs, children }: StyleNode): number {
  const own = Number(attrs['et-al-min'] ?? Number.POSITIVE_INFINITY)
  return Math.min(own, ...children.map((child) => (typeof child === 'string' ? own : mostNamed(child))))
}

/**
 * A style that names so many authors and then says "et al." in its own way: for
 * works of which only the first authors are known.
 */
function cutAfter(style: StyleNode, known: number): StyleNode {
  const strip = ({ name, attrs, children }: StyleNode): StyleNode => ({
    name,
    attrs: Object.fromEntries(Object.entries(attrs).filter(([attribute]) => !ET_AL.test(attribute))),
    children: children.map((child) => (typeof child === 'string' ? child : strip(child))),
  })
  const bare = strip(style)
  return {
    ...bare,
    attrs: { ...bare.attrs, 'et-al-min': String(known + 1), 'et-al-use-first': String(known) },
  }
}

/** The citation processor with the official styles, set up once for all works. */
export function createCitationProcessor(names: ReadonlySet<string>): CitationProcessor {
  const { styles, languages, locales } = readCitationStyles()
  const engines = new Map<string, Engine>()
  let current: object = {}

  const engineFor = (style: CitationStyle, known: number | undefined): Engine => {
    const key = `${style} ${known ?? ''}`
    const held = engines.get(key)
    if (held) return held
    const system = {
      retrieveLocale: (language: string) => locales[language] ?? locales['en-US'] ?? '',
      retrieveItem: () => current,
    }
    const used = known === undefined ? styles[style] : cutAfter(styles[style], known)
    const engine = new CSL.Engine(system, used, languages[style], true)
    engines.set(key, engine)
    return engine
  }
  let asked = 0
  const formatBy = (engine: Engine, item: object): string => {
    asked += 1
    const id = `work-${asked}`
    current = { ...item, id }
    engine.updateItems([id])
    const [entry] = engine.makeBibliography()[1]
    if (entry === undefined) throw new Error('The citation processor wrote nothing.')
    return entry
  }

  return {
    format(work, style) {
      const known = work.author.length
      // Where a style cuts the list before that, it says "et al." by itself.
      const isCut = work.authorsTruncated && known + 1 < mostNamed(styles[style])
      const engine = engineFor(style, isCut ? known : undefined)
      return readMarkup(formatBy(engine, toCitationItem(work, style, names)))
    },
    formatItem: (item, style) => formatBy(engineFor(style, undefined), item),
  }
}
