import { expect, test } from 'vitest'
import { readCorpus } from '#corpus/build/readCorpus.ts'
import { createIndex } from '#corpus/createIndex.ts'
import { erasByThing } from '#corpus/thingsOfEra.ts'

const { corpus } = readCorpus('data')
if (!corpus) throw new Error('The published corpus is broken.')
const index = createIndex(corpus)
const eras = erasByThing(index)

test('an algorithm the editors placed belongs to that era', () => {
  for (const { id, era } of corpus.algorithms) {
    if (era) expect(eras.get(id)).toContain(era)
  }
})

test('every milestone’s work belongs to the milestone’s era', () => {
  for (const era of corpus.eras) {
    for (const { reference } of era.milestones) {
      if (reference) expect(eras.get(reference)).toContain(era.id)
    }
  }
})

test('an application a claim mentions together with an era belongs to it', () => {
  for (const claim of index.claims) {
    for (const era of claim.mentions.filter((id) => id.startsWith('era-'))) {
      for (const application of claim.mentions.filter((id) => id.startsWith('app-'))) {
        expect(eras.get(application)).toContain(era)
      }
    }
  }
})
