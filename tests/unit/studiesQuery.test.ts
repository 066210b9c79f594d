import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readStudiesQuery, toStudyPath } from '#url/studiesQuery.ts'
import { readPublished } from '../support/publishedCorpus.ts'

const { studies } = readPublished().corpus
const read = (search: string) => readStudiesQuery(new URLSearchParams(search), studies)

test('the address of a study is read back as that study', () => {
  for (const study of studies) {
    expect(read(toStudyPath(study).split('?')[1] ?? '')).toEqual({ study, dropped: [] })
  }
})

test('what is unknown, or a second choice, is left out and named', () => {
  const [first, second] = studies.map(({ id }) => id.replace('study-', ''))
  expect(read(`study=${first}&study=${second}&q=x`)).toEqual({
    study: studies[0],
    dropped: [`study=${second}`, 'q=x'],
  })
  const slugs = studies.map(({ id }) => id.replace('study-', ''))
  const value = fc.oneof(fc.constantFrom(...slugs), fc.string({ maxLength: 40 }))
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('study', 'domain'), value)), (pairs) => {
      const at = pairs.findIndex(([key, value]) => key === 'study' && slugs.includes(value))
      const others = pairs.filter((_, other) => other !== at).map(([key, value]) => `${key}=${value}`)
      expect(readStudiesQuery(new URLSearchParams(pairs), studies)).toEqual({
        study: studies.find(({ id }) => id === `study-${pairs[at]?.[1]}`),
        dropped: [...new Set(others)],
      })
    }),
  )
})
