import type { Verdict } from './types.ts'

const WORDS: Record<Verdict, string> = {
  supports: 'Supports',
  'partly-supports': 'Partly supports',
  'background-only': 'Background only',
  'does-not-support': 'Does not support',
}

/** All verdicts of the audit with their words, best first. */
// The keys of a complete record are all verdicts.
export const VERDICTS = (Object.keys(WORDS) as Verdict[]).map((value) => ({ value, label: WORDS[value] }))

/** A verdict of the audit in words, as a statement about the citation. */
export function nameVerdict(verdict: Verdict): string {
  return WORDS[verdict]
}
