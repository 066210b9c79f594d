import { resolve } from 'node:path'
import { formatFaults, readCorpus } from '#corpus/build/readCorpus.ts'
import { createIndex } from '#corpus/createIndex.ts'
import type { Corpus } from '#corpus/types.ts'

/** Where the small corpus lives: an invented survey about bread. */
export const CORPUS_FOLDER = resolve('tests/support/corpus')

function readSmallCorpus(): Corpus {
  const reading = readCorpus(CORPUS_FOLDER)
  if (!reading.corpus || reading.faults.length > 0) throw new Error(formatFaults(reading.faults))
  return reading.corpus
}

/** A whole small survey, about bread, read and checked like the published one. */
export const corpus = readSmallCorpus()

/** The small corpus with its lookups. */
export const index = createIndex(corpus)
