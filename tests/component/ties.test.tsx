import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { createIndex, type Index } from '#corpus/createIndex.ts'
import { CorpusProvider } from '#items/CorpusProvider.tsx'
import { EraStrip } from '#items/EraStrip.tsx'
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
  expect(dots?.getAttribute('d')?.match(/M/g)).toHaveLength(3)
})

test('a small strip has no names of domains, and an algorithm without ties says so', () => {
  show(<TieStrip algorithm="alg-unheard-of" small />)
  expect(screen.getByRole('img')).toHaveAccessibleName('Tied to none of 3 tasks')
  expect(screen.getByRole('img').querySelector('text')).toBeNull()
})

test('a strip of links names every era and every work it leads to, and takes one tab stop', async () => {
  show(<EraStrip linked />)
  const links = screen.getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    ...corpus.eras.map(({ id }) => `/timeline?era=${id.slice('era-'.length)}`),
    '/references/marchetti-2009',
    '/references/lindqvist-2015',
  ])
  for (const link of links) expect(link).toHaveAccessibleName()
  await userEvent.tab()
  expect(links[0]).toHaveFocus()
  await userEvent.keyboard('{End}')
  expect(links.at(-1)).toHaveFocus()
  await userEvent.tab()
  expect(document.body).toHaveFocus()
})

test('the audit in one bar leads from each square to its entry, from each total to its part, the best verdict first', () => {
  show(<VerdictBar />)
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  const verdicts = ['supports', 'partly-supports', 'background-only', 'does-not-support']
  expect(links).toEqual(
    verdicts.flatMap((verdict) => [
      ...corpus.audits.filter((audit) => audit.verdict === verdict).map(({ id }) => `/evidence/audit#${id}`),
      `/evidence/audit?verdict=${verdict}`,
    ]),
  )
  expect(screen.getByRole('link', { name: '1 supports it' })).toBeVisible()
  expect(screen.getAllByRole('link', { name: /^Reference \d+: / })).toHaveLength(corpus.audits.length)
})

test('a work without a number in the audit is called by its authors and year', () => {
  const references = corpus.references.map(({ 'citation-number': _, ...unnumbered }) => unnumbered)
  show(<VerdictBar />, createIndex({ ...corpus, references }))
  expect(screen.getByRole('link', { name: /^Lindqvist and Tan 2015: / })).toBeVisible()
  expect(screen.queryByRole('link', { name: /undefined/ })).toBeNull()
})

test('without an audit the totals say so', () => {
  show(<VerdictBar />, createIndex({ ...corpus, audits: [] }))
  expect(screen.getByText('No citation has been audited yet.')).toBeVisible()
})
