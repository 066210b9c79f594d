import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { countChecked } from '#corpus/countChecked.ts'
import { toggleSaved, useLibrary } from '#stores/library.ts'
import { usePreferences } from '#stores/preferences.ts'
import { useRecentSearches } from '#stores/recentSearches.ts'
import { useTrail } from '#stores/trail.ts'
import { corpus, index } from '../support/corpus.ts'
import { renderAt } from '../support/renderAt.tsx'

const savedIds = () => useLibrary.getState().entries.map(({ id }) => id)

test('the page says how much of the paper is covered and how far facts were checked, in counted figures', async () => {
  await renderAt('/about')
  expect(screen.getByText(/10 of 10 sentences of the survey/)).toBeVisible()
  expect(screen.getByRole('link', { name: `${index.claims.length} claims` })).toHaveAttribute('href', '/read')
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1)
  const { primary, secondary, recalled } = countChecked(corpus)
  expect(rows.map((row) => row.lastElementChild?.textContent)).toEqual(
    [primary, secondary, recalled].map(String),
  )
  for (const paragraph of corpus.survey.statement) expect(screen.getByText(paragraph)).toBeVisible()
})

test('the list beside the page names every part of it, in order, and leads there', async () => {
  await renderAt('/about')
  const contents = screen.getByRole('navigation', { name: 'On this page', hidden: true })
  const links = within(contents).getAllByRole('link', { hidden: true })
  expect(links.map((link) => link.textContent)).toEqual(
    screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent),
  )
  for (const link of links) {
    const part = document.getElementById(link.getAttribute('href')?.split('#')[1] ?? '')
    expect(part?.querySelector('h2')?.textContent).toBe(link.textContent)
  }
})

test('data, schema, licence and privacy have their places', async () => {
  await renderAt('/about')
  expect(screen.getByRole('link', { name: 'corpus.json' })).toHaveAttribute('href', '/corpus.json')
  expect(screen.getByRole('link', { name: 'corpus.v1.json' })).toHaveAttribute(
    'href',
    '/schema/corpus.v1.json',
  )
  expect(document.getElementById('licence')).toHaveTextContent('CC0 1.0')
  const privacy = document.getElementById('privacy')
  expect(privacy).toHaveTextContent('survey-atlas.library')
  expect(privacy).toHaveTextContent('survey-atlas.preferences')
  for (const key of [
    'library.copy',
    'library.aside.1',
    'preferences.copy',
    'preferences.aside.1',
    'offline',
  ]) {
    expect(privacy).toHaveTextContent(`survey-atlas.${key}`)
  }
  expect(privacy).toHaveTextContent('survey-atlas.trail')
  expect(privacy).toHaveTextContent('survey-atlas.recent')
})

test('a reader deletes what is kept on the device, and can still take it back', async () => {
  const { user } = await renderAt('/about')
  toggleSaved('alg-sourdough')
  usePreferences.getState().choose({ notes: false })
  useRecentSearches.getState().record('levain')
  useTrail.getState().follow(['alg-sourdough'])
  const aside = [
    'survey-atlas.library.aside.1',
    'survey-atlas.library.aside.2',
    'survey-atlas.preferences.aside.1',
  ]
  for (const key of aside) localStorage.setItem(key, `found in ${key}`)
  toggleSaved('app-bread')
  expect(await screen.findByText(/^2 stored texts of your reading list could not be read/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Delete what is kept on this device' }))
  expect(savedIds()).toEqual([])
  expect(usePreferences.getState().notes).toBe(true)
  expect(useRecentSearches.getState().searches).toEqual([])
  // Copies, and texts that were set aside, too.
  expect(Object.keys(localStorage)).toEqual([])
  expect(screen.queryByText(/could not be read\. /)).toBeNull()
  expect(sessionStorage.getItem('survey-atlas.trail')).toBeNull()
  expect(screen.getByText(/^Deleted/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Put it back' }))
  expect(savedIds()).toEqual(['alg-sourdough', 'app-bread'])
  expect(usePreferences.getState().notes).toBe(false)
  expect(useRecentSearches.getState().searches).toEqual(['levain'])
  expect(useTrail.getState().ids).toEqual(['alg-sourdough'])
  for (const key of aside) expect(localStorage.getItem(key)).toBe(`found in ${key}`)
  expect(await screen.findByText(/^2 stored texts of your reading list could not be read/)).toBeVisible()
})
