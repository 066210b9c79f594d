import { formatFigure } from '#corpus/formatFigure.ts'
import { toInlineName } from '#corpus/formatTie.ts'
import type { Metric } from '#corpus/types.ts'

/** A figure in one sentence: what was measured, in whom, the model's figure and those beside it. */
export function sayMetric({ name, group, over, model, comparators }: Metric): string {
  const what = over ? `${name} (against ${toInlineName(over.name)})` : name
  const others = comparators.map((other) => `${other.name} ${formatFigure(other)}`)
  const figures = [formatFigure(model), ...others.map((other) => `against ${other}`)].join(', ')
  return `${group ? `${what} (${group})` : what}: ${figures}`
}
