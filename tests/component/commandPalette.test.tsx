import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { usePreferences } from '#stores/preferences.ts'
import { useRecentSearches } from '#stores/recentSearches.ts'
import { renderAt } from '../support/renderAt.tsx'

const field = () => screen.findByRole('combobox', { name: 'Search or command' })
const chosen = () => {
  const id = screen.getByRole('combobox').getAttribute('aria-activedescendant')
  return id ? document.getElementById(id)?.textContent : undefined
}

test('Ctrl and K open the palette, and it offers pages and commands before anything is typed', async () => {
  const { user } = await renderAt('/')
  await user.keyboard('{Control>}k{/Control}')
  expect(await field()).toBeVisible()
  const list = screen.getByRole('listbox', { name: 'Results and commands' })
  expect(within(list).getByRole('group', { name: 'Go to' })).toBeVisible()
  expect(within(list).getByRole('option', { name: 'Dark theme' })).toBeVisible()
})

test('a slash opens it too, unless it is typed into a field or switched off', async () => {
  const { user } = await renderAt('/')
  await user.click(screen.getByRole('searchbox', { name: 'Search the survey' }))
  await user.keyboard('/')
  expect(screen.queryByRole('combobox')).toBeNull()
  usePreferences.getState().choose({ slash: false })
  await user.click(document.body)
  await user.keyboard('/')
  expect(screen.queryByRole('combobox')).toBeNull()
  usePreferences.getState().choose({ slash: true })
  await user.keyboard('/')
  expect(await field()).toBeVisible()
})

test('a button opens it for those who do not know the keys', async () => {
  const { user } = await renderAt('/')
  await user.click(screen.getByRole('button', { name: /Search and commands/ }))
  expect(await field()).toBeVisible()
})

test('what is typed is searched; arrows choose and Enter goes there', async () => {
  const { user, address } = await renderAt('/')
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await field(), 'levain')
  await waitFor(() => expect(chosen()).toBe('Sourdough fermentation'))
  await user.keyboard('{ArrowDown}')
  expect(chosen()).not.toBe('Sourdough fermentation')
  await user.keyboard('{ArrowUp}{Enter}')
  await waitFor(() => expect(address()).toBe('/algorithms/sourdough'))
  expect(screen.queryByRole('combobox')).toBeNull()
})

test('a line for a claim begins with its words and ends with its place', async () => {
  const { user } = await renderAt('/')
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await field(), 'crumb')
  const claims = within(await screen.findByRole('group', { name: 'Claims' })).getAllByRole('option')
  for (const claim of claims)
    expect(claim.textContent).toMatch(/^(?!Section).*paragraph \d+, sentences? [\d–, ]+$/)
  expect(claims[0]?.querySelector('mark')?.textContent).toBe('crumb')
})

test('the arrows go round', async () => {
  const { user } = await renderAt('/')
  await user.keyboard('{Control>}k{/Control}')
  await user.click(await field())
  const options = screen.getAllByRole('option')
  await user.keyboard('{ArrowUp}')
  expect(chosen()).toBe(options.at(-1)?.textContent)
  await user.keyboard('{ArrowDown}')
  expect(chosen()).toBe(options[0]?.textContent)
})

test('all results are one line away', async () => {
  const { user, address } = await renderAt('/')
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await field(), 'dough')
  await user.click(await screen.findByRole('option', { name: /^See all \d+ results$/ }))
  await waitFor(() => expect(address()).toBe('/search?q=dough'))
})

test('commands are found by their words and change the site', async () => {
  const { user } = await renderAt('/')
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await field(), 'dark')
  await user.click(await screen.findByRole('option', { name: 'Dark theme' }))
  expect(usePreferences.getState().theme).toBe('dark')
  expect(screen.queryByRole('combobox')).toBeNull()
})

test('nonsense is answered in words', async () => {
  const { user } = await renderAt('/')
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await field(), 'qwxzkj')
  expect(await screen.findByText('Nothing found for “qwxzkj”.')).toHaveAttribute('role', 'status')
})

test('what led to a choice is offered again before anything is typed, and can be cleared', async () => {
  const { user, address } = await renderAt('/')
  await user.keyboard('{Control>}k{/Control}')
  expect(screen.queryByRole('group', { name: 'Recent searches' })).toBeNull()
  await user.type(await field(), 'levain')
  await waitFor(() => expect(chosen()).toBe('Sourdough fermentation'))
  await user.keyboard('{Enter}')
  await waitFor(() => expect(address()).toBe('/algorithms/sourdough'))

  await user.keyboard('{Control>}k{/Control}')
  await user.click(await screen.findByRole('option', { name: 'levain' }))
  await waitFor(() => expect(address()).toBe('/search?q=levain'))

  await user.keyboard('{Control>}k{/Control}')
  await user.click(await screen.findByRole('option', { name: 'Clear recent searches' }))
  expect(useRecentSearches.getState().searches).toEqual([])
  expect(screen.queryByRole('group', { name: 'Recent searches' })).toBeNull()
  expect(await field()).toBeVisible()
})

test('a page or command that was typed is no search to remember, one sent off from a field is', async () => {
  const { user } = await renderAt('/')
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await field(), 'dark')
  await user.click(await screen.findByRole('option', { name: 'Dark theme' }))
  expect(useRecentSearches.getState().searches).toEqual([])
  await user.type(screen.getByRole('searchbox', { name: 'Search the survey' }), 'crumb{Enter}')
  expect(useRecentSearches.getState().searches).toEqual(['crumb'])
  await user.type(await screen.findByRole('searchbox', { name: 'Search everything' }), ' open{Enter}')
  expect(useRecentSearches.getState().searches).toEqual(['crumb open', 'crumb'])
})

test('a list can be exported from the palette, where the page has one', async () => {
  const { user } = await renderAt('/references')
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await field(), 'export')
  await user.click(await screen.findByRole('option', { name: 'Export this list' }))
  const summary = screen.getByText('Export', { exact: true })
  expect(summary).toHaveFocus()
  expect(summary.closest('details')).toHaveAttribute('open')
})

test('a page without a list offers no export', async () => {
  const { user } = await renderAt('/compare')
  await user.keyboard('{Control>}k{/Control}')
  await field()
  expect(screen.queryByRole('option', { name: /^Export/ })).toBeNull()
})

test('the shortcuts are one line away', async () => {
  const { user, address } = await renderAt('/')
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await field(), 'shortcuts')
  await user.click(await screen.findByRole('option', { name: 'Show keyboard shortcuts' }))
  await waitFor(() => expect(address()).toBe('/about#keyboard'))
})
