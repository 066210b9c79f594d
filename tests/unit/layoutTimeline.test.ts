import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type History, type Mark, readHistory } from '#corpus/eras.ts'
import { NAME, SMALL } from '#features/timeline/layoutEras.ts'
import { layoutTimeline } from '#features/timeline/layoutTimeline.ts'
import { layoutUpright } from '#features/timeline/layoutUpright.ts'
import type { PlacedTimeline, Text } from '#features/timeline/placed.ts'
import { estimateTextWidth, type Face } from '#lib/estimateTextWidth.ts'
import { histories } from '../support/arbitraryHistory.ts'
import { index } from '../support/corpus.ts'

type Box = { words: string; left: number; right: number; top: number; bottom: number }

const across = fc.constantFrom(704, 928, 1180)
const ranges = fc
  .tuple(fc.integer({ min: 1900, max: 2000 }), fc.integer({ min: 8, max: 122 }))
  .map(([from, span]) => ({ from, to: Math.min(2022, from + span) }))

const boxOf = (text: Text, size: number, face: Face): Box => ({
  words: text.text,
  left: text.x,
  right: text.x + estimateTextWidth(text.text, size, face),
  top: text.y - size * 0.75,
  bottom: text.y + size * 0.2,
})

/** A text that reads from below, turned about its beginning. */
const turned = (text: Text, size: number, face: Face): Box => ({
  words: text.text,
  left: text.x - size * 0.75,
  right: text.x + size * 0.2,
  top: text.y - estimateTextWidth(text.text, size, face),
  bottom: text.y,
})

/** The box of every text in a drawing. */
function boxesOf({ blocks }: PlacedTimeline): Box[] {
  return blocks.flatMap(({ ticks, heading, said, eras, marks, more }) => [
    ...ticks.map(({ x, y, text }) => {
      const half = estimateTextWidth(text, 13) / 2
      return { words: text, left: x - half, right: x + half, top: y - 9, bottom: y + 3 }
    }),
    ...(heading ? [boxOf(heading, 22, 'serif')] : []),
    ...said.map((line) => boxOf(line, 14, 'sans')),
    ...eras.flatMap(({ name, parts, dates, upright }) => [
      ...name.map((text) => (upright ? turned : boxOf)(text, NAME, 'serif')),
      ...parts.map((text) => boxOf(text, SMALL, 'sans')),
      ...(dates ? [boxOf(dates, SMALL, 'sans')] : []),
    ]),
    ...marks.flatMap(({ mark, year, label, number }) => {
      const face = mark.cited === undefined ? 'sans' : 'sans-strong'
      const boxes = label.map((line) => boxOf(line, 14, face))
      const last = boxes.at(-1)
      if (last && number) last.right += 5 + estimateTextWidth(number, 14)
      return [...(year ? [boxOf(year, 12.5, 'sans')] : []), ...boxes]
    }),
    ...more.map(({ text }) => boxOf(text, 14, 'sans-strong')),
  ])
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

function overlapsOf(placed: PlacedTimeline): string[] {
  const boxes = boxesOf(placed).filter(({ words }) => words !== '')
  return boxes.flatMap((a, at) =>
    boxes.slice(at + 1).flatMap((b) => (meet(a, b) ? [`“${a.words}” meets “${b.words}”`] : [])),
  )
}

const marksIn = ({ blocks }: PlacedTimeline) => blocks.flatMap(({ marks }) => marks)
const moreIn = ({ blocks }: PlacedTimeline) => blocks.flatMap(({ more }) => more)
const marksOf = ({ lanes }: History) => lanes.flatMap(({ eras }) => eras.flatMap(({ marks }) => marks))
const isShown = ({ year }: Mark, { from, to }: { from: number; to: number }) =>
  year === undefined || (year >= from && year <= to)

describe.each([
  { name: 'across', layout: layoutTimeline, widths: across },
  { name: 'running down', layout: layoutUpright, widths: fc.constant(288) },
])('a history $name', ({ layout, widths }) => {
  test('never lets two texts meet, whatever the history, the width and the years', () => {
    fc.assert(
      fc.property(histories, widths, ranges, (history, width, range) => {
        expect(overlapsOf(layout(history, width, range))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('stays inside the width', () => {
    fc.assert(
      fc.property(histories, widths, ranges, (history, width, range) => {
        const placed = layout(history, width, range)
        const outside = boxesOf(placed).filter(({ left, right }) => left < -0.01 || right > width + 0.01)
        expect(outside.map(({ words }) => words)).toEqual([])
        for (const { bands } of placed.blocks.flatMap(({ eras }) => eras)) {
          for (const band of bands) expect(band.x + band.width).toBeLessThanOrEqual(width + 0.01)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('draws or counts every milestone of the years shown once, and no other', () => {
    fc.assert(
      fc.property(histories, widths, ranges, (history, width, range) => {
        const placed = layout(history, width, range)
        const expected = marksOf(history).filter((mark) => isShown(mark, range))
        const drawn = marksIn(placed).map(({ mark }) => mark.id)
        const counted = moreIn(placed).reduce((sum, { count }) => sum + count, 0)
        expect(new Set(drawn).size).toBe(drawn.length)
        expect(drawn.length + counted).toBe(expected.length)
        for (const id of drawn) expect(expected.map((mark) => mark.id)).toContain(id)
      }),
      { numRuns: 100 },
    )
  })

  test('stacks its parts without a gap, each as high as what it holds', () => {
    fc.assert(
      fc.property(histories, widths, ranges, (history, width, range) => {
        const { blocks, height } = layout(history, width, range)
        let y = 0
        for (const block of blocks) {
          expect(block.top).toBeCloseTo(y)
          y += block.height
          for (const { box } of block.marks) expect(box.y + box.height).toBeLessThanOrEqual(y + 0.01)
        }
        expect(height).toBeCloseTo(y)
      }),
      { numRuns: 60 },
    )
  })

  test('gives every target the room of a finger, clear of the others', () => {
    fc.assert(
      fc.property(histories, widths, ranges, (history, width, range) => {
        const placed = layout(history, width, range)
        const boxes = [...marksIn(placed), ...moreIn(placed)].map(({ box }) => box)
        for (const box of boxes) expect(box.height).toBeGreaterThanOrEqual(24)
        const rows = boxes.toSorted((a, b) => a.y - b.y)
        for (const [at, box] of rows.entries()) {
          for (const below of rows.slice(at + 1)) {
            if (below.y >= box.y + box.height - 0.01) break
            // Side by side in a row: their dots and words keep apart, as the first test says.
            expect(Math.abs(below.x - box.x)).toBeGreaterThan(0)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('is the same on every run', () => {
    const history = readHistory(index)
    expect(layout(history, 704, history.bounds)).toEqual(layout(history, 704, history.bounds))
  })

  test('says so where the years hold nothing', () => {
    const history = readHistory(index)
    const lane = history.lanes[1]
    if (!lane) throw new Error('The small corpus has two lanes.')
    const eras = lane.eras.map((of) => ({ ...of, marks: [] }))
    const placed = layout({ ...history, lanes: [{ ...lane, eras }] }, 704, { from: 1700, to: 1750 })
    expect(placed.blocks.flatMap(({ said }) => said.map(({ text }) => text))).toContain(
      'Nothing in these years.',
    )
  })
})

test('no leader crosses a word', () => {
  fc.assert(
    fc.property(histories, across, ranges, (history, width, range) => {
      for (const { marks } of layoutTimeline(history, width, range).blocks) {
        for (const { x, y, leader } of marks) {
          const top = Number(/^M\S+ (\S+?)V/.exec(leader ?? '')?.[1])
          if (Number.isNaN(top)) continue
          const crossed = marks.filter(
            ({ box, ...other }) =>
              other.year && other.year.x < x && x < box.x + box.width - 4 && top < other.y && other.y < y,
          )
          expect(crossed.map(({ mark }) => mark.label)).toEqual([])
        }
      }
    }),
    { numRuns: 150 },
  )
})

test('dots stand at their years, on one scale', () => {
  fc.assert(
    fc.property(histories, across, ranges, (history, width, range) => {
      const dated = marksIn(layoutTimeline(history, width, range)).flatMap(({ mark: { year }, x }) =>
        year === undefined ? [] : [{ year, x }],
      )
      const [first, ...others] = dated.toSorted((a, b) => a.year - b.year)
      for (const other of others) {
        if (!first || other.year === first.year) continue
        const perYear = (other.x - first.x) / (other.year - first.year)
        expect(first.x - perYear * (first.year - range.from)).toBeCloseTo(8)
      }
    }),
    { numRuns: 100 },
  )
})

/** The small corpus's history with other marks in its first era. */
function withMarks(marks: readonly Partial<Mark>[]): History {
  const history = readHistory(index)
  const whole = marks.map(
    (mark, at): Mark => ({
      id: `mark-${at}`,
      year: 1900,
      label: `Mark ${at}`,
      text: '',
      note: undefined,
      provenance: { sources: [], checked: 'recalled' },
      reference: undefined,
      cited: undefined,
      ...mark,
    }),
  )
  return {
    ...history,
    lanes: history.lanes.map((lane, n) => ({
      ...lane,
      eras: lane.eras.map((of, at) => ({ ...of, marks: n + at === 0 ? whole : [] })),
    })),
  }
}

test('a dot outside its era’s dates has no leader', () => {
  const history = readHistory(index)
  const dated = (of: History, label: string) =>
    marksIn(layoutTimeline(of, 1180, history.bounds)).find(({ mark }) => mark.label === label)
  expect(dated(history, 'Starter bank')?.leader).toBeTypeOf('string')
  expect(dated(history, 'Leaven written down')?.leader).toBeTypeOf('string')
  expect(dated(withMarks([{ label: 'Late', year: 1990 }]), 'Late')?.leader).toBeUndefined()
})

test('what is undated stands apart, under the word, and at no year', () => {
  for (const layout of [layoutTimeline, layoutUpright]) {
    const history = withMarks([
      { label: 'Dated', year: 1842 },
      { label: 'When?', year: undefined },
    ])
    const placed = layout(history, 704, history.bounds)
    const block = placed.blocks.find(({ marks }) => marks.length > 0)
    expect(block?.said.map(({ text }) => text)).toEqual(['Undated'])
    const [dated, undated] = marksIn(placed)
    expect(undated).toMatchObject({ year: undefined, leader: undefined })
    expect(undated?.y).toBeGreaterThan(dated?.y ?? 0)
  }
})

test('an era of a single year is seen', () => {
  const history = readHistory(index)
  const lanes = history.lanes.map((lane) => ({
    ...lane,
    eras: lane.eras.map((of) => ({
      ...of,
      era: { ...of.era, dates: { ...of.era.dates, spans: [{ from: 1900, to: 1900 }] } },
    })),
  }))
  for (const layout of [layoutTimeline, layoutUpright]) {
    const eras = layout({ ...history, lanes }, 704, history.bounds).blocks.flatMap((block) => block.eras)
    expect(eras.map(({ bands }) => bands.length)).toEqual([1, 1, 1, 1])
    for (const { bands } of eras) {
      for (const { width, height } of bands) expect(Math.min(width, height)).toBeGreaterThanOrEqual(6)
    }
  }
})

test('hundreds of milestones are told as numbers where they crowd, over the years they span', () => {
  const history = withMarks(Array.from({ length: 300 }, (_, at) => ({ year: 1810 + (at % 60) })))
  for (const [layout, width] of [
    [layoutTimeline, 1180],
    [layoutUpright, 288],
  ] as const) {
    const placed = layout(history, width, history.bounds)
    expect(marksIn(placed).length).toBeGreaterThan(7)
    expect(moreIn(placed).reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(100)
    for (const { from, to, text, count } of moreIn(placed)) {
      expect(from).toBeLessThanOrEqual(to)
      expect(text.text).toBe(`+${count}`)
    }
    expect(overlapsOf(placed)).toEqual([])
    expect(placed.height).toBeLessThan(4000)
  }
})

test('a long label takes two lines before it is cut', () => {
  const label = 'A rather long name for a milestone of the bakers'
  const placed = layoutTimeline(withMarks([{ label, year: 1840 }]), 704, { from: 1800, to: 2021 })
  expect(
    marksIn(placed)[0]
      ?.label.map(({ text }) => text)
      .join(' '),
  ).toBe(label)
  expect(marksIn(placed)[0]?.label).toHaveLength(2)
})

test('years long before 1800 are drawn like any others', () => {
  const history = withMarks([{ label: 'Ovens of the abbey', year: 1080 }])
  const placed = layoutTimeline(history, 1180, { from: 1000, to: 2021 })
  expect(marksIn(placed)[0]?.year?.text).toBe('1080')
  expect(overlapsOf(placed)).toEqual([])
})

test('a history without lanes is an axis alone', () => {
  const placed = layoutTimeline({ bounds: { from: 2000, to: 2020 }, lanes: [] }, 1180, {
    from: 2000,
    to: 2020,
  })
  expect(placed.blocks.map(({ key }) => key)).toEqual(['axis'])
  expect(placed.height).toBeGreaterThan(0)
})
