import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  EMPTY_LIBRARY,
  GROUPINGS,
  type LibraryQuery,
  readLibraryQuery,
  SAVED_KINDS,
  toggleKind,
  writeLibraryQuery,
} from '#url/libraryQuery.ts'
import { readListLink, writeListLink } from '#url/listLink.ts'

const read = (search: string) => readLibraryQuery(new URLSearchParams(search))
const queries: fc.Arbitrary<LibraryQuery> = fc.record({
  q: fc.string().map((text) => text.trim()),
  kinds: fc.subarray([...SAVED_KINDS]),
  group: fc.constantFrom(...GROUPINGS),
})

describe('the view of the reading list in its address', () => {
  test('is everything in one’s own order where it says nothing', () => {
    expect(read('')).toEqual({ query: EMPTY_LIBRARY, dropped: [] })
  })

  test('survives being written and read again', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(readLibraryQuery(new URLSearchParams(writeLibraryQuery(query).toString()))).toEqual({
          query,
          dropped: [],
        })
      }),
    )
  })

  test('is read from any address, and equal views give equal strings', () => {
    const keys = fc.oneof(fc.constantFrom('q', 'kind', 'group', '__proto__'), fc.string())
    const values = fc.oneof(fc.constantFrom('claim', 'gone', 'kind', 'own', ''), fc.string())
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, values)), (pairs) => {
        const { query } = readLibraryQuery(new URLSearchParams(pairs))
        const written = writeLibraryQuery(query).toString()
        expect(read(written)).toEqual({ query, dropped: [] })
      }),
    )
  })

  test('names what it does not know, in short', () => {
    expect(read(`kind=book&group=kind&group=own&kind=claim&colour=${'x'.repeat(99)}`)).toEqual({
      query: { q: '', kinds: ['claim'], group: 'kind' },
      dropped: ['kind=book', 'group=own', `colour=${'x'.repeat(40)}…`],
    })
  })

  test('has one kind more or less when that is chosen, in the fixed order', () => {
    const one = toggleKind(EMPTY_LIBRARY, 'study')
    expect(toggleKind(one, 'claim').kinds).toEqual(['claim', 'study'])
    expect(toggleKind(one, 'study')).toEqual(EMPTY_LIBRARY)
  })
})

const things = fc.uniqueArray(
  fc.record({
    id: fc
      .tuple(fc.constantFrom('claim', 'alg', 'app', 'ref', 'study'), fc.stringMatching(/^[a-z0-9-]{1,12}$/))
      .map(([kind, slug]) => `${kind}-${slug}`),
    note: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
)

describe('a list in a link', () => {
  test('arrives as it was sent, with its notes or, where they are too long, without', () => {
    fc.assert(
      fc.property(things, (things) => {
        const sent = things.map(({ id, note }) => ({ id, ...(note && { note }) }))
        const link = writeListLink(sent)
        if (!link) throw new Error('A short list found no room.')
        expect(link.hash.length).toBeLessThanOrEqual(2000)
        // A browser hands the fragment on as it was written.
        const { hash } = new URL(link.hash, 'https://example.org/library')
        expect(readListLink(hash)).toEqual({
          things: link.notes ? sent : sent.map(({ id }) => ({ id })),
          refused: 0,
          missing: 0,
        })
      }),
    )
  })

  test('is refused where ids alone are too long for an address, or fit none', () => {
    expect(
      writeListLink(Array.from({ length: 90 }, (_, at) => ({ id: `claim-2-1-p1-c${at}` }))),
    ).toBeUndefined()
    expect(writeListLink([{ id: '__proto__' }])).toBeUndefined()
    expect(writeListLink([{ id: 'alg-a', note: 'x'.repeat(3000) }])).toEqual({
      hash: '#list=1&thing=alg-a',
      notes: false,
    })
  })

  test('says how much of it was cut off on its way', () => {
    expect(readListLink('#list=3&thing=alg-a&thing=re')).toEqual({
      things: [{ id: 'alg-a' }],
      refused: 1,
      missing: 1,
    })
  })

  test('counts notes that belong to nothing, so that none is lost without a word', () => {
    expect(readListLink('#list=2&note=Whose&thing=alg-a&note=First&note=Second&thing=ref-b')).toEqual({
      things: [{ id: 'alg-a', note: 'First' }, { id: 'ref-b' }],
      refused: 2,
      missing: 0,
    })
    expect(readListLink('#list=3&thing=alg-a&note=First&note=Second')?.missing).toBe(2)
  })

  test('is read from any fragment without an error, and holds ids of the known kinds only, each once', () => {
    expect(readListLink('#claim-2-1-p1-c1')).toBeUndefined()
    expect(readListLink('')).toBeUndefined()
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom('thing', 'note', 'list', '__proto__'),
            fc.oneof(fc.constantFrom('alg-a', 'ref-b', '<b>', '%'), fc.string()),
          ),
        ),
        (pairs) => {
          const read = readListLink(`#list=9&${new URLSearchParams(pairs)}`)
          const ids = read?.things.map(({ id }) => id) ?? []
          expect(new Set(ids).size).toBe(ids.length)
          for (const id of ids) expect(id).toMatch(/^(?:claim|alg|app|ref|study)-/)
          expect(read?.missing).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})
