import type { Corpus, Metric } from '#corpus/types.ts'
import type { Rule } from './Rule.ts'

/** Every figure of every study, the model's own and those beside it. */
function listMeasures(corpus: Corpus) {
  return corpus.studies.flatMap(({ id, metrics }) =>
    metrics.flatMap((metric) =>
      [metric.model, ...metric.comparators].map((measure) => ({ id, metric, measure })),
    ),
  )
}

const isBeyond = (value: number, { axis }: Metric) =>
  axis !== undefined &&
  (value < axis.from ||
    (axis.to !== undefined && value > axis.to) ||
    (axis.log === true && (value <= 0 || axis.from <= 0)))

export const studyRules: readonly Rule[] = [
  {
    name: 'every interval of a figure goes upwards and holds its value',
    check: (corpus) =>
      listMeasures(corpus).flatMap(({ id, metric, measure: { text, value, interval } }) => {
        if (!interval) return []
        const [low, high] = interval
        const holds = low <= high && (value === undefined || (low <= value && value <= high))
        return holds
          ? []
          : [{ entry: id, fault: `${metric.name}, “${text}”: it does not lie in ${low} to ${high}.` }]
      }),
  },
  {
    name: 'every figure stands on the axis its metric names',
    check: (corpus) =>
      listMeasures(corpus).flatMap(({ id, metric, measure: { text, value, interval = [] } }) =>
        [...(value === undefined ? [] : [value]), ...interval].some((number) => isBeyond(number, metric))
          ? [{ entry: id, fault: `${metric.name}, “${text}”: it lies beyond the axis given for it.` }]
          : [],
      ),
  },
  {
    name: 'a figure that is a bound says of what',
    check: (corpus) =>
      [
        ...listMeasures(corpus).map(({ id, measure: { text, bound, value } }) => ({
          id,
          text,
          bound,
          value,
        })),
        ...corpus.studies.flatMap(({ id, dataSets }) =>
          dataSets.map(({ text, bound, size }) => ({ id, text, bound, value: size })),
        ),
      ].flatMap(({ id, text, bound, value }) =>
        bound && value === undefined
          ? [{ entry: id, fault: `“${text}” is said to be a bound and has no number.` }]
          : [],
      ),
  },
  {
    name: 'a lead has nothing else beside it',
    check: (corpus) =>
      corpus.studies.flatMap(({ id, metrics }) =>
        metrics.flatMap(({ name, over, comparators }) =>
          over && comparators.length > 0
            ? [{ entry: id, fault: `${name} is a lead over ${over.name}, yet names a comparator too.` }]
            : [],
        ),
      ),
  },
]
