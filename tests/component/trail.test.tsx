import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { createIndex } from '#corpus/createIndex.ts'
import { useTrail } from '#stores/trail.ts'
import { toPath } from '#url/paths.ts'
import { corpus } from '../support/corpus.ts'
import { renderAt } from '../support/renderAt.tsx'

const findTrail = () => screen.queryByRole('navigation', { name: 'Trail' })
const namesOnTrail = () => {
  const trail = findTrail()
  return trail
    ? within(trail)
        .getAllByRole('link')
        .map((link) => link.textContent)
    : []
}

describe('the trail', () => {
  test('is not there before anything is followed', async () => {
    await renderAt('/algorithms/sourdough')
    expect(findTrail()).toBeNull()
    expect(useTrail.getState().ids).toEqual([])
  })

  test('names the claim whose citation was followed and the work it led to, then what follows', async () => {
    const { user, address } = await renderAt('/read/2.1')
    await user.click(screen.getByRole('link', { name: /^Reference 2: / }))
    await waitFor(() => expect(address()).toBe('/references/lindqvist-2015'))
    await waitFor(() => expect(namesOnTrail()).toEqual(['§2.1, claim 3', 'Lindqvist and Tan 2015']))
    const chain = within(screen.getByRole('list', { name: /to this work$/ }))
    await user.click(chain.getByRole('link', { name: 'Sourdough fermentation' }))
    await waitFor(() =>
      expect(namesOnTrail()).toEqual(['§2.1, claim 3', 'Lindqvist and Tan 2015', 'Sourdough fermentation']),
    )
    const [claim] = within(findTrail() ?? document.body).getAllByRole('link')
    expect(claim).toHaveAttribute('href', '/read/2.1#claim-2-1-p1-c3')
    expect(screen.getByRole('link', { name: 'Sourdough fermentation', current: 'page' })).toBeVisible()
  })

  test('takes in eras and terms, and no page that is about no single thing', async () => {
    const { user, router, address } = await renderAt('/read/abstract')
    await user.click(screen.getByRole('link', { name: 'the age of packed yeast' }))
    await waitFor(() => expect(address()).toBe('/timeline?era=packed-yeast'))
    await router.navigate('/glossary#term-water-smoke')
    await waitFor(() => expect(namesOnTrail()).toContain('“water smoke”'))
    await router.navigate('/about')
    await screen.findByRole('heading', { level: 1, name: 'How this was made' })
    await waitFor(() =>
      expect(namesOnTrail()).toEqual(['Abstract, claim 2', 'Packed yeast', '“water smoke”']),
    )
  })

  test('stays as it is when one goes back', async () => {
    const { router } = await renderAt('/algorithms')
    for (const path of ['/algorithms/sourdough', '/algorithms/autolyse']) {
      await router.navigate(path)
      await waitFor(() => expect(useTrail.getState().ids.map(toPath)).toContain(path))
    }
    expect(namesOnTrail()).toEqual(['Sourdough fermentation', 'Autolyse'])
    const before = namesOnTrail()
    await router.navigate(-1)
    await waitFor(() => expect(router.state.location.pathname).toBe('/algorithms/sourdough'))
    expect(namesOnTrail()).toEqual(before)
  })

  test('passes over what it cannot name: ids that have gone, and ids that never were', async () => {
    useTrail.getState().follow(['alg-gone', '__proto__', 'alg-sourdough'])
    const { router } = await renderAt('/about')
    expect(namesOnTrail()).toEqual(['Sourdough fermentation'])
    await router.navigate('/algorithms/never-was')
    await screen.findByRole('heading', { name: 'Nothing stands at this address' })
    expect(useTrail.getState().ids).not.toContain('alg-never-was')
  })

  test('is not announced, and is no place that moves the page', async () => {
    useTrail.getState().follow(['alg-sourdough'])
    await renderAt('/about')
    expect(findTrail()?.closest('[aria-live], [role=status]')).toBeNull()
    expect(document.querySelector('main')?.contains(findTrail())).toBe(false)
  })
})

test('the trail’s link back from a work leads to the very mark that was followed', async () => {
  const { user, address } = await renderAt('/read/2.2')
  const mark = { name: /^Reference 3: / }
  await user.click(screen.getByRole('link', mark))
  await waitFor(() => expect(address()).toBe('/references/marchetti-2009'))
  fireEvent.click(await screen.findByRole('link', { name: '§2.2, claim 2' }))
  await waitFor(() => expect(address()).toBe('/read/2.2#claim-2-2-p1-c2'))
  await waitFor(() => expect(screen.getByRole('link', mark)).toHaveFocus())
})

describe('an id that was given up', () => {
  const renamed = createIndex({
    ...corpus,
    redirects: {
      'alg-old-leaven': 'alg-sourdough',
      'app-old-crumb': 'app-open-crumb',
      'ref-okafor-2012': 'ref-okafor-2011',
      'era-old-oven': 'era-brick-oven',
      'term-old-sleep': 'term-dough-sleep',
      'ref-turned-term': 'term-water-smoke',
    },
  })

  test.each([
    ['/algorithms/old-leaven', '/algorithms/sourdough'],
    ['/algorithms/OLD-leaven/', '/algorithms/sourdough'],
    ['/applications/old-crumb?from=letter#main', '/applications/open-crumb?from=letter#main'],
    ['/references/okafor-2012', '/references/okafor-2011'],
    ['/timeline?view=list&era=old-oven', '/timeline?view=list&era=brick-oven'],
    ['/glossary#term-old-sleep', '/glossary#term-dough-sleep'],
    ['/references/turned-term', '/glossary#term-water-smoke'],
  ])('leads from %s to %s, in its place', async (from, to) => {
    const { address, router } = await renderAt('/about', renamed)
    await router.navigate(from)
    await waitFor(() => expect(address()).toBe(to))
    await router.navigate(-1)
    await waitFor(() => expect(address()).toBe('/about'))
  })

  test('leads on when it is what one arrives at, too', async () => {
    const { address } = await renderAt('/references/okafor-2012', renamed)
    await screen.findByRole('heading', { level: 1, name: /^Rest and fold/ })
    expect(address()).toBe('/references/okafor-2011')
  })

  test('is not found when it never was one, also where objects know its name', async () => {
    await renderAt('/algorithms/constructor', renamed)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nothing stands at this address')
  })
})

test('reference managers are told when other works stand on the page', async () => {
  let told = 0
  const listen = () => {
    told += 1
  }
  document.addEventListener('ZoteroItemUpdated', listen)
  const { router } = await renderAt('/references')
  const before = told
  await router.navigate('/references/okafor-2011')
  await waitFor(() => expect(told).toBe(before + 1))
  expect(document.querySelectorAll('span.Z3988')).toHaveLength(1)
  await router.navigate('/references?origin=survey')
  await waitFor(() => expect(told).toBe(before + 2))
  expect(document.querySelectorAll('span.Z3988')).toHaveLength(3)
  document.removeEventListener('ZoteroItemUpdated', listen)
})
