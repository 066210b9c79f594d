import { expect, test } from 'vitest'
import { createIndex } from '#corpus/createIndex.ts'
import { algorithmsOfEra, type LaneHistory, readHistory, toRows } from '#corpus/eras.ts'
import type { Era } from '#corpus/types.ts'
import { corpus, index } from '../support/corpus.ts'

const history = readHistory(index)
const eraCalled = (name: string) => {
  const found = corpus.eras.find((era) => era.name === name)
  if (!found) throw new Error(`No era is called ${name}.`)
  return found
}
const marksOf = (name: string) =>
  history.lanes.flatMap(({ eras }) => eras).find(({ era }) => era.name === name)?.marks ?? []

test('lanes and their eras keep the order of the survey', () => {
  expect(history.lanes.map(({ name, eras }) => [name, eras.map(({ era }) => era.name)])).toEqual([
    ['Leaven', ['Wild leaven', 'Packed yeast']],
    ['Oven', ['Brick oven', 'Deck oven']],
  ])
})

test('a lane is dated by the survey only if all its eras are', () => {
  expect(history.lanes.map(({ by }) => by)).toEqual(['editors', 'survey'])
})

test('a study the survey cites stands in the lane the survey dates, under the task it is cited for', () => {
  const study = marksOf('Deck oven').find(({ id }) => id === 'ref-lindqvist-2015')
  expect(study).toMatchObject({ year: 2015, cited: 2 })
  expect(corpus.applications.map(({ name }) => name)).toContain(study?.label)
})

test('a study that is already a milestone is not listed twice', () => {
  const eras = corpus.eras.map((era) =>
    era.name === 'Packed yeast'
      ? {
          ...era,
          milestones: [
            ...era.milestones,
            {
              id: 'milestone-staling-2015' as const,
              year: 2015,
              label: 'Staling',
              text: 'Loaves are pressed.',
              reference: 'ref-lindqvist-2015' as const,
              sources: ['survey'],
              checked: 'primary' as const,
            },
          ],
        }
      : era,
  )
  const marks = readHistory(createIndex({ ...corpus, eras })).lanes.flatMap((lane) =>
    lane.eras.flatMap((of) => of.marks),
  )
  expect(marks.filter(({ reference }) => reference?.id === 'ref-lindqvist-2015')).toHaveLength(1)
})

test('a milestone carries the number of its work only if the survey cites that work', () => {
  expect(marksOf('Deck oven').find(({ label }) => label === 'The steam book')?.cited).toBe(3)
  expect(marksOf('Packed yeast').map(({ cited }) => cited)).toEqual([undefined, undefined])
})

test('what is dated in an era comes in order of year', () => {
  for (const { eras } of history.lanes) {
    for (const { marks } of eras) {
      const years = marks.map(({ year }) => year)
      expect(years).toEqual(years.toSorted((a, b) => (a ?? 9999) - (b ?? 9999)))
    }
  }
})

test('the years run from the earliest known to a little after the latest', () => {
  expect(history.bounds).toEqual({ from: 1800, to: 2021 })
})

test('a survey without eras has a history without lanes', () => {
  expect(readHistory(createIndex({ ...corpus, eras: [] })).lanes).toEqual([])
})

const lane = (...spans: Era['dates']['spans'][]): LaneHistory => ({
  id: 'x',
  name: 'X',
  text: 'X.',
  by: 'editors',
  eras: spans.map((of) => ({
    era: { ...eraCalled('Wild leaven'), dates: { ...eraCalled('Wild leaven').dates, spans: of } },
    marks: [],
  })),
})

test('eras that follow each other share a row, eras that meet have one each', () => {
  expect(toRows(lane([{ from: 1950, to: 1969 }], [{ from: 1970 }]))).toHaveLength(1)
  expect(toRows(lane([{ from: 1950, to: 1990 }], [{ from: 1980 }]))).toHaveLength(2)
  expect(toRows(lane([{ from: 1950 }]))).toHaveLength(1)
})

test('the methods of an era are those the editors placed there, or else those the survey names for it', () => {
  expect(algorithmsOfEra(index, eraCalled('Wild leaven'))).toMatchObject({ by: 'editors' })
  const named = algorithmsOfEra(index, eraCalled('Brick oven'))
  expect(named.by).toBe('survey')
  const mentions = (index.claimsByThing.get('era-brick-oven') ?? []).flatMap((claim) => claim.mentions)
  expect(named.algorithms.map(({ id }) => id)).toEqual(mentions.filter((id) => id.startsWith('alg-')))
})
