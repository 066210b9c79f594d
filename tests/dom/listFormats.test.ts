import { expect, test } from 'vitest'
import { listFormats } from '#features/library/listFormats.ts'
import { corpus, index } from '../support/corpus.ts'
import { readCsv } from '../support/readCsv.ts'

test('the list with its notes says of each thing what it is: a claim in full, a work with its authors', async () => {
  const claim = index.claims[0]
  const work = corpus.references[0]
  if (!claim || !work) throw new Error('The corpus is too small.')
  const entries = [
    { id: claim.id, note: 'ask her' },
    { id: work.id },
    { id: 'alg-sourdough' },
    { id: 'alg-left-long-ago' },
  ]
  const csv = listFormats(index, entries).findLast(({ label }) => label === 'CSV')
  const [columns = [], ...rows] = readCsv(String(await csv?.write()))
  const of = (name: string) => rows.map((row) => row[columns.indexOf(name)])
  expect(of('note')).toEqual(['ask her', '', '', ''])
  expect(of('text')).toEqual([
    claim.plain,
    'Okafor et al. 2011. Cereal Letters 12(3), 201–214',
    index.algorithmById.get('alg-sourdough')?.principle,
    '',
  ])
})
