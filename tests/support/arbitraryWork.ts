import fc from 'fast-check'
import type { Reference } from '#corpus/types.ts'

/** What breaks exports: signs that formats read as commands, joined signs, scripts of the world. */
const HARD = [
  ...'{}\\&%$#_~^"\'`<>|@=+-*/()[]:;.!?,',
  ...['--', '---', '``', "''", '$x^2_i$', '\\alpha', '{\\"o}', 'and', ' and ', ' others', '&amp;', '%20'],
  ...'äéñøßŁžÅÇœÞğı“”‘’«»–—…°µ²½',
  ...'αβΩДжЯ機械学習데이터אבגعربहिन्दी',
  ...'𝛼🧬',
]

const word = fc.string({ unit: fc.constantFrom(...'abcdefgXYZ0123'), minLength: 1, maxLength: 7 })

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** A line of text, half of it hard. */
export const line = fc
  .array(fc.oneof(word, fc.constantFrom(...HARD), fc.constant(' ')), { minLength: 1, maxLength: 20 })
  .map((parts) => tidy(parts.join('')))
  .filter((text) => text !== '')

const capital = fc.constantFrom(...'ABCÉÅŁØŽДΩ')
const letters = fc.string({ unit: fc.constantFrom(...'aeiouéßøłñžşяλ'), minLength: 1, maxLength: 8 })
const simpleName = fc.tuple(capital, letters).map((parts) => parts.join(''))
const family = fc.oneof(
  { weight: 6, arbitrary: simpleName },
  {
    weight: 2,
    arbitrary: fc
      .tuple(simpleName, fc.constantFrom(' ', '-', '’', "'"), simpleName)
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('de Dombal', 'Rock and Roll', '王', '김', 'Šćepanović', 'O’Neil', 'Others'),
  },
  { weight: 1, arbitrary: fc.constantFrom('Smith & Wesson', 'A_b', '50% Off', 'Gödel #1', 'x^y', 'C$h') },
)
const given = fc.oneof(
  { weight: 5, arbitrary: simpleName },
  { weight: 2, arbitrary: fc.tuple(simpleName, capital).map(([name, initial]) => `${name} ${initial}.`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('小明', 'Jean-Luc', 'J.-L.', 'Anna and Bob', 'Mary Ann', 'A. & B.'),
  },
)

const person = fc.record(
  {
    family,
    given,
    'non-dropping-particle': fc.constantFrom('van', 'van den', 'de', 'de la', 'al', "d'"),
    'dropping-particle': fc.constantFrom('von', 'zu', 'vom und zum'),
    suffix: fc.constantFrom('Jr.', 'III', 'Sr.'),
  },
  { requiredKeys: ['family'] },
)

const institution = fc.record({
  literal: fc.oneof(
    fc.constantFrom(
      'Perrault, Inc. and Sons',
      'University of California, Berkeley',
      'The ENCODE Project Consortium',
      'AT&T {Bell} Labs',
      'others',
      '世界保健機関',
    ),
    fc.array(simpleName, { minLength: 2, maxLength: 6 }).map((parts) => parts.join(' ')),
  ),
})

/** A name; what only makes sense beside a given name comes with one. */
const name = fc.oneof(
  { weight: 5, arbitrary: person.map((one) => (one.given ? one : { family: one.family })) },
  { weight: 1, arbitrary: institution },
)

const roman = fc.constantFrom('i', 'iv', 'xii', 'xlviii')
const number = fc.integer({ min: 1, max: 99_999 }).map(String)
const page = fc.oneof(
  number,
  fc.tuple(number, fc.constantFrom('-', '–'), number).map((parts) => parts.join('')),
  fc.tuple(roman, fc.constantFrom('-', '–'), roman).map((parts) => parts.join('')),
  fc.tuple(number, number).map(([first, last]) => `S${first}-S${last}`),
  number.map((text) => `e${text}`),
)
const doi = fc
  .tuple(
    fc.integer({ min: 1000, max: 999_999_999 }),
    fc.string({ unit: fc.constantFrom(...'abcXYZ0123456789._-;()/:<>#'), minLength: 2, maxLength: 20 }),
  )
  .map(([owner, suffix]) => `10.${owner}/a${suffix}1`)

const days = fc.tuple(
  fc.integer({ min: 1500, max: 2199 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
)

/** A bibliographic record as the schema allows it, full of what breaks exports. */
export const work = fc.record(
  {
    type: fc.constantFrom<Reference['type']>(
      'article-journal',
      'paper-conference',
      'book',
      'chapter',
      'thesis',
      'report',
      'article',
      'webpage',
    ),
    title: line,
    author: fc.oneof(
      { weight: 100, arbitrary: fc.array(name, { minLength: 1, maxLength: 6 }) },
      // Many at a time, from few: what goes wrong is then found in the few.
      {
        weight: 1,
        arbitrary: fc
          .array(name, { minLength: 1, maxLength: 3 })
          .map((few) => Array.from({ length: 500 }, (_, at) => few[at % few.length] ?? { literal: 'A' })),
      },
    ),
    issued: fc
      .tuple(days, fc.integer({ min: 1, max: 3 }))
      .map(([parts, known]): Reference['issued'] => ({ 'date-parts': [parts.slice(0, known)] })),
    'container-title': line,
    volume: number,
    issue: number,
    page,
    publisher: line,
    DOI: doi,
    authorsTruncated: fc.constant<true>(true),
  },
  { requiredKeys: ['type', 'title', 'author', 'issued'] },
)
