import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { usePreferences } from '#stores/preferences.ts'
import { corpus } from '../support/corpus.ts'
import { renderAt } from '../support/renderAt.tsx'

// The first time on a machine, citations are formatted when they are asked for.
const PATIENT = { timeout: 15_000 }

test('a reader chooses a style by keyboard and copies the work in it', async () => {
  const { user } = await renderAt('/references/marchetti-2009')
  const styles = await screen.findByRole('group', { name: 'Style to cite this work in' }, PATIENT)
  within(styles).getByRole('radio', { name: 'APA' }).focus()
  await user.click(within(styles).getByRole('radio', { name: 'Vancouver' }))
  await user.click(screen.getByRole('button', { name: 'Copy text' }))
  await waitFor(() => expect(screen.getByText('Vancouver citation copied as plain text.')).toBeVisible())
  expect(await navigator.clipboard.readText()).toMatch(/^Marchetti/)
})

test('a work is cited from beside its title, in the style chosen last, and a guided path goes along', async () => {
  const { user, address, router } = await renderAt('/references/marchetti-2009?path=one-loaf&stop=1')
  const group = () => screen.findByRole('group', { name: 'Style to cite this work in' }, PATIENT)
  await user.click(within(await group()).getByRole('radio', { name: 'IEEE' }))
  await user.click(screen.getByRole('link', { name: /^Cite/ }))
  await waitFor(() => expect(address()).toBe('/references/marchetti-2009?path=one-loaf&stop=1#cite'))
  await router.navigate('/references/okafor-2011')
  await screen.findByRole('heading', { level: 1, name: /^Rest and fold/ })
  expect(within(await group()).getByRole('radio', { name: 'IEEE' })).toBeChecked()
  const other = within(await group()).getByRole('radio', { name: 'MLA' })
  await user.click(other)
  await user.click(screen.getByRole('button', { name: 'Copy text' }))
  await screen.findByText('MLA citation copied as plain text.')
  expect(other).toBeChecked()
})

test('a citation copied from a card is in the style chosen beside another work', async () => {
  const { user, router } = await renderAt('/references/marchetti-2009')
  const styles = await screen.findByRole('group', { name: 'Style to cite this work in' }, PATIENT)
  await user.click(within(styles).getByRole('radio', { name: 'IEEE' }))
  await router.navigate('/read/2.1')
  await user.hover(await screen.findByRole('link', { name: 'Reference 2: Lindqvist and Tan 2015' }))
  const card = within(await screen.findByRole('group', { name: /^About/ }))
  await user.click(card.getByRole('button', { name: 'Copy citation' }))
  await waitFor(() => expect(card.getByRole('status')).toHaveTextContent('IEEE citation copied.'))
  expect(await navigator.clipboard.readText()).toMatch(/^\S\. Lindqvist and /)
})

test('a style that this version does not know gives way to the first', async () => {
  usePreferences.getState().choose({ cite: 'constructor' })
  await renderAt('/references/marchetti-2009')
  const styles = await screen.findByRole('group', { name: 'Style to cite this work in' }, PATIENT)
  expect(within(styles).getByRole('radio', { name: 'APA' })).toBeChecked()
})

test('a reader cites the page with its address and the day, and the survey, from the foot of any page', async () => {
  const { user } = await renderAt('/glossary')
  await user.click(screen.getByRole('button', { name: 'Cite this page' }))
  const dialog = await screen.findByRole('dialog', { name: 'Cite' })
  const page = await within(dialog).findByRole('group', { name: 'Style to cite this page in' }, PATIENT)
  const year = String(new Date().getFullYear())
  expect(page).toHaveTextContent(`Survey Atlas: ${corpus.survey.shortTitle}, corpus ${corpus.version}`)
  expect(page).toHaveTextContent(year)
  expect(page).toHaveTextContent(window.location.href)
  const survey = await within(dialog).findByRole('group', { name: 'Style to cite the survey in' }, PATIENT)
  expect(survey.textContent?.toLowerCase()).toContain(corpus.survey.title.toLowerCase())
})
