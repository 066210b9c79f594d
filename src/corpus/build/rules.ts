import type { Corpus } from '#corpus/types.ts'
import { citationRules } from './citationRules.ts'
import { idRules } from './idRules.ts'
import { studyRules } from './studyRules.ts'
import { surveyRules } from './surveyRules.ts'

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

/** Every data rule, in the order a reader of the fault list would want them. */
export const rules: readonly Rule[] = [...idRules, ...surveyRules, ...citationRules, ...studyRules]
