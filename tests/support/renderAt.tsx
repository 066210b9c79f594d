import * as citations from 'virtual:citations'
import { render, waitFor } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { createCitationSource } from '#app/createCitationSource.ts'
import { routes } from '#app/routes.tsx'
import type { Index } from '#corpus/createIndex.ts'
import { CitationsProvider } from '#items/CitationsProvider.tsx'
import { CorpusProvider } from '#items/CorpusProvider.tsx'
import { index as smallIndex } from './corpus.ts'

/** A page on screen, a hand to use it with, and the address it has come to. */
export type Rendered = {
  user: UserEvent
  router: ReturnType<typeof createMemoryRouter>
  /** Path, query and hash of the page now shown; a click needs `await waitFor` for its page's code. */
  address: () => string
}

/**
 * The whole site on the small corpus, open at this address.
 *
 * Comes back once the page's own code is there and its heading is shown.
 */
export async function renderAt(path: string, index: Index = smallIndex): Promise<Rendered> {
  const router = createMemoryRouter(routes, { initialEntries: [path] })
  await waitFor(() => {
    if (!router.state.initialized) throw new Error(`The code of ${path} does not arrive.`)
  })
  render(
    <CorpusProvider index={index}>
      <CitationsProvider source={createCitationSource(index.corpus, citations)}>
        <RouterProvider router={router} />
      </CitationsProvider>
    </CorpusProvider>,
  )
  await waitFor(() => {
    if (!document.querySelector('main h1')) throw new Error(`${path} shows no heading.`)
  })
  return {
    user: userEvent.setup(),
    router,
    address: () => {
      const { pathname, search, hash } = router.state.location
      return pathname + search + hash
    },
  }
}
