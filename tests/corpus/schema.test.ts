import { expect, test } from 'vitest'
import { z } from 'zod'
import { Corpus } from '#corpus/schema.ts'
import { corpus } from '../support/corpus.ts'

test('the published JSON Schema is the one the build checks by', async () => {
  const schema = {
    title: 'Survey Atlas corpus',
    description: 'One survey paper: its claims, what they name and cite, and what the editors add.',
    ...z.toJSONSchema(Corpus, { target: 'draft-2020-12' }),
  }
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    '../../public/schema/corpus.v1.json',
  )
})

test('a corpus read back from its published JSON is the same corpus', () => {
  expect(Corpus.parse(JSON.parse(JSON.stringify(corpus)))).toEqual(corpus)
})

test.each(['__proto__', 'constructor', 'note'])('an entry may not carry the unknown key %s', (key) => {
  const [first, ...rest] = corpus.domains
  const domains = [JSON.parse(JSON.stringify(first).replace('{', `{"${key}":{},`)), ...rest]
  expect(Corpus.safeParse({ ...corpus, domains }).success).toBe(false)
})
