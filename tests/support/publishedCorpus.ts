import { formatFaults, readCorpus } from '#corpus/build/readCorpus.ts'
import { createIndex, type Index } from '#corpus/createIndex.ts'

/** The published survey with its lookups: what the pages of the built site should show. */
export function readPublished(): Index {
  const { corpus, faults } = readCorpus(process.env.CORPUS_DIR ?? 'data')
  if (!corpus) throw new Error(formatFaults(faults))
  return createIndex(corpus)
}
