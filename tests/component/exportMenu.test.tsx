import { parse } from '@retorquere/bibtex-parser'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { nameFile } from '#lib/nameFile.ts'
import { createSearch } from '#search/createSearch.ts'
import { corpus, index } from '../support/corpus.ts'
import { renderAt } from '../support/renderAt.tsx'

/** What the page hands to the browser to save: jsdom makes no addresses for files. */
function catchDownloads() {
  const saved: { name: string; blob: Blob }[] = []
  let last: Blob | undefined
  URL.createObjectURL = (blob) => {
    last = blob instanceof Blob ? blob : undefined
    return 'blob:test'
  }
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) saved.push({ name: this.download, blob: last })
  })
  return saved
}

const menu = () => {
  const details = screen.getAllByText('Export', { exact: true })[0]?.closest('details')
  if (!details) throw new Error('There is no export.')
  return within(details)
}

test('a reader downloads what the filters leave, in a file named for the survey and the filters', async () => {
  const saved = catchDownloads()
  const { user } = await renderAt('/references?origin=survey')
  await user.click(screen.getByText('Export', { exact: true }))
  await user.click(await menu().findByRole('button', { name: 'Download BibTeX' }))
  await waitFor(() => expect(saved).toHaveLength(1))
  const { name, blob } = saved[0] ?? { name: '', blob: new Blob() }
  const cited = corpus.references.filter(({ origin }) => origin === 'survey')
  expect(name).toMatch(/^[a-z0-9-]+\.bib$/)
  expect(name).toBe(nameFile([corpus.survey.shortTitle, 'references', 'The survey'], 'bib'))
  expect(parse(await blob.text()).entries.map(({ key }) => `ref-${key}`)).toEqual(cited.map(({ id }) => id))
  expect(menu().getByRole('status')).toHaveTextContent(`Saved as ${name}.`)
})

test('a reader copies claims by keyboard alone and is told so', async () => {
  const { user } = await renderAt('/algorithms/sourdough')
  // jsdom opens no details by keyboard; the browser test does.
  await user.click(screen.getByText('Export', { exact: true }))
  const button = await menu().findByRole('button', { name: 'Copy Claims, Markdown' })
  button.focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(menu().getByRole('status')).toHaveTextContent('Markdown copied.'))
  expect(await navigator.clipboard.readText()).toMatch(/^\| id \| place \| claim \|/)
  await user.keyboard('{Escape}')
  expect(screen.getByText('Export', { exact: true })).toHaveFocus()
})

test('a browser that refuses to copy is spoken for, with what to do instead', async () => {
  const { user } = await renderAt('/glossary')
  vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('denied'))
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
  await user.click(screen.getByText('Export', { exact: true }))
  await user.click(await menu().findByRole('button', { name: 'Copy CSV' }))
  await waitFor(() => expect(menu().getByRole('status')).toHaveTextContent(/did not copy “CSV”.*download it/))
})

test.each([
  ['/applications', 'Download JSON'],
  ['/applications/crisp-crust', 'Download Claims, CSV'],
  ['/compare?algorithm=sourdough', 'Download CSV'],
  ['/read/2.1', 'Download Claims, Markdown'],
  ['/read', 'Download Works cited, RIS'],
  ['/timeline', 'Download Milestones, CSV'],
  ['/glossary', 'Download Markdown'],
  ['/about', 'Download References, CSL-JSON'],
])('%s offers what it shows', async (path, name) => {
  const { user } = await renderAt(path)
  await user.click(screen.getAllByText('Export', { exact: true })[0] ?? document.body)
  expect(await menu().findByRole('button', { name })).toBeInTheDocument()
})

test('results of a search are taken away whole, kind by kind', async () => {
  const saved = catchDownloads()
  const { user } = await renderAt('/search?q=dough')
  await user.click(await screen.findByText('Export', { exact: true }))
  const search = createSearch(index)
  const kinds = [
    ['reference', 'References, CSL-JSON', 'references'],
    ['claim', 'Claims, JSON', 'claims'],
    ['algorithm', 'Algorithms, JSON', 'algorithms'],
    ['application', 'Applications, JSON', 'applications'],
    ['term', 'Terms, JSON', 'terms'],
  ] as const
  for (const [nth, [kind, format, word]] of kinds.entries()) {
    await user.click(await menu().findByRole('button', { name: `Download ${format}` }))
    await waitFor(() => expect(saved).toHaveLength(nth + 1))
    const { name, blob } = saved[nth] ?? { name: '', blob: new Blob() }
    expect(name).toMatch(new RegExp(`-${word}-dough\\.json$`))
    const ids = JSON.parse(await blob.text()).map(({ id }: { id: string }) => id)
    const found = search.ids('dough', kind)
    expect(found.length).toBeGreaterThan(0)
    expect(ids).toEqual(found)
  }
})

test('a file’s name is safe on every system, whatever it is named for', () => {
  expect(nameFile(['Maschinelles Lernen: Über/Unter\\..', 'a*b?'], 'csv')).toBe(
    'maschinelles-lernen-uber-unter-a-b.csv',
  )
  expect(nameFile(['機械 学習', '../../etc'], 'ris')).toBe('機械-学習-etc.ris')
  expect(nameFile(['', '…'], 'md')).toBe('export.md')
  expect(nameFile(['x'.repeat(500)], 'json').length).toBeLessThan(120)
})
