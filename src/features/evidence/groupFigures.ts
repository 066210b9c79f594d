import type { Provenance, Study } from '#corpus/types.ts'
import { groupBy } from '#lib/groupBy.ts'

/** One number of a study: the model's own, or that of something it was compared with. */
export type Figure = {
  by: 'model' | 'comparator'
  name: string
  text: string
  value?: number | undefined
  /** The 95 % confidence interval, lower bound first. */
  interval?: readonly [number, number] | undefined
}

/** What one study reports of one metric, in one group of cases. */
export type FigureRow = {
  id: string
  study: Study
  group: string | undefined
  note: string | undefined
  figures: readonly Figure[]
  provenance: Provenance
}

/** All that the studies report of one metric in one unit: the rows that may share an axis. */
export type MetricGroup = {
  id: string
  name: string
  unit: string | undefined
  rows: readonly FigureRow[]
  /** Whether its numbers can be held against others: those of a comparator, or at least each other. */
  beside: 'comparator' | 'model' | 'nothing'
}

/**
 * The studies' figures by metric and unit, since different metrics never share
 * an axis. Those with the most rows come first.
 */
export function groupFigures(studies: readonly Study[]): MetricGroup[] {
  const metrics = studies.flatMap((study) =>
    study.metrics.map((metric, at) => ({ study, metric, id: `${study.id}-${at}` })),
  )
  const groups = groupBy(metrics, ({ metric }) => [`${metric.name} ${metric.unit ?? ''}`])
  return [...groups]
    .map(([id, members]): MetricGroup => {
      const rows = members.map(({ study, metric, id }): FigureRow => {
        const model: Figure = { by: 'model', name: 'Model', ...metric.model }
        const others = metric.comparators.map((other): Figure => ({ by: 'comparator', ...other }))
        return {
          id,
          study,
          group: metric.group,
          note: metric.note,
          figures: [model, ...others],
          provenance: { sources: metric.sources, checked: metric.checked },
        }
      })
      const valued = rows.flatMap(({ figures }) => figures).filter(({ value }) => value !== undefined)
      const compared = valued.some(({ by }) => by === 'comparator')
      const [first] = members
      return {
        id,
        name: first?.metric.name ?? '',
        unit: first?.metric.unit,
        rows,
        beside: compared ? 'comparator' : valued.length > 1 ? 'model' : 'nothing',
      }
    })
    .sort((a, b) => b.rows.length - a.rows.length)
}
