import { expect, test } from 'vitest'
import { createMatrix } from '#corpus/createMatrix.ts'
import { toAuditTable } from '#features/evidence/toAuditTable.ts'
import { toTieTable } from '#features/evidence/toTieTable.ts'
import { toTableFormats } from '#items/toTableFormats.ts'
import { corpus, index } from '../support/corpus.ts'

test('the matrix is taken away as the ties it shows, with what they rest on', () => {
  const { columns, rows } = toTieTable(index, createMatrix(index, { order: 'survey', domain: 'dom-oven' }))
  expect(rows).toEqual([
    [
      'Steam baking',
      'Baking',
      'Crisp crust',
      'Oven',
      'cited',
      'claim-2-2-p1-c2',
      'ref-marchetti-2009; ref-okafor-2011',
    ],
  ])
  expect(columns).toHaveLength(rows[0]?.length ?? 0)
})

test('the audit is taken away as it is listed, the claim in plain words', () => {
  const { columns, rows } = toAuditTable(index, corpus.audits.slice(1, 2))
  expect(rows[0]).toContain('Section 2.1, paragraph 1, sentence 4')
  expect(rows[0]).toContain('Loaves raised with sourdough stay fresh for longer than others.')
  expect(rows[0]?.at(-1)).toBe('yes')
  expect(columns).toHaveLength(rows[0]?.length ?? 0)
})

test('a table can be had in two formats, written only when asked for', () => {
  let written = 0
  const formats = toTableFormats(['Small survey', 'ties'], () => {
    written += 1
    return { columns: ['a'], rows: [['1']] }
  })
  expect(formats.map(({ file }) => file)).toEqual(['small-survey-ties.csv', 'small-survey-ties.md'])
  expect(written).toBe(0)
  expect(formats[0]?.write()).toBe('a\r\n1\r\n')
})
