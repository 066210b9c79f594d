// @vitest-environment node
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
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('study', 'domain'), fc.string())), (pairs) => {
      const { study, dropped } = readStudiesQuery(new URLSearchParams(pairs), studies)
      expect(study === undefined || dropped.length < pairs.length).toBe(true)
    }),
  )
})
