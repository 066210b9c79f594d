import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { corpus } from '../support/corpus.ts'
import { renderAt } from '../support/renderAt.tsx'

test('the frame names the survey and leads to every room', async () => {
  await renderAt('/')
  const header = screen.getByRole('banner')
  expect(within(header).getByRole('link', { name: corpus.survey.shortTitle })).toHaveAttribute('href', '/')
  const rooms = within(within(header).getByRole('navigation', { name: 'Site' })).getAllByRole('link')
  expect(rooms.map((room) => room.textContent)).toEqual([
    'Read',
    'Applications',
    'Algorithms',
    'References',
    'Evidence',
    'Timeline',
  ])
})

test('a reader who asks for what is not there is told so and offered what is near', async () => {
  const { user, address } = await renderAt('/sourdouh')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nothing stands at this address')
  await user.click(await screen.findByRole('link', { name: 'Sourdough fermentation' }))
  await waitFor(() => expect(address()).toBe('/algorithms/sourdough'))
})
