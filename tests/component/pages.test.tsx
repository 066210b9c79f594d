import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { describe, expect, test } from 'vitest'
import { Pages } from '#ui/Pages.tsx'

const draw = (number: number, last: number) =>
  render(
    <MemoryRouter>
      <Pages number={number} last={last} toSearch={(page) => `?page=${page}`} />
    </MemoryRouter>,
  )
const links = () => screen.queryAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])

describe('the links from one page of results to another', () => {
  test('lead both ways from the middle, and say which page it is', () => {
    draw(2, 3)
    expect(links()).toEqual([
      ['Previous page', '/?page=1'],
      ['Next page', '/?page=3'],
    ])
    expect(screen.getByRole('navigation', { name: 'Pages of results' })).toHaveTextContent('Page 2 of 3')
  })

  test.each([
    ['lead only on from the first', 1, [['Next page', '/?page=2']]],
    ['lead only back from the last', 3, [['Previous page', '/?page=2']]],
  ])('%s', (_, number, expected) => {
    draw(number, 3)
    expect(links()).toEqual(expected)
  })

  test('are none where all stands on one page', () => {
    draw(1, 1)
    expect(screen.queryByRole('navigation')).toBeNull()
  })
})
