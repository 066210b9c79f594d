import type { Figure, Measure } from './groupFigures.ts'

/** How the model's figures stand to those of the experts beside them. */
export type Comparisons = {
  /** Comparisons in which both sides, or the lead, are known. */
  all: number
  /** Those in which the model has the better figure. */
  ahead: number
  /** Those in which both sides give an interval. */
  bothIntervals: number
  /** Those of them in which the intervals overlap. */
  overlapping: number
}

type Interval = readonly [number, number]

function overlap(one: Interval, other: Interval): boolean {
  return one[0] <= other[1] && other[0] <= one[1]
}

function comparePairs({ rows, better }: Measure) {
  return rows.flatMap(({ figures }) => {
    const model = figures.find(({ by }) => by === 'model')
    return figures.flatMap((other) => {
      if (other.by !== 'experts' || model?.value === undefined || other.value === undefined) return []
      const ahead = better === 'higher' ? model.value > other.value : model.value < other.value
      return [{ ahead, intervals: [model.interval, other.interval] }]
    })
  })
}

const modelOf = (figures: readonly Figure[]) => figures.find(({ by }) => by === 'model')

/**
 * How often a study's model is ahead of the experts it was held against.
 *
 * A lead in a measure whose levels are also given is the same comparison said
 * twice, and counts once.
 */
export function countComparisons(measures: readonly Measure[]): Comparisons {
  const pairs = measures.filter(({ against }) => against === 'experts').flatMap(comparePairs)
  const levels = new Set(measures.map(({ name }) => name))
  const leads = measures
    .filter(
      ({ against, over, leadIn }) =>
        against === 'experts' && over !== undefined && !(leadIn && levels.has(leadIn)),
    )
    .flatMap(({ rows }) => rows.map(({ figures }) => modelOf(figures)?.value))
    .filter((value) => value !== undefined)
  const both = pairs.flatMap(({ intervals: [model, other] }) =>
    model && other ? [overlap(model, other)] : [],
  )
  return {
    all: pairs.length + leads.length,
    ahead: pairs.filter(({ ahead }) => ahead).length + leads.filter((lead) => lead > 0).length,
    bothIntervals: both.length,
    overlapping: both.filter(Boolean).length,
  }
}
