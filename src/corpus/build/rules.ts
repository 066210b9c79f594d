import { citationRules } from './citationRules.ts'
import { idRules } from './idRules.ts'
import type { Rule } from './Rule.ts'
import { studyRules } from './studyRules.ts'
import { surveyRules } from './surveyRules.ts'

/** Every data rule, in the order a reader of the fault list would want them. */
export const rules: readonly Rule[] = [...idRules, ...surveyRules, ...citationRules, ...studyRules]
