import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { HydrationProvider } from '#url/HydrationProvider.tsx'
import { useQueryString } from '#url/useQueryString.ts'

/** What stands in a page at an address each time it is drawn, from its prerendered state on. */
async function drawnAt(address: string) {
  const drawn: string[] = []
  function Page() {
    const query = useQueryString().toString()
    drawn.push(query)
    return <p>{query || 'all of it'}</p>
  }
  await new Promise<void>((alive) => {
    render(
      <MemoryRouter initialEntries={[address]}>
        <HydrationProvider onAlive={alive}>
          <Page />
        </HydrationProvider>
      </MemoryRouter>,
    )
  })
  return drawn
}

test('a page whose address has no query is drawn once, not again when it is alive', async () => {
  expect(await drawnAt('/flours')).toEqual([''])
  expect(screen.getByText('all of it')).toBeInTheDocument()
})

test('a page whose address has one is drawn without it, as it was prerendered, and then with it', async () => {
  expect(await drawnAt('/flours?grain=rye')).toEqual(['', 'grain=rye'])
  expect(screen.getByText('grain=rye')).toBeInTheDocument()
})
