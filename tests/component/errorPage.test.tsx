import { render, screen } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, test } from 'vitest'
import { ErrorPage } from '#app/ErrorPage.tsx'
import { CorpusProvider } from '#items/CorpusProvider.tsx'
import { index } from '../support/corpus.ts'

test('a page that failed says what is kept, what the browser reported, and offers to reload or to go on', async () => {
  const router = createMemoryRouter(
    [{ id: 'page', path: '/', ErrorBoundary: ErrorPage, Component: () => null }],
    {
      hydrationData: { loaderData: {}, errors: { page: new Error('The oven is cold.') } },
    },
  )
  render(
    <CorpusProvider index={index}>
      <RouterProvider router={router} />
    </CorpusProvider>,
  )
  expect(await screen.findByRole('heading', { level: 1, name: 'This page could not be shown' })).toBeVisible()
  expect(screen.getByText(/^Nothing you saved is lost\./)).toBeVisible()
  expect(screen.getByText('The browser reported: The oven is cold.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Go to the overview' })).toHaveAttribute('href', '/')
})
