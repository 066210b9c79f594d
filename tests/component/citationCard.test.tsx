import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderAt } from '../support/renderAt.tsx'

const MARK = { name: 'Reference 2: Lindqvist and Tan 2015' }
const findMark = () => screen.getByRole('link', MARK)
const findCard = () => screen.findByRole('group', { name: 'About Lindqvist and Tan 2015' })
const noCard = () => waitFor(() => expect(screen.queryByRole('group', { name: /^About/ })).toBeNull())

describe('the card of a citation', () => {
  test('opens under a resting pointer and says what the work is and whether it carries this claim', async () => {
    const { user } = await renderAt('/read/2.1')
    await user.hover(findMark())
    const card = within(await findCard())
    expect(card.getByText('Reference 2')).toBeVisible()
    expect(card.getByText('Proceedings of the Ninth Crust Meeting, 2015')).toBeVisible()
    expect(card.getByText('Lindqvist and Tan')).toBeVisible()
    expect(card.getByText('Background only.')).toBeVisible()
    expect(card.getByText(/No loaf in it was raised with sourdough/)).toBeVisible()
    expect(card.getByRole('link', { name: 'Cited in 1 claim' })).toHaveAttribute(
      'href',
      '/references/lindqvist-2015',
    )
  })

  test('stays while the pointer is on it, and goes when the pointer has left both', async () => {
    const { user } = await renderAt('/read/2.1')
    await user.hover(findMark())
    const card = await findCard()
    await user.hover(within(card).getByRole('button', { name: 'Copy citation' }))
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(card).toBeInTheDocument()
    await user.hover(screen.getByRole('heading', { level: 1 }))
    await noCard()
  })

  test('judges the citation of this claim, not of another that cites the same work', async () => {
    const { user } = await renderAt('/read/2.2')
    await user.hover(screen.getByRole('link', { name: /^Reference 1: / }))
    expect(
      within(await screen.findByRole('group', { name: /^About/ })).getByText('Does not support this claim.'),
    ).toBeVisible()
  })

  test('gives way to the card of another link', async () => {
    const { user } = await renderAt('/read/2.1')
    await user.hover(findMark())
    await findCard()
    await user.hover(screen.getByRole('link', { name: 'stay fresh for longer' }))
    await screen.findByRole('group', { name: 'About stay fresh for longer' })
    expect(screen.getAllByRole('group', { name: /^About/ })).toHaveLength(1)
  })

  test('opens at the first tap of a finger in place of following the link, and closes at a tap elsewhere', async () => {
    const { user, address } = await renderAt('/read/2.1')
    await user.pointer({ keys: '[TouchA]', target: findMark() })
    await findCard()
    expect(address()).toBe('/read/2.1')
    await user.pointer({ keys: '[TouchA]', target: screen.getByRole('heading', { level: 1 }) })
    await noCard()
    await user.pointer({ keys: '[TouchA]', target: findMark() })
    await findCard()
    await user.pointer({ keys: '[TouchA]', target: findMark() })
    await waitFor(() => expect(address()).toBe('/references/lindqvist-2015'))
  })

  test('copies the citation and saves the work', async () => {
    const { user } = await renderAt('/read/2.1')
    await user.hover(findMark())
    const card = within(await findCard())
    await user.click(card.getByRole('button', { name: 'Copy citation' }))
    // The first time on a machine, citations are formatted when they are asked for.
    await waitFor(() => expect(card.getByRole('status')).toHaveTextContent('APA citation copied.'), {
      timeout: 15_000,
    })
    expect(await navigator.clipboard.readText()).toContain('Oven temperature and the staling of loaves')
    await user.click(card.getByRole('button', { name: /^Save/ }))
    expect(card.getByRole('button', { name: /^Save/ })).toHaveAttribute('aria-pressed', 'true')
  })
})

test('what a claim mentions has a card too: what it is, and how far its ties rest on citations', async () => {
  const { user } = await renderAt('/read/2.1')
  await user.hover(screen.getByRole('link', { name: 'autolyse' }))
  const card = within(await screen.findByRole('group', { name: 'About autolyse' }))
  expect(card.getByText('Algorithm · Mixing')).toBeVisible()
  expect(card.getByText('Flour and water rest before salt is added.')).toBeVisible()
  expect(card.getByText('Tied to 1 application:')).toBeVisible()
})

test('following a citation tells the work where from, and coming back lands on the same mark', async () => {
  const { user, router, address } = await renderAt('/read/2.1')
  await user.click(findMark())
  await waitFor(() => expect(address()).toBe('/references/lindqvist-2015'))
  expect(router.state.location.state).toEqual({ from: 'claim-2-1-p1-c3' })
  await router.navigate(-1)
  await waitFor(() => expect(findMark()).toHaveFocus())
})

test('coming back by another way than a mark leaves focus where a page begins', async () => {
  const { user, router, address } = await renderAt('/read/2.1')
  await user.click(findMark())
  await waitFor(() => expect(address()).toBe('/references/lindqvist-2015'))
  await router.navigate(-1)
  await waitFor(() => expect(findMark()).toHaveFocus())
  // A page still being drawn anew may replace the link between finding and clicking it.
  await waitFor(() => {
    if (address() === '/read/2.1') fireEvent.click(screen.getByRole('link', { name: /^Next/ }))
    expect(address()).toBe('/read/2.2')
  })
  await router.navigate(-1)
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1, name: 'Dough and its crumb' })).toHaveFocus(),
  )
})
