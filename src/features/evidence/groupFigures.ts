import type { Checked, Metric, Study } from '#corpus/types.ts'
import { groupBy } from '#lib/groupBy.ts'

type Bound = Metric['model']['bound']

/** One number of a study: the model's own, or that of people or methods it was compared with. */
export type Figure = {
  by: 'model' | 'experts' | 'methods'
  name: string
  text: string
  value?: number | undefined
  bound?: Bound
  /** The 95 % confidence interval, lower bound first. */
  interval?: readonly [number, number] | undefined
}

/** What a study reports of one measure in one group of cases. */
export type FigureRow = {
  id: string
  group: string | undefined
  note: string | undefined
  figures: readonly Figure[]
  sources: readonly string[]
  checked: Checked
}

/** All that one study reports of one measure in one unit: what may share an axis. */
export type Measure = {
  id: string
  name: string
  unit: string | undefined
  better: 'higher' | 'lower'
  axis: Metric['axis']
  /** Where its figures are leads rather than levels: over whom. */
  over: string | undefined
  /** The measure it is the lead in, where the study gives the levels too. */
  leadIn: string | undefined
  /** Who stands beside the model: experts before methods, where both do. */
  against: 'experts' | 'methods' | 'nobody'
  rows: readonly FigureRow[]
}

/** One study with its measures. */
export type StudyFigures = { study: Study; measures: readonly Measure[] }

function readRow(metric: Metric, id: string): FigureRow {
  const { group, note, sources, checked } = metric
  const others = metric.comparators.map(({ who = 'methods', ...other }): Figure => ({ by: who, ...other }))
  return {
    id,
    group,
    note,
    sources,
    checked,
    figures: [{ by: 'model', name: 'Model', ...metric.model }, ...others],
  }
}

function readMeasure(id: string, first: Metric, rows: readonly FigureRow[]): Measure {
  const sides = rows.flatMap(({ figures }) => figures).map(({ by }) => by)
  const against = first.over ? (first.over.who ?? 'methods') : undefined
  const { name, unit, better = 'higher', axis, over } = first
  return {
    id,
    name,
    unit,
    better,
    axis,
    over: over?.name,
    leadIn: over?.metric,
    against:
      against ?? (sides.includes('experts') ? 'experts' : sides.includes('methods') ? 'methods' : 'nobody'),
    rows,
  }
}

/**
 * The studies' figures, each study's by its own measures, in the order of the
 * corpus. Two measures, or one in two units, never share an axis; nor do two
 * studies, whose cases differ.
 */
export function groupFigures(studies: readonly Study[]): StudyFigures[] {
  return studies.map((study) => {
    const metrics = study.metrics.map((metric, at) => ({ metric, id: `${study.id}-${at}` }))
    const groups = groupBy(metrics, ({ metric }) => [`${metric.name} ${metric.unit ?? ''}`])
    return {
      study,
      measures: [...groups.values()].flatMap(([first, ...more]) =>
        first
          ? [
              readMeasure(
                first.id,
                first.metric,
                [first, ...more].map(({ metric, id }) => readRow(metric, id)),
              ),
            ]
          : [],
      ),
    }
  })
}
