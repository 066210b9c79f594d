import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { createIndex } from '#corpus/createIndex.ts'
import { corpus } from '../support/corpus.ts'
import { renderAt } from '../support/renderAt.tsx'

const renderSurvey = (survey: Partial<typeof corpus.survey>) =>
  renderAt('/', createIndex({ ...corpus, survey: { ...corpus.survey, ...survey } }))
const record = () => within(screen.getByRole('region', { name: 'The survey' }))

describe('the survey’s own record', () => {
  test('leads from each of its numbers to where that many things stand', async () => {
    await renderAt('/')
    const href = (name: string | RegExp) => record().getByRole('link', { name }).getAttribute('href')
    expect(href(/^claims/)).toBe('/read')
    expect(href('references')).toBe('/references?origin=survey')
    expect(href(/of 4 citations carries its claim$/)).toBe('/evidence/audit')
  })

  test('says one thing as one', async () => {
    const [reference] = corpus.references
    const [domain] = corpus.domains
    if (!reference || !domain) throw new Error('The corpus is too small.')
    await renderAt('/', createIndex({ ...corpus, references: [reference], audits: [], domains: [domain] }))
    expect(record().getByRole('link', { name: 'reference' })).toBeVisible()
    expect(record().getByRole('link', { name: 'tasks in 1 domain' })).toBeVisible()
    expect(record().queryByText(/citation/)).toBeNull()
  })

  test('says where it appeared, as far as that is known', async () => {
    await renderSurvey({ 'container-title': 'Annals of Bread', volume: undefined, page: undefined })
    expect(record().getByText(/Annals of Bread, \d{4}\.$/)).toBeVisible()
  })

  test('leaves out what nobody knows', async () => {
    await renderSurvey({ 'container-title': undefined, publisher: undefined, volume: undefined })
    expect(record().queryByText(/, ,|\s,|undefined/)).toBeNull()
  })
})

test('the line below the marks names the one that has the focus, and is the legend again once it is left', async () => {
  const { user } = await renderAt('/')
  const [mark] = screen.getAllByRole('link', { name: /, (?:cited|stated)$/ })
  if (!mark) throw new Error('There is no mark.')
  const name = mark.getAttribute('aria-label') ?? ''
  mark.focus()
  expect(await screen.findByText(name)).toBeVisible()
  expect(screen.queryByText('Stated without a citation')).toBeNull()
  await user.click(screen.getByRole('heading', { level: 1 }))
  expect(await screen.findByText('Stated without a citation')).toBeVisible()
  expect(screen.queryByText(name)).toBeNull()
})
