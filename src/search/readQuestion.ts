import { toWordTerm, type Word } from './splitWords.ts'
import type { Kind } from './types.ts'

/** How a survey says what all of it is about: phrases, each as the words it is made of. */
export type Subjects = readonly (readonly string[])[]

/** What a question asks for besides its own words. */
export type Question = {
  /** Words that a thing need not have: those with which one asks, and those for what the whole survey is about. */
  optional: ReadonlySet<Word>
  /** The kinds of things it asks for by name, as in “papers by Marchetti”. */
  kinds: ReadonlySet<Kind>
}

const toTerms = (words: string) => words.split(/\s+/).map(toWordTerm)

/** With these one asks for a kind of thing. */
const KIND_WORDS = new Map<string, readonly Kind[]>(
  (
    [
      ['algorithm algorithms method methods technique techniques', ['algorithm']],
      ['application applications task tasks', ['application']],
      ['article articles paper papers publication publications reference references', ['reference', 'study']],
      ['study studies trial trials', ['study', 'reference']],
      ['claim claims statement statements', ['claim']],
      ['history historical', ['era', 'milestone']],
      ['invent invented inventor inventors invention discovered pioneer', ['reference', 'milestone']],
    ] as const
  ).flatMap(([words, kinds]) => toTerms(words).map((term) => [term, kinds] as const)),
)

/** With these one asks about a thing, as in “limits of sourdough”; where a thing has them, so much the better. */
const ASKING = new Set(
  toTerms(`advantage advantages benefit benefits best better cons definition difference differences disadvantage
    disadvantages drawback drawbacks example examples explain find finding first good introduction kind kinds latest limit limitation
    limitations limits list overview problem problems pros recent show strength strengths survey type types weakness
    weaknesses work works`),
)

/**
 * Tells the words of a question that must be found from those that need not.
 *
 * Where nothing else is left, what the survey is about must be found, and
 * where only words of asking are left, these.
 */
export function readQuestion(words: readonly Word[], subjects: Subjects): Question {
  const asking = words.filter(({ term }) => KIND_WORDS.has(term) || ASKING.has(term))
  const general = words.flatMap((_, at) =>
    subjects.flatMap((subject) =>
      subject.every((term, step) => words[at + step]?.term === term)
        ? words.slice(at, at + subject.length)
        : [],
    ),
  )
  const [optional = new Set<Word>()] = [new Set([...asking, ...general]), new Set(asking)].filter(
    ({ size }) => size < words.length,
  )
  const kinds = new Set([...optional].flatMap(({ term }) => KIND_WORDS.get(term) ?? []))
  return { optional, kinds }
}
