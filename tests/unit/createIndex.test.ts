import { describe, expect, test } from 'vitest'
import { claimsAt } from '#corpus/claimsAt.ts'
import { need } from '#corpus/createIndex.ts'
import { index } from '../support/corpus.ts'

const idsOf = (things: readonly { id: string }[] | undefined) => things?.map(({ id }) => id)

describe('the lookups of a corpus', () => {
  test('lead from a work to every claim that cites it, and to every audit of it', () => {
    expect(idsOf(index.claimsByThing.get('ref-okafor-2011'))).toEqual(['claim-2-1-p1-c2', 'claim-2-2-p1-c2'])
    expect(index.auditsByReference.get('ref-okafor-2011')?.map(({ verdict }) => verdict)).toEqual([
      'supports',
      'does-not-support',
    ])
    expect(idsOf(index.auditsByClaim.get('claim-2-2-p1-c2'))).toHaveLength(2)
  })

  test('lead from an algorithm, an application, an era and a term to their claims', () => {
    expect(idsOf(index.claimsByThing.get('alg-sourdough'))).toEqual([
      'claim-abstract-p1-c1',
      'claim-2-1-p1-c1',
      'claim-2-1-p1-c3',
    ])
    expect(idsOf(index.claimsByThing.get('app-crisp-crust'))).toEqual(['claim-2-2-p1-c2'])
    expect(idsOf(index.claimsByThing.get('era-brick-oven'))).toEqual(['claim-2-2-p1-c1'])
    expect(idsOf(index.claimsByThing.get('term-dough-sleep'))).toEqual(['claim-2-1-p2-c1'])
  })

  test('say that nothing leans on a work the survey does not cite', () => {
    expect(index.claimsByThing.has('ref-perrault-1974')).toBe(false)
  })

  test('know nothing by the names every object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(index.algorithmById.get(name)).toBeUndefined()
      expect(index.claimsByThing.get(name)).toBeUndefined()
    }
  })

  test('give the study of a work and the notes on a thing', () => {
    expect(index.studyByReference.get('ref-lindqvist-2015')?.id).toBe('study-lindqvist-2015')
    expect(idsOf(index.notesByThing.get('app-longer-keeping'))).toEqual(['note-keeping-evidence'])
  })

  test('complain of an id that is not there', () => {
    expect(need(index.eraById, 'era-brick-oven').name).toBe('Brick oven')
    expect(() => need(index.eraById, 'era-gone')).toThrow('era-gone')
  })
})

describe('sentences of the paper', () => {
  test('lead to the claims that render them', () => {
    expect(idsOf(claimsAt(index, [{ section: '2.1', paragraph: 1, sentence: 3 }]))).toEqual([
      'claim-2-1-p1-c2',
    ])
    expect(claimsAt(index, [{ section: '2.1', paragraph: 9, sentence: 3 }])).toEqual([])
  })
})
