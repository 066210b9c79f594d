import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { createIndex, type Index } from '#corpus/createIndex.ts'
import { CorpusProvider } from '#items/CorpusProvider.tsx'
import { TieMiniature } from '#items/TieMiniature.tsx'
import { TieStrip } from '#items/TieStrip.tsx'
import { VerdictBar } from '#items/VerdictBar.tsx'
import { corpus, index } from '../support/corpus.ts'

const show = (item: React.ReactNode, survey: Index = index) =>
  render(
    <MemoryRouter>
      <CorpusProvider index={survey}>{item}</CorpusProvider>
    </MemoryRouter>,
  )

test('a strip says in words what it draws', () => {
  show(<TieStrip algorithm="alg-sourdough" />)
  expect(screen.getByRole('img')).toHaveAccessibleName('Tied to 1 of 3 tasks: Keeping bread fresh (cited)')
  expect(screen.getByRole('img').querySelectorAll('circle')).toHaveLength(1)
  const dots = screen.getByRole('img').querySelector('path')
  expect(dots?.getAttribute('d')?.match(/M/g)).toHaveLength(2)
})

test('a small strip has no names of domains, and an algorithm without ties says so', () => {
  show(<TieStrip algorithm="alg-unheard-of" small />)
  expect(screen.getByRole('img')).toHaveAccessibleName('Tied to none of 3 tasks')
  expect(screen.getByRole('img').querySelector('text')).toBeNull()
})

test('the miniature counts what it shows', () => {
  show(<TieMiniature />)
  expect(screen.getByRole('img')).toHaveAccessibleName(
    '4 algorithms down, 3 applications across: 4 ties, 4 of them cited',
  )
})

test('the totals of the audit go from the best verdict to the worst, each to its part of the audit', () => {
  show(<VerdictBar />)
  const links = screen.getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/evidence/audit?verdict=supports',
    '/evidence/audit?verdict=partly-supports',
    '/evidence/audit?verdict=background-only',
    '/evidence/audit?verdict=does-not-support',
  ])
  expect(links[0]).toHaveTextContent('1 supports it')
})

test('without an audit the totals say so', () => {
  show(<VerdictBar />, createIndex({ ...corpus, audits: [] }))
  expect(screen.getByText('No citation has been audited yet.')).toBeVisible()
})
