import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { loadSearch } from '#search/useSearch.ts'
import { index } from '../support/corpus.ts'
import { renderAt } from '../support/renderAt.tsx'

const offered = () => {
  const heading = screen.queryByRole('heading', { name: 'Perhaps you meant' })
  return [...(heading?.nextElementSibling?.querySelectorAll('[data-id]') ?? [])].map((row) =>
    row.getAttribute('data-id'),
  )
}

test.each([
  ['/algorithms/sourdouh', 'alg-sourdough'],
  ['/autolyze', 'alg-autolyse'],
  ['/levain', 'alg-sourdough'],
  ['/applications/crisp-crst', 'app-crisp-crust'],
  ['/references/steam-book', 'ref-marchetti-2009'],
  ['/references/lindqvist', 'ref-lindqvist-2015'],
  ['/references/lindqvist-2016', 'ref-lindqvist-2015'],
  ['/references/lindqvist2015', 'ref-lindqvist-2015'],
  ['/read/oven', 'sec-2-2'],
  ['/algorithms/crisp-crust', 'app-crisp-crust'],
])('an address like %s is taken to mean %s', async (path, id) => {
  await renderAt(path)
  await waitFor(() => expect(offered()[0]).toBe(id))
  expect(offered().length).toBeLessThanOrEqual(6)
})

test.each([
  ['/read/9', ['sec-2-1', 'sec-2-2']],
  ['/read/2.7', ['sec-2-2', 'sec-2-1']],
  ['/read/2-1', ['sec-2-1']],
])('a number like %s is taken to mean the sections nearest to it, and no work', async (path, ids) => {
  await renderAt(path)
  await loadSearch(index)
  await waitFor(() => expect(offered()).toEqual(ids))
})

test.each([
  ['/aplications', 'Applications', '/applications'],
  ['/Refrences', 'References', '/references'],
  ['/evidence/matrx', 'Evidence matrix', '/evidence/matrix'],
])('an address like %s is taken to mean the page “%s”', async (path, name, to) => {
  await renderAt(path)
  const heading = await screen.findByRole('heading', { name: 'Perhaps you meant' })
  const [first] = heading.nextElementSibling?.querySelectorAll('a') ?? []
  expect(first).toHaveTextContent(name)
  expect(first).toHaveAttribute('href', to)
})

test.each(['/nope', '/admin', '/wp-login.php', '/x'])('%s is like nothing here', async (path) => {
  await renderAt(path)
  await screen.findByRole('searchbox', { name: 'Search the whole survey' })
  await loadSearch(index)
  expect(offered()).toEqual([])
})

test('an address like nothing here leads on all the same: its words can be changed and searched for', async () => {
  const { user, address, router } = await renderAt('/xylophone-quartz')
  const field = () =>
    within(screen.getByRole('main')).getByRole('searchbox', { name: 'Search the whole survey' })
  expect(offered()).toEqual([])
  expect(field()).toHaveValue('xylophone quartz')
  await user.clear(field())
  await user.type(field(), 'crumb{Enter}')
  await waitFor(() => expect(address()).toBe('/search?q=crumb'))
  await router.navigate(-1)
  await waitFor(() => expect(field()).toHaveValue('xylophone quartz'))
})
