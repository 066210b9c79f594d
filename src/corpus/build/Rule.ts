import type { Corpus } from '#corpus/types.ts'

/** Something a rule found: which entry, what is wrong, and the id that was perhaps meant. */
export type Finding = {
  entry: string
  fault: string
  nearest?: string
  /** The id, or the list, whose file holds the fault where that is not the entry’s own. */
  home?: string
}

/** A promise the data keep that a schema cannot express, named as a sentence. */
export type Rule = { name: string; check: (corpus: Corpus) => Finding[] }
