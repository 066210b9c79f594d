import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EXAMPLES, parseQuery } from '#search/parseQuery.ts'
import { FILTERS } from '#search/types.ts'

const field = fc.constantFrom(...FILTERS)
const word = fc.stringMatching(/^[a-z]{1,8}$/)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom('"', '-', ':', ' ', '“', '”', 'a', 'year', 'verdict', '10.5555/', '\ud800', '👩‍🔬'),
    )
    .map((parts) => parts.join('')),
)

test('every field with a value is read as that field, in either case, with or without quotation marks', () => {
  fc.assert(
    fc.property(
      field,
      word,
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      (filter, value, loud, quoted, excluded) => {
        const name = loud ? filter.toUpperCase() : filter
        const source = `${excluded ? '-' : ''}${name}:${quoted ? `"${value} ${value}"` : value}`
        const { parts, hints } = parseQuery(source)
        expect(parts).toEqual([
          { as: 'filter', source, excluded, filter, value: quoted ? `${value} ${value}` : value },
        ])
        expect(hints).toEqual([])
      },
    ),
  )
})

test('every field has an example that is read as that field, and a hint with it while its value is missing', () => {
  for (const filter of FILTERS) {
    const [example = ''] = EXAMPLES[filter].split(' or ')
    expect(parseQuery(example).parts).toMatchObject([{ as: 'filter', filter }])
    expect(parseQuery(`${filter}:`).hints.join()).toContain(EXAMPLES[filter])
  }
})

test('whatever else is named before a colon is read as text, and the hint names every field', () => {
  fc.assert(
    fc.property(word, word, (name, value) => {
      fc.pre(!FILTERS.some((filter) => filter === name) && !/^(?:doi|arxiv|pmid)$/.test(name))
      const { parts, hints } = parseQuery(`${name}:${value}`)
      expect(parts.map(({ as }) => as)).toEqual(['words'])
      for (const filter of FILTERS) expect(hints.join()).toContain(filter)
    }),
  )
})

test('parts keep their order and their source, so that a query can be written anew without one of them', () => {
  const piece = fc.oneof(
    word,
    fc.tuple(field, word).map(([filter, value]) => `${filter}:${value}`),
    word.map((one) => `-${one}`),
    fc.tuple(word, word).map(([one, other]) => `"${one} ${other}"`),
  )
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const { parts } = parseQuery(pieces.join(' '))
      expect(parts.map(({ source }) => source)).toEqual(pieces)
      expect(parseQuery(parts.map(({ source }) => source).join('   ')).parts).toEqual(parts)
    }),
  )
})

test('any text at all can be read, and reading what was read changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { parts } = parseQuery(text)
      const again = parseQuery(parts.map(({ source }) => source).join(' '))
      expect(again.parts.map(({ source }) => source)).toEqual(parts.map(({ source }) => source))
    }),
  )
})
