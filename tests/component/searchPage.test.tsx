import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { corpus } from '../support/corpus.ts'
import { renderAt } from '../support/renderAt.tsx'

const field = () => screen.getByRole('searchbox', { name: 'Search everything' })
const idsShown = () =>
  [...document.querySelectorAll('main li[data-id]')].map((row) => row.getAttribute('data-id'))
const told = () => screen.queryByText(/results? for|Nothing found for/)?.textContent

test('a reader who has not asked yet sees what can be asked, as links', async () => {
  const { user, address } = await renderAt('/search')
  expect(screen.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible()
  const [example = ''] = corpus.survey.overview.searchExamples
  await user.click(screen.getByRole('link', { name: example }))
  expect(address()).toBe(`/search?${new URLSearchParams({ q: example })}`)
  expect(field()).toHaveValue(example)
})

test('an address with a query shows its answer, the best match first and then by kind', async () => {
  await renderAt('/search?q=levain')
  await waitFor(() => expect(idsShown()[0]).toBe('alg-sourdough'))
  expect(screen.getByRole('heading', { level: 2, name: 'Best match' })).toBeVisible()
  expect(screen.getByRole('heading', { level: 2, name: /^Claims \d/ })).toBeVisible()
  expect(screen.getByText('Alias: “levain”')).toBeVisible()
  expect(new Set(idsShown()).size).toBe(idsShown().length)
})

test('a claim is told by its words, with those that matched marked, and its place after them', async () => {
  await renderAt('/search?q=open+crumb&kind=claim')
  await waitFor(() => expect(idsShown().length).toBeGreaterThan(0))
  const [row] = document.querySelectorAll<HTMLElement>('main li[data-id^="claim-"]')
  const link = within(row as HTMLElement).getByRole('link', { name: /crumb/i })
  expect(link.querySelector('mark')).not.toBeNull()
  const place = within(row as HTMLElement).getByText(/^Section .*, sentences? \d/)
  expect(link.compareDocumentPosition(place)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test('the count is announced politely, and matched words are marked', async () => {
  await renderAt('/search?q=crumb')
  await waitFor(() => expect(told()).toMatch(/^\d+ results for “crumb”$/))
  expect(screen.getByText(/results for “crumb”/)).toHaveAttribute('role', 'status')
  expect(
    [...document.querySelectorAll('main mark')].map((mark) => mark.textContent?.toLowerCase()),
  ).toContain('crumb')
})

test('typing searches, loses no letter, and ends in the address', async () => {
  const { user, address } = await renderAt('/search')
  await user.type(field(), 'acid dough')
  expect(field()).toHaveValue('acid dough')
  await waitFor(() => expect(told()).toMatch(/for “acid dough”$/))
  await waitFor(() => expect(address()).toBe('/search?q=acid+dough'))
  expect(idsShown()[0]).toBe('alg-sourdough')
})

test('Back brings a removed text back, into the box and into the address', async () => {
  const { user, address, router } = await renderAt('/search')
  await user.type(field(), 'sourdogh')
  await waitFor(() => expect(address()).toBe('/search?q=sourdogh'))
  await user.click(await screen.findByRole('link', { name: 'sourdough' }))
  await waitFor(() => expect(field()).toHaveValue('sourdough'))
  await router.navigate(-1)
  await waitFor(() => expect(field()).toHaveValue('sourdogh'))
  // Longer than the box waits before it writes.
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(address()).toBe('/search?q=sourdogh')
  await router.navigate(1)
  await waitFor(() => expect(field()).toHaveValue('sourdough'))
})

test('half of a letter becomes the sign for one that is unknown, in the field as in the address', async () => {
  const { address } = await renderAt('/search')
  fireEvent.change(field(), { target: { value: 'acid \uD800' } })
  expect(field()).toHaveValue('acid \uFFFD')
  await waitFor(() => expect(address()).toBe(`/search?${new URLSearchParams({ q: 'acid \uFFFD' })}`))
  expect(field()).toHaveValue('acid \uFFFD')
})

test('a kind chosen while letters are still on their way to the address keeps both', async () => {
  const { user, address } = await renderAt('/search?q=dou')
  await waitFor(() => expect(told()).toBeTruthy())
  await user.type(field(), 'gh')
  const kinds = within(screen.getByRole('navigation', { name: 'Kinds of results' }))
  await user.click(kinds.getByRole('link', { name: /^Claims/ }))
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(address()).toBe('/search?q=dough&kind=claim')
  expect(idsShown().every((id) => id?.startsWith('claim-'))).toBe(true)
})

test('a kind is a link that narrows, tells how many, and is undone by Back', async () => {
  const { user, address, router } = await renderAt('/search?q=dough')
  await waitFor(() => expect(told()).toBeTruthy())
  const all = told()
  const link = document.querySelector('[data-facet="kind"][data-value="claim"]')
  if (!link) throw new Error('There is no link for claims.')
  const count = Number(/\d+/.exec(link.textContent ?? '')?.[0])
  await user.click(link)
  await waitFor(() => expect(address()).toBe('/search?q=dough&kind=claim'))
  await waitFor(() => expect(idsShown()).toHaveLength(count))
  await router.navigate(-1)
  await waitFor(() => expect(told()).toBe(all))
})

test('an unknown kind is dropped and named', async () => {
  await renderAt('/search?q=dough&kind=zebra')
  expect(await screen.findByText(/“kind=zebra”/)).toBeVisible()
  await waitFor(() => expect(idsShown().length).toBeGreaterThan(3))
})

test('a misspelt query says what was found for what', async () => {
  await renderAt('/search?q=sourdogh')
  const link = await screen.findByRole('link', { name: 'sourdough' })
  expect(link).toHaveAttribute('href', '/search?q=sourdough')
  expect(link.parentElement).toHaveTextContent(/Showing \d+ results for sourdough\.$/)
  expect(idsShown()[0]).toBe('alg-sourdough')
})

test('a query that finds nothing offers the nearest ones that do', async () => {
  const { user, address } = await renderAt('/search?q=sourdough+year%3A1500')
  await user.click(await screen.findByRole('link', { name: 'Search without year:1500' }))
  await waitFor(() => expect(address()).toBe('/search?q=sourdough'))
  await waitFor(() => expect(idsShown()[0]).toBe('alg-sourdough'))
})

test('a phrase that never occurs is offered without its quotation marks, and no word of it is denied', async () => {
  const { user, address } = await renderAt('/search?q=%22crumb+open%22')
  const link = await screen.findByRole('link', { name: 'Search without the quotation marks' })
  expect(screen.queryByText(/No word of it/)).toBeNull()
  await user.click(link)
  await waitFor(() => expect(address()).toBe('/search?q=crumb+open'))
  await waitFor(() => expect(idsShown().length).toBeGreaterThan(0))
})

test('a value that names nothing leads to those that do, and Back to where it came from', async () => {
  const { user, address, router } = await renderAt('/search?q=sourdough+domain%3Afish')
  await user.click(await screen.findByRole('link', { name: 'domain:oven' }))
  await waitFor(() => expect(address()).toBe('/search?q=sourdough+domain%3Aoven'))
  await router.navigate(-1)
  await waitFor(() => expect(field()).toHaveValue('sourdough domain:fish'))
})

test('nonsense finds nothing and leads on', async () => {
  await renderAt('/search?q=qwxzkj')
  await waitFor(() => expect(told()).toBe('Nothing found for “qwxzkj”'))
  expect(idsShown()).toEqual([])
  expect(screen.getByRole('link', { name: 'All algorithms' })).toBeVisible()
})

test('a kind without a match says what other kinds have', async () => {
  const { user, address } = await renderAt('/search?q=levain&kind=section')
  await user.click(await screen.findByRole('link', { name: 'Search everything' }))
  await waitFor(() => expect(address()).toBe('/search?q=levain'))
})

test('each hit leads to its place', async () => {
  await renderAt('/search?q=dough')
  await waitFor(() => expect(told()).toBeTruthy())
  const row = document.querySelector('[data-id="claim-2-1-p1-c1"]')
  expect(row?.querySelector('a')).toHaveAttribute('href', '/read/2.1#claim-2-1-p1-c1')
})

test('a tab and the history tell by the title what was searched, on every list that can be', async () => {
  const { router } = await renderAt('/search?q=levain')
  const { shortTitle } = corpus.survey
  const titled = (title: string) => waitFor(() => expect(document.title).toBe(`${title} · ${shortTitle}`))
  await titled('Search: “levain”')
  await router.navigate('/algorithms?q=rest++and%0Afold')
  await titled('Algorithms: “rest and fold”')
  await router.navigate('/glossary?q=crumb')
  await titled('Glossary: “crumb”')
  await router.navigate('/library?q=crumb')
  await titled('Reading list: “crumb”')
  await router.navigate(`/search?q=${'a'.repeat(300)}`)
  await titled(`Search: “${'a'.repeat(80)}…”`)
  await router.navigate('/search?q=+')
  await titled('Search')
  await router.navigate(-2)
  await titled('Reading list: “crumb”')
})
