import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { usePreferences } from '#stores/preferences.ts'
import { useRecentSearches } from '#stores/recentSearches.ts'
import { corpus } from '../support/corpus.ts'
import { renderAt } from '../support/renderAt.tsx'

const field = () => screen.findByRole('combobox', { name: 'Search or command' })
const chosen = () => {
  const id = screen.getByRole('combobox', { name: 'Search or command' }).getAttribute('aria-activedescendant')
  return id ? document.getElementById(id)?.textContent : undefined
}

test('Ctrl and K open the palette, and it offers pages and commands before anything is typed', async () => {
  const { user } = await renderAt('/')
  await user.keyboard('{Control>}k{/Control}')
  expect(await field()).toBeVisible()
  const list = await screen.findByRole('listbox', { name: 'Results and commands' })
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
  const said = await screen.findByText('Nothing found for “qwxzkj”.')
  expect(said.closest('[role=status]')).not.toBeNull()
})

test('where nothing is found, a reader is told how it was read and has somewhere to go', async () => {
  const { user, address } = await renderAt('/')
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await field(), 'foo:bar')
  expect(await screen.findByText(/^“foo:” is no field/)).toBeVisible()
  await user.click(screen.getByRole('option', { name: 'Search for “foo:bar” on the search page' }))
  await waitFor(() => expect(address()).toBe('/search?q=foo%3Abar'))
})

test('a word that was corrected is named', async () => {
  const { user } = await renderAt('/')
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await field(), 'sourdogh')
  expect(await screen.findByText('Read as “sourdough”.')).toBeVisible()
  // It finds as much as what was typed, which is offered once.
  expect(screen.queryByRole('option', { name: /^Search for/ })).toBeNull()
})

test('a query of which one part is too much is offered without it', async () => {
  const { user, address } = await renderAt('/')
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await field(), 'levain year:1066')
  await user.click(await screen.findByRole('option', { name: /^Search without year:1066/ }))
  await waitFor(() => expect(address()).toBe('/search?q=levain'))
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
  await user.click(await screen.findByRole('option', { name: 'Choose an export of this list' }))
  const summary = screen.getByText('Export', { exact: true })
  expect(summary).toHaveFocus()
  expect(summary.closest('details')).toHaveAttribute('open')
})

test.each(['closed', 'open'])(
  'a format typed into the palette is saved as a file, the menu being %s',
  async (menu) => {
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
    const { user } = await renderAt('/references')
    if (menu === 'open') await user.click(screen.getByText('Export', { exact: true }))
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await field(), 'bibtex')
    await user.click(await screen.findByRole('option', { name: /^BibTeX of this list/ }))
    await screen.findByText(/^Saved as .*\.bib\.$/)
    expect(saved).toHaveBeenCalledOnce()
    expect(screen.getByRole('button', { name: 'Download BibTeX' })).toHaveFocus()
    saved.mockRestore()
  },
)

test('the link to this page is copied as the page would write it, with its target', async () => {
  const { user } = await renderAt('/references?colour=red&view=table&author=okafor#results')
  await user.keyboard('{Control>}k{/Control}')
  await user.click(await screen.findByRole('option', { name: 'Copy link to this page' }))
  const copied = new URL(await navigator.clipboard.readText())
  expect(copied.search).toBe('?author=okafor&view=table')
})

test('a page without a list offers no export', async () => {
  const { user } = await renderAt('/compare')
  await user.keyboard('{Control>}k{/Control}')
  await field()
  expect(screen.queryByRole('option', { name: /export/ })).toBeNull()
})

test('the shortcuts are one line away', async () => {
  const { user, address } = await renderAt('/')
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await field(), 'shortcuts')
  await user.click(await screen.findByRole('option', { name: 'Show keyboard shortcuts' }))
  await waitFor(() => expect(address()).toBe('/about#keyboard'))
})

test('a reader who stands on the overview is not offered to go there before anything is typed', async () => {
  const { user } = await renderAt('/')
  await user.keyboard('{Control>}k{/Control}')
  await screen.findByRole('listbox')
  expect(screen.queryByRole('option', { name: 'Overview' })).toBeNull()
  await user.type(await field(), 'overview')
  expect(await screen.findByRole('option', { name: /^Overview/ })).toHaveTextContent('You are here')
})

test.each([
  ['help', 'Show keyboard shortcuts'],
  ['home', 'Overview'],
  ['settings', 'Open the preferences'],
  ['share', 'Copy link to this page'],
  ['bibtex', 'BibTeX of this listSaves the file'],
  ['export ris', 'RIS of this listSaves the file'],
  ['export', 'Choose an export of this list'],
  ['go to timeline', 'Timeline'],
  ['goto glossary', 'Glossary'],
  ['darkmode', 'Dark theme'],
  ['dark mode', 'Dark theme'],
])('whoever types “%s” has “%s” chosen for them', async (text, label) => {
  const { user } = await renderAt('/references')
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await field(), text)
  await waitFor(() => expect(chosen()).toBe(label))
})

test('another word for a page does not come before what bears that name', async () => {
  const { user } = await renderAt('/')
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await field(), 'autolyse')
  await waitFor(() => expect(chosen()).toBe('Autolyse'))
})

test('recent searches are cleared by name, too, and that is said', async () => {
  useRecentSearches.getState().record('levain')
  const { user } = await renderAt('/')
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await field(), 'clear')
  await waitFor(() => expect(chosen()).toBe('Clear recent searches'))
  await user.keyboard('{Enter}')
  expect(await screen.findByText('Recent searches cleared.')).toBeVisible()
  expect(useRecentSearches.getState().searches).toEqual([])
})

test('the editors’ notes are hidden where there are any, and it is said', async () => {
  const { user, router } = await renderAt('/read/2.1')
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await field(), 'notes')
  await user.click(await screen.findByRole('option', { name: 'Hide the editors’ notes' }))
  expect(screen.getByText('The editors’ notes are hidden.')).toBeVisible()
  expect(usePreferences.getState().notes).toBe(false)
  await user.click(screen.getByRole('button', { name: 'Close' }))
  await router.navigate('/timeline')
  await user.keyboard('{Control>}k{/Control}')
  await screen.findByRole('listbox')
  expect(screen.queryByRole('option', { name: /editors’ notes/ })).toBeNull()
})

test('one result is not “1 results”', async () => {
  const { user } = await renderAt('/')
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await field(), corpus.references.find(({ DOI }) => DOI)?.DOI ?? '')
  expect(await screen.findByRole('option', { name: /^See/ })).toHaveTextContent('See the one result')
})

test('a press beside the palette closes it, the end of marking a text does not', async () => {
  const { user } = await renderAt('/')
  await user.keyboard('{Control>}k{/Control}')
  const input = await field()
  const dialog = screen.getByRole('dialog', { name: 'Search and commands' })
  fireEvent.mouseDown(input)
  fireEvent.click(dialog)
  expect(input).toBeVisible()
  fireEvent.mouseDown(dialog)
  fireEvent.click(dialog)
  await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull())
})

test('the citation of one page does not stay open on the next, nor come back with the first', async () => {
  const { user, router } = await renderAt('/references')
  const cite = () => screen.queryByRole('dialog', { name: 'Cite' })
  await user.click(screen.getByRole('button', { name: 'Cite this page' }))
  await waitFor(() => expect(cite()).toBeVisible())
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await field(), 'timeline{Enter}')
  await waitFor(() => expect(router.state.location.pathname).toBe('/timeline'))
  expect(cite()).toBeNull()
  await router.navigate(-1)
  await screen.findByRole('heading', { level: 1, name: 'References' })
  expect(cite()).toBeNull()
})

describe('comparing', () => {
  const offers = async (text: string, at = '/') => {
    const { user, address } = await renderAt(at)
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await field(), text)
    return { user, address }
  }

  test.each([
    ['compare autolyse and sourdough', 'Compare Autolyse with Sourdough fermentation'],
    ['autolyse vs sourdough', 'Compare Autolyse with Sourdough fermentation'],
    ['compare stretch and fold', 'Compare Stretch and fold'],
    ['compare autolyse with stretch and fold', 'Compare Autolyse with Stretch and fold'],
    ['compare autolyse, steam and sourdough', 'Compare Autolyse, Steam baking and Sourdough fermentation'],
    ['compare sourdough', 'Compare Sourdough fermentation'],
  ])('“%s” offers “%s” first', async (text, label) => {
    await offers(text)
    await waitFor(() => expect(chosen()).toBe(label))
  })

  test('two are compared by Enter', async () => {
    const { user, address } = await offers('autolyse versus steam')
    await waitFor(() => expect(chosen()).toBe('Compare Autolyse with Steam baking'))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()).toBe('/compare?algorithm=autolyse&algorithm=steam-baking'))
  })

  test('says what becomes of those that are compared already', async () => {
    await offers('compare steam', '/compare?algorithm=autolyse')
    await waitFor(() => expect(chosen()).toBe('Compare Steam bakingBeside the 1 being compared'))
  })

  test('two of which one is nothing here are not offered', async () => {
    await offers('qwxzkj vs sourdough')
    await screen.findByRole('option', { name: /^See/ })
    expect(screen.queryByRole('option', { name: /^Compare .* with/ })).toBeNull()
  })
})

test.each([
  ['/timeline', ['Choose an export of this timeline']],
  ['/evidence/matrix', ['Choose an export of this matrix']],
  ['/compare?algorithm=autolyse&algorithm=sourdough', ['Choose an export of this comparison']],
  [
    '/evidence/studies',
    [
      'Choose an export of this chart of figures',
      'Choose an export of this chart of data',
      'Choose an export of this table of studies',
    ],
  ],
])('on %s, what can be exported is called what it is', async (path, labels) => {
  const { user } = await renderAt(path)
  await user.keyboard('{Control>}k{/Control}')
  await screen.findByRole('listbox')
  const offered = screen
    .getAllByRole('option', { name: /export|Saves/ })
    .map(({ textContent }) => textContent)
  expect(offered).toEqual(labels)
})
