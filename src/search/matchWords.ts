import type { Postings } from './createPostings.ts'
import type { QueryWord } from './expandWord.ts'

/** A record that has some of the words: its position, its score, and how many words it has. */
export type Match = { record: number; score: number; words: number }

/** Every record that has at least one of the words, unordered. */
export function matchWords(postings: Postings, words: readonly QueryWord[]): Match[] {
  const size = postings.records.length
  const scores = new Float64Array(size)
  const counts = new Uint8Array(size)
  const best = new Float64Array(size)
  const matched: number[] = []
  for (const { variants } of words) {
    const rarity = rarityOf(postings, variants)
    const touched: number[] = []
    for (const { term, factor } of variants) {
      const posting = postings.byTerm.get(term)
      if (!posting) continue
      const { records, impacts } = posting
      for (let at = 0; at < records.length; at++) {
        const record = records[at] ?? 0
        const score = rarity * factor * (impacts[at] ?? 0)
        const known = best[record] ?? 0
        if (known === 0) touched.push(record)
        // A word counts once, however many of its variants a record has.
        if (score > known) best[record] = score
      }
    }
    for (const record of touched) {
      if (counts[record] === 0) matched.push(record)
      scores[record] = (scores[record] ?? 0) + (best[record] ?? 0)
      counts[record] = (counts[record] ?? 0) + 1
      best[record] = 0
    }
  }
  return matched.map((record) => ({ record, score: scores[record] ?? 0, words: counts[record] ?? 0 }))
}

/** How telling a word is: high for what few records have. All its variants count as one word. */
function rarityOf(postings: Postings, variants: QueryWord['variants']): number {
  const size = postings.records.length
  let frequency = 0
  for (const { term } of variants) frequency += postings.byTerm.get(term)?.records.length ?? 0
  return Math.log(1 + (size + 1) / (Math.min(frequency, size) + 0.5))
}
