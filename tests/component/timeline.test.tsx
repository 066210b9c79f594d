import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { createIndex } from '#corpus/createIndex.ts'
import { CorpusProvider } from '#items/CorpusProvider.tsx'
import { EraStrip } from '#items/EraStrip.tsx'
import { corpus, index } from '../support/corpus.ts'
import { renderAt } from '../support/renderAt.tsx'

function drawing() {
  return within(screen.getByRole('group', { name: /^Eras and milestones/ }))
}

function list() {
  const section = screen.getByText('Eras and milestones', { selector: 'h2' }).closest('section')
  if (!section) throw new Error('The page lists no history.')
  return within(section)
}

test('choosing an era shows what the survey says of it, and choosing it again does not', async () => {
  const { user, address } = await renderAt('/timeline')
  const era = () =>
    drawing().getByRole('link', { name: /^1\s+Brick oven 19th century, era 1 of Oven, dates by the survey/ })
  await user.click(era())
  await waitFor(() => expect(address()).toBe('/timeline?era=brick-oven'))
  expect(era()).toHaveAttribute('aria-current', 'true')
  const panel = within(screen.getByRole('region', { name: 'Chosen era: Brick oven' }))
  const [claim] = index.claimsByThing.get('era-brick-oven') ?? []
  expect(panel.getByText(/Read in place/).closest('[data-id]')).toHaveAttribute('data-id', claim?.id)
  expect(panel.getByText('Dates by the survey: 19th century.')).toBeInTheDocument()
  await user.click(era())
  await waitFor(() => expect(address()).toBe('/timeline'))
  expect(screen.queryByRole('region', { name: /Chosen era/ })).toBeNull()
})

test('an era dated by the editors says so, with their note and how far it was checked', async () => {
  await renderAt('/timeline?era=wild-leaven')
  const panel = within(screen.getByRole('region', { name: 'Chosen era: Wild leaven' }))
  const note = panel.getByRole('note', { name: 'Editors’ note' })
  expect(note).toHaveTextContent(
    'Dates by the editors, hence hatched: before 1870. The survey gives no dates here.',
  )
  expect(note).toHaveTextContent('Bramwell 1898 · quoted elsewhere')
  expect(panel.getByRole('link', { name: 'Algorithms of this era' })).toHaveAttribute(
    'href',
    '/algorithms?era=wild-leaven',
  )
})

test.each([
  ['Applications', '/applications?era=brick-oven'],
  ['Algorithms', '/algorithms?era=brick-oven'],
  ['References', '/references?era=brick-oven'],
  ['Evidence matrix', '/evidence/matrix?era=brick-oven'],
])('an era leads to the %s that belong to it', async (things, address) => {
  await renderAt('/timeline?era=brick-oven')
  expect(screen.getByRole('link', { name: `${things} of this era` })).toHaveAttribute('href', address)
})

test.each(['wild-leaven', 'brick-oven'])('the era %s says how much of everything is its', async (era) => {
  const countAt = async (path: string) => {
    await renderAt(`${path}?era=${era}`)
    const shown = document.querySelectorAll('[aria-label="Results"] :is(li, tr)[data-id]').length
    cleanup()
    return shown
  }
  const counts = {
    Applications: await countAt('/applications'),
    Algorithms: await countAt('/algorithms'),
    References: await countAt('/references'),
  }
  await renderAt(`/timeline?era=${era}`)
  for (const [things, count] of Object.entries(counts)) {
    const link = screen.getByRole('link', { name: `${things} of this era` })
    expect(link.closest('li')).toHaveTextContent(new RegExp(` ${count}$`))
  }
})

test.each(
  corpus.eras.flatMap(({ id }) =>
    ['applications', 'algorithms', 'references', 'evidence/matrix'].map((page) => [id.slice(4), page]),
  ),
)('the era %s is known to the page of %s, also where nothing there belongs to it', async (era, page) => {
  await renderAt(`/${page}?era=${era}`)
  expect(screen.queryByText(/does not know/)).toBeNull()
})

test('the drawing is one tab stop, and arrow keys tell of everything in it', async () => {
  const { user } = await renderAt('/timeline')
  const first = drawing().getByRole('link', { name: /^1\s+Wild leaven/ })
  expect(
    drawing()
      .getAllByRole('link')
      .filter((link) => link.getAttribute('tabindex') === '0'),
  ).toEqual([first])
  first.focus()
  await user.keyboard('{ArrowRight}')
  expect(document.activeElement).toHaveAccessibleName('1842 Starter bank, milestone added by the editors')
  expect(screen.getByText(/A village keeps its starters in one cellar/)).toBeVisible()
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toHaveAccessibleName(/^2\s+Packed yeast/)
  await user.keyboard('{End}')
  expect(document.activeElement).toHaveAccessibleName(/\[2\], work the survey cites$/)
})

test('a milestone leads to its work', async () => {
  const { user, address } = await renderAt('/timeline')
  await user.click(drawing().getByRole('link', { name: '2009 The steam book [3], work the survey cites' }))
  await waitFor(() => expect(address()).toBe('/references/marchetti-2009'))
})

test('a finger’s first tap tells of a milestone, the second leads to its work', async () => {
  const { user, address } = await renderAt('/timeline')
  const tap = (name: string) => user.pointer({ keys: '[TouchA]', target: drawing().getByLabelText(name) })
  const book = '2009 The steam book [3], work the survey cites'
  await tap(book)
  expect(address()).toBe('/timeline')
  expect(screen.getByText('2009 The steam book')).toBeVisible()
  await tap('1842 Starter bank, milestone added by the editors')
  expect(screen.getByText(/A village keeps its starters in one cellar/)).toBeVisible()
  expect(screen.queryByText('2009 The steam book')).toBeNull()
  await tap(book)
  expect(address()).toBe('/timeline')
  await tap(book)
  await waitFor(() => expect(address()).toBe('/references/marchetti-2009'))
})

test('a finger’s first tap on an era chooses it', async () => {
  const { user, address } = await renderAt('/timeline')
  await user.pointer({ keys: '[TouchA]', target: drawing().getByRole('link', { name: /^1\s+Brick oven/ }) })
  await waitFor(() => expect(address()).toBe('/timeline?era=brick-oven'))
})

test('from some years one press leads back to all of them', async () => {
  const { user, address } = await renderAt('/timeline?from=1900&to=1950&era=brick-oven')
  const all = screen.getByRole('button', { name: 'All years' })
  expect(all).toHaveAttribute('aria-disabled', 'false')
  await user.click(all)
  await waitFor(() => expect(address()).toBe('/timeline?era=brick-oven'))
  expect(all).toHaveFocus()
  expect(all).toHaveAttribute('aria-disabled', 'true')
})

test('plus, minus and the two buttons zoom, and Back undoes it', async () => {
  const { user, address, router } = await renderAt('/timeline')
  await user.click(screen.getByRole('button', { name: 'Show fewer years' }))
  await waitFor(() => expect(address()).toBe('/timeline?from=1855&to=1966'))
  drawing()
    .getByRole('link', { name: /^1\s+Brick oven/ })
    .focus()
  await user.keyboard('+')
  await waitFor(() => expect(address()).toMatch(/^\/timeline\?from=\d+&to=\d+$/))
  expect(address()).not.toBe('/timeline?from=1855&to=1966')
  await user.keyboard('-')
  await router.navigate(-2)
  await waitFor(() => expect(address()).toBe('/timeline?from=1855&to=1966'))
})

test('typed years count when they are sent, and the list says what they leave out', async () => {
  const { user, address } = await renderAt('/timeline?view=list')
  const from = screen.getByRole('spinbutton', { name: 'First year' })
  await user.clear(from)
  await user.type(from, '1970')
  expect(address()).toBe('/timeline?view=list')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(address()).toBe('/timeline?from=1970&view=list'))
  expect(from).toHaveFocus()
  expect(list().getByText(/2 of the milestones lie outside 1970 to 2021/)).toBeInTheDocument()
  expect(list().queryByText('Starter bank')).toBeNull()
  expect(list().getByRole('link', { name: 'Resting of flour' })).toHaveAttribute(
    'href',
    '/references/perrault-1974',
  )
})

test('the list holds everything the drawing does, with sources and levels of checking', async () => {
  await renderAt('/timeline?view=list')
  expect(screen.getByRole('link', { name: 'List' })).toHaveAttribute('aria-current', 'true')
  const listed = list()
    .getAllByRole('listitem')
    .map((row) => row.getAttribute('data-id'))
  for (const era of corpus.eras) {
    expect(listed).toContain(era.id)
    for (const { id } of era.milestones) expect(listed).toContain(id)
  }
  expect(listed).toContain('ref-lindqvist-2015')
  const row = list().getByText('Resting of flour').closest('li')
  expect(row).toHaveTextContent('1974')
  expect(row).toHaveTextContent('The name autolyse is older.')
  expect(row).toHaveTextContent('Perrault Milling Laboratory 1974 · checked at the source')
})

test('what an address asks for in vain is named, and the rest is kept', async () => {
  await renderAt('/timeline?era=stone-age&view=list')
  expect(within(screen.getByRole('main')).getAllByRole('status')[0]).toHaveTextContent(
    'This address asked for “era=stone-age”',
  )
  expect(screen.getByRole('link', { name: 'List' })).toHaveAttribute('aria-current', 'true')
})

test('a survey that tells no history has a page that says so', async () => {
  await renderAt('/timeline', createIndex({ ...corpus, eras: [] }))
  expect(screen.getByText('This survey tells no history.')).toBeInTheDocument()
  expect(screen.queryByRole('group', { name: /^Eras and milestones/ })).toBeNull()
})

test('a survey with one era has it drawn, and listed at the other address', async () => {
  const one = createIndex({ ...corpus, eras: corpus.eras.slice(0, 1) })
  const { user } = await renderAt('/timeline', one)
  expect(drawing().getByRole('link', { name: /^1\s+Wild leaven/ })).toBeInTheDocument()
  await user.click(screen.getByRole('link', { name: 'List' }))
  await waitFor(() => expect(list().getByRole('link', { name: '1. Wild leaven' })).toBeInTheDocument())
})

test('the eras in small are told in words, and with them the marked year', () => {
  render(
    <MemoryRouter>
      <CorpusProvider index={index}>
        <EraStrip year={1974} />
      </CorpusProvider>
    </MemoryRouter>,
  )
  expect(screen.getByRole('img')).toHaveAccessibleName(
    'Eras from 1800 to 2021. Leaven: Wild leaven, before 1870; Packed yeast, 1870 to today, with a gap in wartime. Oven: Brick oven, 19th century; Deck oven, 20th century on. 1974 is marked.',
  )
})

test('the chosen era’s text stands in the drawing, right below its era', async () => {
  await renderAt('/timeline?era=wild-leaven')
  const panel = screen.getByRole('region', { name: 'Chosen era: Wild leaven' })
  const band = drawing().getByRole('link', { name: /^1\s+Wild leaven/ })
  const next = drawing().getByRole('link', { name: /^1\s+Brick oven/ })
  expect(band.compareDocumentPosition(panel)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(panel.compareDocumentPosition(next)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test('milestones are narrowed to a domain, counted in words, and Back brings the others again', async () => {
  const { user, address, router } = await renderAt('/timeline?era=brick-oven')
  const marks = () => document.querySelectorAll('[data-mark^="milestone-"], [data-mark^="ref-"]').length
  const whole = marks()
  const domains = screen.getByRole('navigation', { name: 'Milestones by domain' })
  const [first] = within(domains).getAllByRole('link')
  if (!first) throw new Error('No milestone is about a domain.')
  const slug = new URLSearchParams(first.getAttribute('href') ?? '').get('domain')
  await user.click(first)
  await waitFor(() => expect(address()).toBe(`/timeline?era=brick-oven&domain=${slug}`))
  expect(marks()).toBeLessThan(whole)
  expect(
    within(screen.getByRole('main')).getByText(/milestones and cited works (?:is|are) known to be about/),
  ).toHaveTextContent(`${marks()} of ${whole}`)
  await router.navigate(-1)
  await waitFor(() => expect(marks()).toBe(whole))
})

test('where a domain and an algorithm leave no milestone, each can be given up alone', async () => {
  await renderAt('/timeline?domain=oven&algorithm=autolyse')
  const drops = await screen.findAllByRole('link', { name: /^Without / })
  expect(drops.map((drop) => [drop.textContent, drop.getAttribute('href')])).toEqual([
    ['Without Autolyse', '/timeline?domain=oven'],
    ['Without Oven', '/timeline?algorithm=autolyse'],
  ])
  expect(screen.getByText(/^None of/)).toHaveTextContent(
    /^None of the \d+ milestones and cited works is known to be about Oven and Autolyse\. Without Autolyse · [1-9]/,
  )
})

test('an algorithm narrows the milestones to its own works and those cited with it', async () => {
  await renderAt('/timeline?algorithm=autolyse')
  const kept = [...document.querySelectorAll('[data-mark]')].map((mark) => mark.getAttribute('data-mark'))
  expect(kept).toContain('milestone-resting-of-flour-1974')
  expect(kept).not.toContain('milestone-first-starter-bank-1842')
})

test('a reader who sees as few years as can be drawn stays there, with nothing to come back from', async () => {
  const { user, address } = await renderAt('/timeline?from=1900&to=1908')
  const fewer = screen.getByRole('button', { name: 'Show fewer years' })
  expect(fewer).toHaveAttribute('aria-disabled', 'true')
  await user.click(fewer)
  expect(address()).toBe('/timeline?from=1900&to=1908')
})
