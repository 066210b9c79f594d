import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { createIndex, need } from '#corpus/createIndex.ts'
import { CHECKED_WORDS } from '#items/SourceLine.tsx'
import { useLibrary } from '#stores/library.ts'
import { corpus, index } from '../support/corpus.ts'
import { renderAt } from '../support/renderAt.tsx'

const [first] = corpus.algorithms
if (!first) throw new Error('The small survey has no algorithm.')
/** The small survey with one algorithm more than fit side by side. */
const many = createIndex({
  ...corpus,
  algorithms: [...corpus.algorithms, { ...first, id: 'alg-poolish', name: 'Poolish', aliases: ['sponge'] }],
})
const ALL_FOUR = corpus.algorithms.map(({ id }) => `algorithm=${id.slice('alg-'.length)}`).join('&')

const field = () => screen.getByRole('combobox')
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent)
const columns = () => screen.queryAllByRole('columnheader').map((head) => head.getAttribute('data-id'))

test('a comparison says of what the editors wrote where it comes from and how far it was checked', async () => {
  const of = (id: string) => need(index.algorithmById, id)
  const [one, other] = [of('alg-sourdough'), of('alg-autolyse')]
  await renderAt('/compare?algorithm=sourdough&algorithm=autolyse')
  const row = screen.getByRole('rowheader', { name: /^Editors’ sources/ }).closest('tr')
  const cells = within(row ?? document.body).getAllByRole('cell')
  for (const [at, { checked }] of [one, other].entries()) {
    expect(cells[at]).toHaveTextContent(CHECKED_WORDS[checked])
  }
})

test('each algorithm of a comparison can be put on the reading list, and stays in the comparison', async () => {
  const { user, address } = await renderAt('/compare?algorithm=sourdough&algorithm=autolyse')
  const save = screen.getByRole('button', { name: 'Save Autolyse' })
  expect(save.closest('th')).toHaveAttribute('data-id', 'alg-autolyse')
  await user.click(save)
  expect(save).toHaveAttribute('aria-pressed', 'true')
  expect(screen.getByRole('button', { name: 'Save Sourdough fermentation' })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
  expect(useLibrary.getState().entries.map(({ id }) => id)).toEqual(['alg-autolyse'])
  expect(address()).toBe('/compare?algorithm=sourdough&algorithm=autolyse')
})

describe('the field that adds to a comparison', () => {
  test('finds an algorithm by a name or by another name of it, and Enter adds it to the address', async () => {
    const { user, address } = await renderAt('/compare?algorithm=sourdough')
    expect(field()).toHaveAccessibleName('Compare Sourdough fermentation with')
    await user.type(field(), 'flour re')
    expect(options()).toEqual(['Autolysealso flour rest'])
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()).toBe('/compare?algorithm=sourdough&algorithm=autolyse'))
    expect(columns()).toEqual(['alg-sourdough', 'alg-autolyse'])
    // Ready for the next one.
    expect(screen.getByRole('combobox', { name: 'Add another' })).toHaveFocus()
    expect(field()).toHaveValue('')
    expect(options()).toEqual([])
  })

  test('keeps the focus also at an address that ends in a slash, as most hosts write it', async () => {
    const { user, address } = await renderAt('/compare/?algorithm=sourdough')
    await user.type(field(), 'flour re')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()).toBe('/compare?algorithm=sourdough&algorithm=autolyse'))
    expect(screen.getByRole('combobox', { name: 'Add another' })).toHaveFocus()
  })

  test('lists first what begins as typed', async () => {
    const { user } = await renderAt('/compare')
    await user.type(field(), 's')
    expect(options().map((words) => words?.slice(0, 5))).toEqual(['Sourd', 'Steam', 'Stret'])
    await user.clear(field())
    await user.type(field(), 'f')
    expect(options().map((words) => words?.slice(0, 5))).toEqual(['Sourd', 'Stret', 'Autol'])
  })

  test('opens and moves by arrow keys; Escape first closes the list, then empties the field', async () => {
    const { user, address } = await renderAt('/compare')
    await user.click(field())
    await user.keyboard('{Escape}{ArrowDown}')
    expect(screen.getAllByRole('option')).toHaveLength(corpus.algorithms.length)
    await user.keyboard('{ArrowDown}')
    const second = screen.getAllByRole('option')[1]
    expect(second).toHaveAttribute('aria-selected', 'true')
    expect(field()).toHaveAttribute('aria-activedescendant', second?.id)
    await user.type(field(), 'st')
    await user.keyboard('{Escape}')
    expect(options()).toEqual([])
    expect(field()).toHaveValue('st')
    await user.keyboard('{Enter}')
    expect(address()).toBe('/compare')
    await user.keyboard('{Escape}')
    expect(field()).toHaveValue('')
  })

  test('says so where nothing is like what is typed, and Enter then does nothing', async () => {
    const { user, address } = await renderAt('/compare')
    await user.type(field(), 'zeppelin{Enter}')
    expect(screen.getByText('Nothing here is like “zeppelin”.')).toBeVisible()
    expect(address()).toBe('/compare')
  })

  test('does not offer what is compared already, and takes a click', async () => {
    const { user, address } = await renderAt('/compare?algorithm=sourdough&algorithm=autolyse')
    await user.click(field())
    expect(screen.queryByRole('option', { name: /^Autolyse/ })).toBeNull()
    await user.click(screen.getByRole('option', { name: /^Steam baking/ }))
    await waitFor(() => expect(address()).toContain('algorithm=steam-baking'))
  })

  test('gives way to a word about it once no more fit, and the focus is not lost with it', async () => {
    const { user } = await renderAt(`/compare?${ALL_FOUR.split('&').slice(0, 3).join('&')}`, many)
    await user.type(field(), corpus.algorithms[3]?.name ?? '')
    await user.keyboard('{Enter}')
    await screen.findByText(/^4 are compared, as many as fit side by side/)
    expect(screen.getByRole('region', { name: 'Choose algorithms' })).toHaveFocus()
  })
})

test('what a column beside it has too says so, and what it has alone does not', async () => {
  await renderAt(`/compare?${ALL_FOUR.split('&').slice(0, 2).join('&')}&algorithm=poolish`, many)
  const row = screen.getByRole('row', { name: /^Good at/ })
  const [own, other] = within(row).getAllByRole('cell')
  // The last column is the first one under another name.
  for (const strength of first.strengths) {
    expect(within(own ?? row).getByText(strength)).toHaveTextContent(`${strength}shared`)
  }
  for (const strength of corpus.algorithms[1]?.strengths ?? []) {
    expect(within(other ?? row).getByText(strength)).toHaveTextContent(strength)
    expect(within(other ?? row).getByText(strength)).not.toHaveTextContent('shared')
  }
})

test('taking the last one away leaves the focus where another is chosen', async () => {
  const { user, address } = await renderAt('/compare?algorithm=sourdough')
  await user.click(screen.getByRole('link', { name: 'Remove Sourdough fermentation' }))
  await waitFor(() => expect(address()).toBe('/compare'))
  await waitFor(() => expect(screen.getByRole('region', { name: 'Choose algorithms' })).toHaveFocus())
})

test('every algorithm can be added by a plain link too, for readers without scripts', async () => {
  const { user, address } = await renderAt('/compare')
  const list = within(screen.getByText('All 4 algorithms, by name').closest('details') ?? document.body)
  expect(list.getAllByRole('link')).toHaveLength(corpus.algorithms.length)
  await user.click(list.getByRole('link', { name: 'Autolyse' }))
  await waitFor(() => expect(address()).toBe('/compare?algorithm=autolyse'))
})

describe('what an address asked for that is not compared', () => {
  const notice = () => screen.queryByText(/was kept\.|were left out|was left out|survey has no|does not know/)

  test.each([
    ['algorithm=sourdough', null],
    ['algorithm=magic', 'This survey has no algorithm “magic”.'],
    [
      'algorithm=sourdough&algorithm=magic&algorithm=wand',
      'This survey has no algorithms “magic” or “wand”. The rest was kept.',
    ],
    [
      `${ALL_FOUR}&algorithm=poolish`,
      'No more than 4 fit side by side, so Poolish was left out. The rest was kept.',
    ],
    ['algorithm=sourdough&colour=red', 'This page does not know “colour=red”. The rest was kept.'],
  ])('is named, with the reason that applies and no other: %s', async (query, said) => {
    await renderAt(`/compare?${query}`, many)
    expect(notice()?.textContent?.trim() ?? null).toBe(said)
  })

  test('leads to the algorithm that found no room', async () => {
    await renderAt(`/compare?${ALL_FOUR}&algorithm=poolish`, many)
    expect(screen.getByRole('link', { name: 'Poolish' })).toHaveAttribute('href', '/algorithms/poolish')
    expect(index.algorithmById.has('alg-poolish')).toBe(false)
  })
})
