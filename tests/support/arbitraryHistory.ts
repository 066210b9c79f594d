import fc from 'fast-check'
import type { EraHistory, History, Mark } from '#corpus/eras.ts'

const FIRST = 1900
const LAST = 2020

const words = fc
  .array(fc.constantFrom('rye', 'loaf', 'oven', 'Sourdough', 'fermentation', 'W', 'and'), {
    minLength: 1,
    maxLength: 7,
  })
  .map((parts) => parts.join(' '))
const year = fc.integer({ min: FIRST, max: LAST })
const provenance = { sources: ['survey'], checked: 'primary' as const }

const marks = (prefix: string): fc.Arbitrary<Mark[]> =>
  fc
    .array(
      fc.record({
        // A few of them undated.
        year: fc.option(year, { nil: undefined, freq: 8 }),
        label: words,
        cited: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
      }),
      {
        maxLength: 60,
      },
    )
    .map((list) =>
      list
        .toSorted((a, b) => (a.year ?? 9999) - (b.year ?? 9999))
        .map((of, at) => ({
          ...of,
          id: `${prefix}-mark-${at}`,
          text: 'It is baked.',
          note: undefined,
          provenance,
          reference: undefined,
        })),
    )

const era = (lane: number, order: number): fc.Arbitrary<EraHistory> => {
  const id = `era-${lane}-${order}` as const
  const span = fc.record({ a: year, b: year, open: fc.nat(4) }).map(({ a, b, open }) => ({
    from: Math.min(a, b),
    // One in five is open, and one lasts for a single year.
    ...(open === 0 ? {} : { to: open === 1 ? Math.min(a, b) : Math.max(a, b) }),
    name: 'part',
  }))
  return fc
    .record({
      name: words,
      text: words,
      spans: fc.array(span, { minLength: 1, maxLength: 2 }),
      by: fc.constantFrom('survey' as const, 'editors' as const),
      marks: marks(id),
    })
    .map(({ name, text, spans, by, marks }) => ({
      era: {
        id,
        lane: String(lane),
        order,
        name,
        // Spans of one era come in order and do not meet, as an author would give them.
        dates: { by, text, spans: spans.length === 2 ? inOrder(spans) : spans, ...provenance },
        milestones: [],
      },
      marks,
    }))
}

function inOrder<T extends { from: number; to?: number }>(spans: T[]): T[] {
  const [first, second] = spans.toSorted((a, b) => a.from - b.from)
  if (!first || !second || (first.to ?? LAST) >= second.from) return spans.slice(0, 1)
  return [first, second]
}

/** Histories of any shape: lanes with eras that meet or do not, and labels short and long. */
export const histories: fc.Arbitrary<History> = fc
  .array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 })
  .chain((sizes) =>
    fc.record({
      bounds: fc.constant({ from: FIRST, to: LAST + 2 }),
      lanes: fc.tuple(
        ...sizes.map((size, lane) =>
          fc.record({
            id: fc.constant(String(lane)),
            name: words,
            text: words,
            by: fc.constant('editors' as const),
            eras: fc.tuple(...Array.from({ length: size }, (_, at) => era(lane, at + 1))),
          }),
        ),
      ),
    }),
  )
