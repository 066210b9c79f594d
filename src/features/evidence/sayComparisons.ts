import { formatCount } from '#lib/formatCount.ts'
import { countComparisons } from './countComparisons.ts'
import type { StudyFigures } from './groupFigures.ts'

/** What the comparisons with experts come to, over all studies, as a heading and the sentence beneath it. */
export function sayComparisons(
  withExperts: readonly StudyFigures[],
  all: number,
  experts: string,
): { heading: string; text: string } {
  const counts = withExperts.map(({ measures }) => countComparisons(measures))
  const total = (key: keyof (typeof counts)[number]) => counts.reduce((sum, each) => sum + each[key], 0)
  const overlapping = total('overlapping')
  const both = total('bothIntervals')
  const sentences = [
    `${withExperts.length} of ${formatCount(all, 'study', 'studies')} ${withExperts.length === 1 ? 'sets' : 'set'} ${experts} beside the model.`,
    both === 0
      ? 'Nowhere do both sides give an interval.'
      : `Only ${both} of these comparisons ${both === 1 ? 'gives' : 'give'} an interval for both sides; ${
          overlapping === both
            ? both === 1
              ? 'the two overlap.'
              : `all ${both} pairs overlap.`
            : `${overlapping === 0 ? 'none' : overlapping} of them overlap.`
        }`,
  ]
  return {
    heading:
      total('all') === 0
        ? `No figure of ${experts} can be set against the model’s`
        : `The model has the better figure in ${total('ahead')} of ${formatCount(total('all'), 'comparison')} with ${experts}`,
    text: sentences.join(' '),
  }
}
