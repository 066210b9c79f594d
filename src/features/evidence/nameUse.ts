import type { DataSet } from '#corpus/types.ts'

const WORDS: Record<DataSet['use'], string> = {
  all: 'In all',
  training: 'Training',
  validation: 'Validation',
  test: 'Test',
}

/** What a data set serves for, in words for readers. */
export function nameUse(use: DataSet['use']): string {
  return WORDS[use]
}
