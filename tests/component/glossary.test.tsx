import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createIndex } from '#corpus/createIndex.ts'
import { corpus } from '../support/corpus.ts'
import { renderAt } from '../support/renderAt.tsx'

const entries = () => [...document.querySelectorAll('main li[data-id^="term-"]')]

test('a wording of the paper stands beside the usual one, with why, where and how far it was checked', async () => {
  await renderAt('/glossary')
  expect(entries().map(({ id }) => id)).toEqual(['term-dough-sleep', 'term-water-smoke'])
  const entry = document.getElementById('term-water-smoke')
  expect(entry).toHaveAttribute('data-id', 'term-water-smoke')
  if (!entry) return
  expect(within(entry).getByRole('heading', { name: '“water smoke”' })).toBeVisible()
  for (const words of ['steam', 'Bakers say steam.', 'Not the usual word', 'not yet checked']) {
    expect(within(entry).getByText(words)).toBeVisible()
  }
  expect(within(entry).getByRole('link', { name: 'Section 2.2, claim 3' })).toHaveAttribute(
    'href',
    '/read/2.2#claim-2-2-p1-c3',
  )
})

test('letters lead to the terms under them', async () => {
  await renderAt('/glossary')
  const letters = within(screen.getByRole('navigation', { name: 'Letters' })).getAllByRole('link')
  expect(letters.map((letter) => letter.getAttribute('href'))).toEqual([
    '/glossary#letter-D',
    '/glossary#letter-W',
  ])
  for (const letter of letters) {
    expect(document.getElementById(letter.getAttribute('href')?.split('#')[1] ?? '')).toBeInTheDocument()
  }
})

test('a kind narrows the list by its address; what the address asks in vain is named', async () => {
  const { user, address } = await renderAt('/glossary?kind=magic')
  expect(screen.getByText(/kind=magic/)).toBeVisible()
  const kinds = within(screen.getByRole('navigation', { name: 'Kinds of terms' }))
  await user.click(kinds.getByRole('link', { name: /^Translation slip/ }))
  await waitFor(() => expect(address()).toBe('/glossary?kind=translation-slip'))
  expect(entries().map(({ id }) => id)).toEqual(['term-dough-sleep'])
})

test('the term an address names is marked', async () => {
  await renderAt('/glossary#term-dough-sleep')
  expect(document.getElementById('term-dough-sleep')).toHaveAttribute('data-chosen', 'true')
})

test('a survey without odd terms has a glossary that says so', async () => {
  await renderAt('/glossary', createIndex({ ...corpus, terms: [] }))
  expect(screen.getByText(/found no wording in this survey/)).toBeVisible()
  expect(screen.queryByRole('navigation', { name: 'Letters' })).toBeNull()
})

test('a page and a view that the glossary does not have are named, and everything is shown', async () => {
  await renderAt('/glossary?view=table&page=7')
  expect(screen.getByText(/This address asked for “view=table”, “page=7”/)).toBeVisible()
  expect(entries()).toHaveLength(corpus.terms.length)
})
