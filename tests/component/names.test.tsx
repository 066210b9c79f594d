import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createIndex } from '#corpus/createIndex.ts'
import { formatSimilarity } from '#corpus/findSimilarAlgorithms.ts'
import { groupFigures } from '#features/evidence/groupFigures.ts'
import { sayMeasure } from '#features/evidence/sayMeasure.ts'
import { sayMetric } from '#features/evidence/sayMetric.ts'
import { corpus } from '../support/corpus.ts'
import { renderAt } from '../support/renderAt.tsx'

/** The small corpus with names that begin with an abbreviation, or hold one. */
const abbreviated = createIndex({
  ...corpus,
  domains: corpus.domains.map((domain) => ({ ...domain, name: `XRF of ${domain.name}` })),
  algorithms: corpus.algorithms.map((algorithm) => ({ ...algorithm, family: 'Mixing by PID' })),
  studies: corpus.studies.map((study) => ({
    ...study,
    metrics: study.metrics.map((metric) => ({ ...metric, over: metric.over && { name: 'GPs' } })),
  })),
  survey: {
    ...corpus.survey,
    lanes: corpus.survey.lanes.map((lane) => ({ ...lane, name: `Ages of ${lane.name} and DNA` })),
  },
})

const [study] = abbreviated.corpus.studies
const lead = study?.metrics.find(({ over }) => over)
if (!study || !lead) throw new Error('The small corpus has a lead.')

test('abbreviations keep their capitals in sentences about a study', () => {
  expect(sayMetric(lead)).toContain('(against GPs)')
  const measures = groupFigures([study])[0]?.measures ?? []
  expect(measures.map((measure) => sayMeasure(measure).aside).join()).toContain('against GPs')
})

test('and in why two algorithms are alike', () => {
  const [algorithm] = abbreviated.corpus.algorithms
  if (!algorithm) throw new Error('The small corpus has algorithms.')
  expect(formatSimilarity({ algorithm, shared: [], sameFamily: true })).toBe('also mixing by PID')
})

test('and on the page of a study', async () => {
  await renderAt('/references/lindqvist-2015', abbreviated)
  expect(screen.getByRole('cell', { name: 'Lead over GPs' })).toBeVisible()
})

test('and in headings and notes that name a domain', async () => {
  await renderAt('/applications/longer-keeping', abbreviated)
  expect(screen.getByRole('heading', { name: 'Also in XRF of Dough' })).toBeVisible()
})

test('and in a list that names two', async () => {
  await renderAt('/applications', abbreviated)
  expect(
    screen.getByText('Placed under XRF of Dough; the work behind it is about XRF of Oven.'),
  ).toBeVisible()
})

test('and in what the overview says of the timeline', async () => {
  await renderAt('/', abbreviated)
  const [first, second] = abbreviated.corpus.survey.lanes.map(({ name }) => name.slice(1))
  expect(screen.getByText(`A${first} above a${second}, on one axis.`)).toBeVisible()
})
