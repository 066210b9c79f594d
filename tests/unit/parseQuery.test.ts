import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from '#search/parseQuery.ts'
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

test('a blank after the colon parts no field from its value', () => {
  fc.assert(
    fc.property(field, word, fc.boolean(), fc.boolean(), (filter, value, quoted, excluded) => {
      const name = `${excluded ? '-' : ''}${filter}:`
      const written = quoted ? `"${value} ${value}"` : value
      const together = parseQuery(`before ${name}${written} after`)
      expect(parseQuery(`before ${name} ${written} after`)).toEqual(together)
      expect(parseQuery(`before ${name}   ${written} after`)).toEqual(together)
    }),
  )
})

test('a field without a value takes none from the next operator, and is read as a word that knows its field', () => {
  fc.assert(
    fc.property(field, field, word, (filter, other, value) => {
      const next = [`${other}:${value}`, `-${value}`]
      for (const piece of next) {
        const { parts } = parseQuery(`${filter}: ${piece}`)
        expect(parts.map(({ source }) => source)).toEqual([`${filter}:`, piece])
        expect(parts[0]).toMatchObject({ as: 'words', field: filter })
        expect(parts[0]).not.toHaveProperty('value')
      }
    }),
  )
})

test('whatever else is named before a colon is read as text that knows what it was', () => {
  fc.assert(
    fc.property(word, word, (name, value) => {
      fc.pre(!FILTERS.some((filter) => filter === name) && !/^(?:doi|arxiv|pmid)$/.test(name))
      expect(parseQuery(`${name}:${value}`).parts).toMatchObject([{ as: 'words', field: name, value }])
      // Only a field one knows may be waiting for its value.
      expect(parseQuery(`${name}: ${value}`).parts.map(({ source }) => source)).toEqual([`${name}:`, value])
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
