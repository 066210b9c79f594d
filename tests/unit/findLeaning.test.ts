import { describe, expect, test } from 'vitest'
import { need } from '#corpus/createIndex.ts'
import { findCitedBeside, findLeaning } from '#corpus/findLeaning.ts'
import { findSimilarAlgorithms, formatSimilarity } from '#corpus/findSimilarAlgorithms.ts'
import { index } from '../support/corpus.ts'

describe('what leans on a work', () => {
  test('are the algorithms it began, the milestones it made and the studies it followed', () => {
    const { originalOf, milestones, followUpOf } = findLeaning(index, 'ref-perrault-1974')
    expect(originalOf.map(({ id }) => id)).toEqual(['alg-autolyse', 'alg-stretch-and-fold'])
    expect(milestones.map(({ milestone, era }) => [milestone.year, era.id])).toEqual([
      [1974, 'era-packed-yeast'],
    ])
    expect(followUpOf.map(({ study }) => study.id)).toEqual(['study-lindqvist-2015'])
  })

  test('are the things the editors know from it, each once, and what is said above not again', () => {
    expect(findLeaning(index, 'ref-perrault-1974').sourceOf).toEqual(['term-dough-sleep'])
    expect(findLeaning(index, 'ref-lindqvist-2015').sourceOf).toEqual(['app-longer-keeping'])
  })

  test('is nothing for a work that only the survey uses', () => {
    expect(findLeaning(index, 'ref-okafor-2011')).toEqual({
      originalOf: [],
      milestones: [],
      followUpOf: [],
      sourceOf: [],
    })
  })

  test('stand beside it the works cited in the same breath, never itself', () => {
    expect(findCitedBeside(index, 'ref-okafor-2011').map(({ id }) => id)).toEqual(['ref-marchetti-2009'])
    expect(findCitedBeside(index, 'ref-lindqvist-2015')).toEqual([])
  })
})

describe('algorithms like another', () => {
  const like = (id: string) => findSimilarAlgorithms(index, need(index.algorithmById, id))

  test('share its applications or its family', () => {
    const [first, ...rest] = like('alg-autolyse')
    expect(rest).toEqual([])
    expect(first?.algorithm.id).toBe('alg-stretch-and-fold')
    expect(first && formatSimilarity(first)).toBe('1 task in common; also mixing')
  })

  test('are none for one that stands alone', () => {
    expect(like('alg-steam-baking')).toEqual([])
  })
})
