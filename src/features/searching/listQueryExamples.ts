import { familyOf, yearOf } from '#corpus/formatReference.ts'
import { toSlug } from '#corpus/slug.ts'
import type { Corpus } from '#corpus/types.ts'

/** A query to try, and in words what it asks for. */
export type QueryExample = { query: string; words: string }

const quoteIfNeeded = (value: string) => (/\s/.test(value) ? `"${value}"` : value)

const firstWordOf = (name: string) => name.slice(0, name.indexOf(' '))
const lastWordOf = (name: string) => name.slice(name.lastIndexOf(' ') + 1)

/** Whether another name ends alike and has not the word this one begins with, so that it can be told from it. */
const sharesLastWord = (name: string, other: string) =>
  lastWordOf(other) === lastWordOf(name) && !other.split(' ').includes(firstWordOf(name))

/** What one can ask more exactly, each shown with something of this survey; what it has nothing for is left out. */
export function listQueryExamples(corpus: Corpus): QueryExample[] {
  const { algorithms, audits, domains, eras, references, sections } = corpus
  const names = algorithms.map(({ name }) => name.toLowerCase()).filter((name) => name.includes(' '))
  const namesake = names.find((name) => names.some((other) => sharesLastWord(name, other)))
  const [work] = references
  const [author] = work?.author ?? []
  const numbered = references.find((reference) => reference['citation-number'] !== undefined)
  const oneOf = <T>(things: readonly T[], toExample: (thing: T) => QueryExample) =>
    things.slice(0, 1).map(toExample)
  return [
    ...oneOf(names, (name) => ({ query: `"${name}"`, words: 'these words, one after the other' })),
    ...oneOf(namesake ? [namesake] : [], (name) => ({
      query: `${lastWordOf(name)} -${firstWordOf(name)}`,
      words: 'one word, leaving out whatever the other is found in',
    })),
    { query: 'kind:claim', words: 'one kind of thing: claim, term, study and so on' },
    ...oneOf(domains, ({ id }) => ({ query: `domain:${toSlug(id)}`, words: 'one domain' })),
    ...oneOf(algorithms, ({ id }) => ({
      query: `algorithm:${toSlug(id)}`,
      words: 'what has to do with an algorithm',
    })),
    ...oneOf(author ? [familyOf(author)] : [], (name) => ({
      query: `author:${quoteIfNeeded(name.toLowerCase())}`,
      words: 'the works of an author, and what cites them',
    })),
    ...oneOf(work ? [yearOf(work)] : [], (year) => ({
      query: `year:${year}-${year + 5}`,
      words: 'a year, a span of years or a decade',
    })),
    ...oneOf(eras, ({ id }) => ({ query: `era:${toSlug(id)}`, words: 'what belongs to an era' })),
    ...oneOf(sections.slice(-1), ({ number }) => ({
      query: `section:${quoteIfNeeded(number.toLowerCase())}`,
      words: 'one section, or a chapter with all of its sections',
    })),
    ...oneOf(numbered ? [numbered] : [], (reference) => ({
      query: `cites:${reference['citation-number']}`,
      words: 'what cites a work, by its number or name',
    })),
    { query: 'evidence:stated', words: 'what the survey says without citing a work; or evidence:cited' },
    ...oneOf(audits, ({ verdict }) => ({
      query: `verdict:${verdict}`,
      words: 'works and claims by what the audit found',
    })),
  ]
}
