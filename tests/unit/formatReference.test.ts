import { describe, expect, test } from 'vitest'
import {
  formatAuthors,
  formatAuthorsShort,
  formatFamilies,
  formatReferenceName,
  formatVenue,
  yearOf,
} from '#corpus/formatReference.ts'
import type { Reference } from '#corpus/types.ts'
import { corpus } from '../support/corpus.ts'

const [okafor, lindqvist, marchetti, , perrault] = corpus.references as [
  Reference,
  Reference,
  Reference,
  Reference,
  Reference,
]

describe('authors', () => {
  test('one is named, two are both named, of three the first', () => {
    expect(formatAuthorsShort(marchetti)).toBe('Marchetti')
    expect(formatAuthorsShort(lindqvist)).toBe('Lindqvist and Tan')
    expect(formatAuthorsShort(okafor)).toBe('Okafor et al.')
  })

  test('a list known to be cut short never looks complete', () => {
    const cut = { author: marchetti.author, authorsTruncated: true as const }
    expect(formatAuthorsShort(cut)).toBe('Marchetti et al.')
    expect(formatAuthors(cut)).toBe('Elio Marchetti and others')
  })

  test('particles stay with the family name, and a body keeps its whole name', () => {
    expect(formatAuthors(okafor)).toBe('Ngozi Okafor, Paulo Duarte and Ilse van den Berg')
    expect(formatFamilies(okafor)).toBe('Okafor, Duarte and van den Berg')
    expect(formatAuthors(perrault)).toBe('Perrault Milling Laboratory')
  })
})

describe('a work', () => {
  test('is called by its first author and year', () => {
    expect(corpus.references.map(formatReferenceName)).toEqual([
      'Okafor et al. 2011',
      'Lindqvist and Tan 2015',
      'Marchetti 2009',
      'Bramwell 1898',
      'Perrault Milling Laboratory 1974',
    ])
    expect(yearOf(okafor)).toBe(2011)
  })

  test('appeared in a journal, in proceedings, at a publisher or as a report', () => {
    expect(formatVenue(okafor)).toBe('Cereal Letters 12(3), 201–214')
    expect(formatVenue(lindqvist)).toBe('Proceedings of the Ninth Crust Meeting, 33–40')
    expect(formatVenue(marchetti)).toContain('Forno Press')
    expect(formatVenue(perrault)).toBe('Perrault Mills, TR-14')
  })

  test('of arXiv is named by its number, once', () => {
    expect(formatVenue({ ...perrault, publisher: 'arXiv', arXiv: '1711.05225' })).toBe('arXiv:1711.05225')
  })
})
