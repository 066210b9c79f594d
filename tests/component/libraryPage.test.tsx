import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { writeListFile } from '#features/library/listFile.ts'
import { changeList } from '#stores/changeList.ts'
import { useLibrary } from '#stores/library.ts'
import { writeListLink } from '#url/listLink.ts'
import { toPath } from '#url/paths.ts'
import { corpus, index } from '../support/corpus.ts'
import { renderAt } from '../support/renderAt.tsx'

const KEY = 'survey-atlas.library'
const claim = index.claims[0]?.id ?? ''
const study = corpus.studies[0]?.id ?? ''
const work = corpus.references[0]?.id ?? ''

const save = (...ids: string[]) => changeList([{ kind: 'save', entries: ids.map((id) => ({ id })) }])
const note = (id: string, text: string) => changeList([{ kind: 'note', id, base: '', text }])
const shownIds = () =>
  [...document.querySelectorAll('main ol > li[data-id]')].map((item) => item.getAttribute('data-id'))
const entryOf = (id: string) => {
  const entry = document.querySelector<HTMLElement>(`main ol > li[data-id="${id}"]`)
  if (!entry) throw new Error(`${id} is not on the list.`)
  return within(entry)
}
const own = ['alg-sourdough', claim, work, study, 'alg-left-long-ago']
const list = (entries: { id: string; note?: string }[]) =>
  writeListFile(entries, { title: corpus.survey.title, DOI: corpus.survey.DOI, version: '1.0.0' })
const openFile = async (user: Awaited<ReturnType<typeof renderAt>>['user'], name: string, text: string) => {
  await user.upload(screen.getByLabelText('List file'), new File([text], name, { type: 'application/json' }))
}

describe('the reading list', () => {
  test('is empty at first, and says what can be saved and where', async () => {
    await renderAt('/library')
    expect(screen.getByText(/Nothing is saved yet/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Read the survey' })).toHaveAttribute('href', '/read')
    expect(screen.queryByRole('button', { name: 'Clear the list' })).toBeNull()
  })

  test('shows things of every kind in the reader’s order, each with its full id, and counts them above', async () => {
    save(...own)
    await renderAt('/library')
    expect(shownIds()).toEqual(own)
    expect(screen.getByRole('banner')).toHaveTextContent('Reading list, saved: 5')
    expect(entryOf('alg-left-long-ago').getByText(/No longer in this survey/)).toBeVisible()
  })

  test('is put in order by buttons; the focus stays on the button, and the place is announced', async () => {
    save('alg-sourdough', claim, work)
    const { user } = await renderAt('/library')
    const down = entryOf('alg-sourdough').getByRole('button', { name: /^Move down/ })
    await user.click(down)
    expect(shownIds()).toEqual([claim, 'alg-sourdough', work])
    expect(down).toHaveFocus()
    expect(screen.getByText(/: now 2 of 3\.$/)).toBeVisible()
    await user.keyboard('{Enter}')
    expect(shownIds()).toEqual([claim, work, 'alg-sourdough'])
    // At the end the button stays, so that the focus does.
    await user.keyboard('{Enter}')
    expect(down).toHaveFocus()
    await user.click(entryOf('alg-sourdough').getByRole('button', { name: /^Move to top/ }))
    expect(shownIds()).toEqual(['alg-sourdough', claim, work])
  })

  test('is put in order by Alt and the arrow keys from anywhere in an entry', async () => {
    save('alg-sourdough', claim, work)
    const { user } = await renderAt('/library')
    const remove = entryOf(work).getByRole('button', { name: /^Remove/ })
    remove.focus()
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(shownIds()).toEqual(['alg-sourdough', work, claim])
    expect(remove).toHaveFocus()
    await user.keyboard('{Alt>}{Home}{/Alt}')
    expect(shownIds()).toEqual([work, 'alg-sourdough', claim])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(shownIds()).toEqual(['alg-sourdough', work, claim])
  })

  test('takes a thing off without asking and puts it back in its place, with its note', async () => {
    save('alg-sourdough', claim, work)
    note(claim, 'Mine.')
    const { user } = await renderAt('/library')
    await user.click(entryOf(claim).getByRole('button', { name: /^Remove/ }))
    expect(shownIds()).toEqual(['alg-sourdough', work])
    const undo = screen.getByRole('button', { name: 'Undo' })
    expect(undo).toHaveFocus()
    await user.click(undo)
    expect(shownIds()).toEqual(['alg-sourdough', claim, work])
    expect(entryOf(claim).getByRole('textbox')).toHaveValue('Mine.')
  })

  test('is cleared and brought back whole', async () => {
    save(...own)
    note(work, 'Mine.')
    const before = useLibrary.getState().entries
    const { user } = await renderAt('/library')
    await user.click(screen.getByRole('button', { name: 'Clear the list' }))
    expect(shownIds()).toEqual([])
    expect(screen.getByText('Cleared: 5 things taken off the list.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(useLibrary.getState().entries).toEqual(before)
  })

  test('takes a note as plain text, stores it once the field is left, and drops an emptied one', async () => {
    save('alg-sourdough')
    const { user } = await renderAt('/library')
    await user.click(screen.getByRole('button', { name: /^Add a note/ }))
    await user.keyboard('<b>Bold</b>{Enter}& more')
    await user.tab()
    expect(localStorage.getItem(KEY)).toContain('"note":"<b>Bold</b>\\n& more"')
    expect(document.querySelector('main b')).toBeNull()
    await user.clear(screen.getByRole('textbox', { name: /^Your note/ }))
    await user.tab()
    expect(screen.getByRole('button', { name: /^Add a note/ })).toBeVisible()
  })

  test('is searched in titles and notes, and says what to drop where nothing matches', async () => {
    save(...own)
    note(work, 'Ask about Xylander.')
    const { user, address } = await renderAt('/library?q=xylander')
    expect(shownIds()).toEqual([work])
    expect(screen.getByText('1 of 5 things')).toBeVisible()
    const field = screen.getByRole('searchbox', { name: 'Search your list' })
    await user.clear(field)
    await user.type(field, 'zzzz')
    await screen.findByText('Nothing on your list matches “zzzz”.')
    await user.click(screen.getByRole('link', { name: 'The whole list' }))
    await waitFor(() => expect(shownIds()).toEqual(own))
    expect(address()).toBe('/library')
  })

  test.each([
    ['/library?kind=study', 'There are no studies on your list.'],
    ['/library?kind=study&q=zzzz', 'No studies on your list match “zzzz”.'],
    ['/library?kind=study&kind=claim&q=zzzz', 'No claims or studies on your list match “zzzz”.'],
  ])('says in a sentence on %s that nothing is left', async (path, said) => {
    save(work)
    await renderAt(path)
    expect(await screen.findByText(said)).toBeVisible()
  })

  test('is searched in the words of claims as they are read, not in their markup', async () => {
    const linked = index.claims.find(({ text }) => /\]\(alg-/.test(text))
    if (!linked) throw new Error('No claim names an algorithm.')
    save(linked.id)
    const { user } = await renderAt('/library?q=alg-')
    expect(shownIds()).toEqual([])
    const field = screen.getByRole('searchbox', { name: 'Search your list' })
    await user.clear(field)
    await user.type(field, linked.plain.slice(0, 30))
    await waitFor(() => expect(shownIds()).toEqual([linked.id]))
  })

  test('is filtered by kind and grouped, each view an address that Back leaves again', async () => {
    save(...own)
    const { user, router, address } = await renderAt('/library')
    await user.click(screen.getByRole('link', { name: 'By kind' }))
    await screen.findByRole('heading', { level: 2, name: 'Claims' })
    expect(address()).toBe('/library?group=kind')
    expect(shownIds()).toEqual([claim, 'alg-sourdough', work, study, 'alg-left-long-ago'])
    await user.click(screen.getByRole('link', { name: 'Claims 1' }))
    await waitFor(() => expect(shownIds()).toEqual([claim]))
    await router.navigate(-1)
    await waitFor(() => expect(shownIds()).toHaveLength(5))
    await user.click(screen.getByRole('link', { name: 'By section' }))
    await screen.findByRole('heading', { level: 2, name: 'No longer in this survey' })
  })

  test('names what an address asks for in vain', async () => {
    save(...own)
    await renderAt('/library?kind=book')
    expect(screen.getByText(/This address asked for “kind=book”/)).toBeVisible()
    expect(shownIds()).toHaveLength(5)
  })
})

describe('a list that comes in', () => {
  test('as a file is shown first, merged on request and undone', async () => {
    save('alg-sourdough')
    note('alg-sourdough', 'mine')
    const before = localStorage.getItem(KEY)
    const { user } = await renderAt('/library')
    await openFile(
      user,
      'theirs.json',
      list([
        { id: 'alg-sourdough', note: 'theirs' },
        { id: work, note: 'new' },
      ]),
    )
    const preview = within(await screen.findByRole('region', { name: 'What merging would do' }))
    expect(preview.getByRole('heading', { level: 2, name: /“theirs.json”: 2 things/ })).toHaveFocus()
    expect(preview.getByText('New to your list: 1')).toBeVisible()
    expect(preview.getByRole('radio', { name: /^Keep both/ })).toBeChecked()
    expect(localStorage.getItem(KEY)).toBe(before)
    await user.click(preview.getByRole('button', { name: 'Merge into your list' }))
    expect(shownIds()).toEqual(['alg-sourdough', work])
    expect(entryOf('alg-sourdough').getByRole('textbox')).toHaveValue('mine\n\ntheirs')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(shownIds()).toEqual(['alg-sourdough'])
    expect(entryOf('alg-sourdough').getByRole('textbox')).toHaveValue('mine')
  })

  test.each([
    ['corpus.json', JSON.stringify(corpus), /data of a whole survey/],
    ['list.json', '{"format":"survey-atlas.library","version":1,', /cut off/],
    ['other.json', '{"version":1}', /another program/],
  ])('as %s that is none is refused, and the stored list stays byte by byte', async (name, text, why) => {
    save('alg-sourdough')
    const before = { ...localStorage }
    const { user } = await renderAt('/library')
    await openFile(user, name, text)
    expect(await screen.findByText(why)).toHaveTextContent('Your own list was not touched.')
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect({ ...localStorage }).toEqual(before)
  })

  test('with markup, unknown ids and odd entries says so, shows them as text, and changes nothing by itself', async () => {
    save('alg-sourdough')
    const before = { ...localStorage }
    const { user } = await renderAt('/library')
    const text = list([
      { id: 'alg-sourdough' },
      { id: work, note: '<img src=x onerror=alert(1)>' },
      { id: 'alg-unheard-of' },
      { id: '__proto__' },
    ])
    await openFile(user, 'odd.json', text)
    expect(await screen.findByText('Entries that made no sense and are left out: 1.')).toBeVisible()
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible()
    expect(screen.getByText('Not in this survey: 1')).toBeVisible()
    expect({ ...localStorage }).toEqual(before)
    await user.click(screen.getByRole('checkbox', { name: /^Take these over too/ }))
    await user.click(screen.getByRole('button', { name: 'Merge into your list' }))
    expect(shownIds()).toEqual(['alg-sourdough', work])
  })

  test('with a very long note keeps it whole beside one’s own, and it can still be added to', async () => {
    const long = 'crumb '.repeat(20_000)
    save('alg-sourdough')
    note('alg-sourdough', 'mine')
    const { user } = await renderAt('/library')
    await openFile(user, 'long.json', list([{ id: 'alg-sourdough', note: long }]))
    await user.click(await screen.findByRole('button', { name: 'Merge into your list' }))
    await user.click(entryOf('alg-sourdough').getByRole('textbox'))
    await user.paste('and more')
    await user.tab()
    expect(useLibrary.getState().entries[0]?.note).toBe(`mine\n\n${long}and more`)
  })

  test('in place of another file of the same name is asked about anew', async () => {
    save('alg-sourdough')
    note('alg-sourdough', 'mine')
    const { user } = await renderAt('/library')
    await openFile(user, 'list.json', list([{ id: 'alg-sourdough', note: 'theirs' }]))
    await user.click(await screen.findByRole('radio', { name: /^Take theirs/ }))
    await openFile(user, 'list.json', list([{ id: 'alg-sourdough', note: 'another' }]))
    await screen.findByText('another')
    expect(screen.getByRole('radio', { name: /^Keep both/ })).toBeChecked()
    expect(screen.getByRole('heading', { level: 2, name: /“list.json”/ })).toHaveFocus()
  })

  test('from another survey says whose it is and leaves out what this one does not have', async () => {
    const { user } = await renderAt('/library')
    await openFile(
      user,
      'x.json',
      writeListFile([{ id: 'alg-unheard-of' }], { title: 'Other', version: '2.0.0' }),
    )
    expect(await screen.findByText(/It was made of another survey, “Other”/)).toBeVisible()
    expect(screen.getByRole('checkbox', { name: /^Take these over too/ })).not.toBeChecked()
    expect(screen.getByRole('button', { name: 'Merge into your list' })).toBeDisabled()
  })

  test('by a link is offered and merged, and the address is the list’s own again', async () => {
    save('alg-sourdough')
    const link = writeListLink([{ id: work, note: 'Read this' }, { id: 'alg-sourdough' }])
    const { user, address } = await renderAt(`/library${link?.hash}`)
    expect(screen.getByText('Read this')).toBeVisible()
    expect(shownIds()).toEqual(['alg-sourdough'])
    await user.click(screen.getByRole('button', { name: 'Merge into your list' }))
    expect(shownIds()).toEqual(['alg-sourdough', work])
    expect(address()).toBe('/library')
  })

  test('tells whoever it was sent to what its claims say and whose its works are, each a link', async () => {
    const plain = index.claims[0]?.plain ?? ''
    await renderAt(`/library${writeListLink([{ id: claim }, { id: work }])?.hash}`)
    const preview = within(screen.getByRole('region', { name: 'What merging would do' }))
    expect(preview.getByText(plain)).toBeVisible()
    expect(preview.getByText(/^Okafor et al\. 2011/)).toBeVisible()
    expect(preview.getByRole('link', { name: corpus.references[0]?.title ?? '' })).toHaveAttribute(
      'href',
      '/references/okafor-2011',
    )
    expect(preview.getAllByRole('link')[0]?.getAttribute('href')).toBe(toPath(claim))
  })

  test('by a link is left alone on request', async () => {
    const { user, address } = await renderAt(`/library${writeListLink([{ id: work }])?.hash}`)
    await user.click(screen.getByRole('button', { name: 'Leave your list as it is' }))
    expect(shownIds()).toEqual([])
    expect(address()).toBe('/library')
  })
})

test('things are saved from rows, tables, quotes and studies, with a button that says what it saves', async () => {
  const { user } = await renderAt('/algorithms')
  const name = index.algorithmById.get('alg-sourdough')?.name
  const button = screen.getByRole('button', { name: `Save ${name}` })
  expect(button).toHaveAttribute('aria-pressed', 'false')
  await user.click(button)
  expect(button).toHaveAttribute('aria-pressed', 'true')
  expect(useLibrary.getState().entries.map(({ id }) => id)).toEqual(['alg-sourdough'])
})

// What is seen on a button is part of its name, so that it can be asked for by voice (WCAG 2.5.3);
// whether it is pressed is told apart from its name.
test.each([
  ['/algorithms/sourdough', 'Save Sourdough fermentation'],
  ['/references/okafor-2011', 'Save Okafor et al. 2011'],
])('a save button at %s keeps its name, which begins with what is seen, when pressed', async (path, name) => {
  const { user } = await renderAt(path)
  const button = screen.getByRole('button', { name })
  await user.click(button)
  expect(button).toHaveAttribute('aria-pressed', 'true')
  expect(button).toHaveAccessibleName(name)
  expect(name.startsWith(button.textContent)).toBe(true)
})

test.each([
  '/applications',
  '/references?view=table',
  '/algorithms?view=table',
  '/evidence/studies',
  '/evidence/audit',
  '/search?q=levain',
])('something can be saved at %s', async (path) => {
  const { user } = await renderAt(path)
  const [button] = await within(screen.getByRole('main')).findAllByRole('button', { name: /^Save / })
  if (!button) throw new Error('There is no save button.')
  await user.click(button)
  expect(useLibrary.getState().entries).toHaveLength(1)
})
