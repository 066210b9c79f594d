import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderAt } from '../support/renderAt.tsx'

/**
 * Notes what the places of the page that speak hold now, and tells later what
 * they have said since. A place that came together with its words is left out:
 * several screen readers stay silent about it.
 */
function listen() {
  const before = new Map(
    [...screen.getByRole('main').querySelectorAll('[role=status], [aria-live=polite]')].map((place) => [
      place,
      place.textContent,
    ]),
  )
  return () =>
    [...before]
      .filter(([place, words]) => place.isConnected && place.textContent && place.textContent !== words)
      .map(([place]) => place.textContent)
}

test('a chosen era is told with how much is there, and nothing else is', async () => {
  const { user } = await renderAt('/timeline')
  const said = listen()
  await user.click(
    within(screen.getByRole('navigation', { name: 'Eras' })).getByRole('link', { name: '1 Brick oven' }),
  )
  await waitFor(() =>
    expect(said()).toEqual([
      'Chosen: Brick oven, era 1 of Oven. 1 claim and no milestones or cited works follow the eras.',
    ]),
  )
})

test('a span of years is told with how much falls into it, and so is the way back to all of them', async () => {
  const { user } = await renderAt('/timeline?era=brick-oven')
  const said = listen()
  fireEvent.change(screen.getByRole('spinbutton', { name: 'First year' }), { target: { value: '1900' } })
  await user.click(screen.getByRole('button', { name: 'Show' }))
  await waitFor(() =>
    expect(said()).toEqual([
      expect.stringMatching(/^Years 1900 to \d+: \d of \d milestones and cited works\.$/),
    ]),
  )
  const saidThen = listen()
  await user.click(screen.getByRole('button', { name: 'All years' }))
  await waitFor(() =>
    expect(saidThen()).toEqual([expect.stringMatching(/^Years 1[0-8]\d\d to \d+: (\d) of \1 /)]),
  )
})

test('a chosen cell of the matrix is told in words, the first one too', async () => {
  const { user } = await renderAt('/evidence/matrix')
  const said = listen()
  await user.click(screen.getByRole('link', { name: 'Autolyse for open crumb: cited, 1 claim' }))
  await waitFor(() => expect(said()).toEqual(['Autolyse for open crumb: cited, 1 claim.']))
})

test('what a search finds is told, the first time too', async () => {
  const { user } = await renderAt('/search')
  const said = listen()
  await user.type(screen.getByRole('searchbox', { name: 'Search everything' }), 'crumb')
  await waitFor(() => expect(said()).toEqual([expect.stringMatching(/^\d+ results for “crumb”$/)]))
})
