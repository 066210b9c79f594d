import { describe, expect, test } from 'vitest'
import { listAddresses } from '#app/listAddresses.ts'
import { claimsAt } from '#corpus/claimsAt.ts'
import { listOutline } from '#corpus/listOutline.ts'
import { toPath } from '#url/paths.ts'
import { readPublished } from '../support/publishedCorpus.ts'

const index = readPublished()
const { corpus } = index
const addresses = new Set(listAddresses(corpus))

/** What each claim touches, found in its text without the program's own reading of it. */
const touched = corpus.sections.flatMap(({ paragraphs }) =>
  paragraphs.flatMap(({ claims }) =>
    claims.map(({ id, text }) => ({
      claim: id,
      things: new Set([...text.matchAll(/(?:\[@|\]\()([a-z]+-[a-z0-9-]+)/g)].map(([, thing = '']) => thing)),
    })),
  ),
)
const touching = (thing: string) =>
  touched.filter(({ things }) => things.has(thing)).map(({ claim }) => claim)

test('the walk sees the corpus: its claims, and what they touch', () => {
  expect(touched.length).toBeGreaterThan(100)
  const prefixes = new Set(touched.flatMap(({ things }) => [...things].map((thing) => thing.split('-')[0])))
  expect([...prefixes].sort()).toEqual(['alg', 'app', 'era', 'ref', 'term'])
})

describe('from every claim', () => {
  test('each work it cites and each thing it mentions is at an address that exists', () => {
    const lost = touched.flatMap(({ claim, things }) =>
      [...things].flatMap((thing) => {
        const { pathname } = new URL(toPath(thing), 'http://localhost')
        return pathname !== '/' && addresses.has(pathname) ? [] : [`${claim} → ${thing}`]
      }),
    )
    expect(lost).toEqual([])
  })

  test('the way leads to a section that has an address and shows it', () => {
    const shown = listOutline(corpus.sections).flatMap((line) =>
      line.kind === 'section'
        ? index.claims.filter(({ section }) => section.id === line.section.id).map(({ id }) => id)
        : [],
    )
    expect(shown.toSorted()).toEqual(touched.map(({ claim }) => claim).toSorted())
    for (const { claim } of touched) {
      expect(addresses.has(new URL(toPath(claim), 'http://localhost').pathname)).toBe(true)
    }
  })
})

describe('back to every claim that touches it', () => {
  const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id)

  test.each(['references', 'algorithms', 'applications', 'eras'] as const)(
    'the page of each of the %s finds the way',
    (kind) => {
      for (const { id } of corpus[kind]) {
        expect(ids(index.claimsByThing.get(id) ?? []), id).toEqual(touching(id))
      }
    },
  )

  test('the glossary finds it from each of the terms', () => {
    for (const term of corpus.terms) {
      expect(ids(claimsAt(index, term.at)), term.id).toEqual(expect.arrayContaining(touching(term.id)))
    }
  })

  test('the page of a work tells the claims that cite it from those that only speak of it', () => {
    for (const { id } of corpus.references) {
      const cited = (index.claimsByThing.get(id) ?? []).filter(({ cites }) => cites.includes(id))
      expect(ids(cited), id).toEqual(
        index.claims.filter(({ text }) => text.includes(`[@${id}]`)).map((claim) => claim.id),
      )
    }
  })

  test('every cited work has an audit for each claim that cites it, and no other', () => {
    const marks = index.claims.flatMap(({ id, cites }) => cites.map((work) => `${id} ${work}`))
    expect(corpus.audits.map(({ claim, reference }) => `${claim} ${reference}`).toSorted()).toEqual(
      marks.toSorted(),
    )
  })
})
