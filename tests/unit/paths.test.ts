import { matchRoutes } from 'react-router'
import { describe, expect, test } from 'vitest'
import { listAddresses } from '#app/listAddresses.ts'
import { routes } from '#app/routes.tsx'
import { listEntries } from '#corpus/build/links.ts'
import { readCorpus } from '#corpus/build/readCorpus.ts'
import { paths, readPath, toClaimPath, toPath, toSectionPath } from '#url/paths.ts'
import { corpus, index } from '../support/corpus.ts'

const withoutPage = /^(milestone|theme|note)-/
const things = listEntries(corpus).filter(({ id }) => !withoutPage.test(id))
const answerTo = (path: string) => matchRoutes(routes, path)?.at(-1)?.route.path

describe('every thing of a survey', () => {
  test.each(things.map(({ id }) => id))('%s has an address that a prerendered page answers', (id) => {
    const { pathname } = new URL(toPath(id), 'http://localhost')
    expect(answerTo(pathname)).not.toBe('*')
    expect(listAddresses(corpus)).toContain(pathname)
  })

  test('has an address of its own', () => {
    const addresses = things.map(({ id }) => toPath(id))
    expect(new Set(addresses).size).toBe(things.length)
  })

  test('is at the address that its claim or section says', () => {
    for (const claim of index.claims) expect(toPath(claim.id)).toBe(toClaimPath(claim))
    for (const section of corpus.sections) expect(toPath(section.id)).toBe(toSectionPath(section))
  })

  test('leads to the overview when its kind has no page', () => {
    expect(toPath('milestone-steam-book-2009')).toBe(paths.overview)
    expect(toPath('nonsense')).toBe(paths.overview)
  })
})

describe('an address', () => {
  const read = (address: string) => readPath(new URL(address, 'http://localhost'))
  const spokenOf = things.filter(({ id }) => !/^(?:dom|sec)-/.test(id))

  test.each(spokenOf.map(({ id }) => id))('of %s is read back as that thing', (id) => {
    expect(read(toPath(id))).toBe(id)
  })

  test('is read with a slash at its end, in capitals, and with more in its query', () => {
    expect(read('/algorithms/SVM/')).toBe('alg-svm')
    expect(read('/timeline?view=list&era=deck-oven')).toBe('era-deck-oven')
  })

  test.each([
    '/',
    '/read',
    '/read/2.1',
    '/read/2.1#references',
    '/algorithms',
    '/algorithms/a/b',
    '/constructor/a',
    '/timeline',
  ])('like %s is of no single thing', (address) => {
    expect(read(address)).toBeUndefined()
  })
})

test('claims of the published survey are at the address of their section', () => {
  for (const section of readCorpus('data').corpus?.sections ?? []) {
    expect(toPath(section.id)).toBe(toSectionPath(section))
    for (const { id } of section.paragraphs.flatMap(({ claims }) => claims)) {
      expect(toPath(id)).toBe(toClaimPath({ id, section }))
    }
  }
})

test('the fixed addresses are each answered by a page of their own', () => {
  const answers = Object.values(paths).map(answerTo)
  expect(answers).toEqual(Object.values(paths))
})

test('no address is listed twice', () => {
  const addresses = listAddresses(corpus)
  expect(new Set(addresses).size).toBe(addresses.length)
})

test.each(['/nowhere', '/read/2.1/deeper', '/algorithms/a/b', '/evidence/nothing'])(
  'nothing answers %s',
  (path) => {
    expect(answerTo(path)).toBe('*')
  },
)
