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
  await screen.findByRole('link', { name: 'Search the whole survey' })
  await loadSearch(index)
  expect(offered()).toEqual([])
})

test('an address like nothing here leads on all the same', async () => {
  await renderAt('/xylophone-quartz')
  const main = within(screen.getByRole('main'))
  expect(main.getByRole('link', { name: 'Search the whole survey' })).toHaveAttribute(
    'href',
    '/search?q=xylophone+quartz',
  )
  expect(offered()).toEqual([])
})
