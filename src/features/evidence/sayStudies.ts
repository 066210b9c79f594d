import type { Study } from '#corpus/types.ts'

/** How the studies put their models to the test, as a heading: how many look back, and how many looked elsewhere. */
export function sayStudies(studies: readonly Study[]): string {
  const retrospective = studies.filter(({ validation }) => validation.design === 'retrospective').length
  const elsewhere = studies.filter(({ validation }) => validation.cases === 'elsewhere').length
  const all = studies.length
  if (all === 1) return 'The study in full'
  const back = retrospective === all ? `All ${all} studies look` : `${retrospective} of ${all} studies look`
  return `${back} back at old cases; ${elsewhere} of ${all} tested the model on cases from elsewhere`
}
