import { expect, test } from 'vitest'
import { listOutline } from '#corpus/listOutline.ts'
import { corpus } from '../support/corpus.ts'

test('a heading that only holds sections stands once, before the first of them', () => {
  const lines = listOutline(corpus.sections).map((line) =>
    line.kind === 'heading' ? `heading ${line.number}` : line.section.number,
  )
  expect(lines).toEqual(['Abstract', 'heading 2', '2.1', '2.2'])
})
