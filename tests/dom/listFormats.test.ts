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
    // The editors’ words go nowhere without saying how far they were checked.
    '',
    '',
  ])
})

test('as Markdown the list reads as one: numbered, linked, with its notes as they were written', async () => {
  const claim = index.claims[0]
  const work = corpus.references[0]
  if (!claim || !work) throw new Error('The corpus is too small.')
  const entries = [
    { id: claim.id, note: 'ask *her*\n<b>then</b> me' },
    { id: work.id },
    { id: 'alg-sourdough' },
    { id: 'alg-left-long-ago', note: 'why?' },
  ]
  const markdown = listFormats(index, entries).findLast(({ label }) => label === 'Markdown')
  const at = 'http://localhost:3000'
  expect(await markdown?.write()).toBe(`# Reading list

From “Baking good bread at home” (Castellane 2019), https://doi.org/10.5555/kitchen.2019.7

1. [Abstract, claim 1](${at}/read/abstract#${claim.id})

   ${claim.plain}

   > ask \\*her\\*\\
   > \\<b\\>then\\</b\\> me

2. [${work.title}](${at}/references/okafor-2011)

   Okafor et al. 2011. Cereal Letters 12(3), 201–214

3. [Sourdough fermentation](${at}/algorithms/sourdough)

4. alg-left-long-ago, no longer in this survey

   > why?
`)
})
