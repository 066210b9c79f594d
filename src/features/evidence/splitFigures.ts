import type { Measure, StudyFigures } from './groupFigures.ts'

/** The studies' measures that set experts beside the model, and all others; a study that has none of a kind is left out of it. */
export function splitFigures(studies: readonly StudyFigures[]): {
  withExperts: StudyFigures[]
  without: StudyFigures[]
} {
  const keep = (wanted: (measure: Measure) => boolean) =>
    studies
      .map(({ study, measures }) => ({ study, measures: measures.filter(wanted) }))
      .filter(({ measures }) => measures.length > 0)
  return {
    withExperts: keep(({ against }) => against === 'experts'),
    without: keep(({ against }) => against !== 'experts'),
  }
}
