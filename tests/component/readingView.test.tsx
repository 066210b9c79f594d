import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { createIndex } from '#corpus/createIndex.ts'
import { corpus, index } from '../support/corpus.ts'
import { renderAt } from '../support/renderAt.tsx'

const claimElement = (id: string) => {
  const element = document.getElementById(id)
  if (!element) throw new Error(`The page has no ${id}.`)
  return element
}

describe('a reader of a section', () => {
  test('finds every claim under its own id, in order, with the sentences it renders', async () => {
    await renderAt('/read/2.1')
    const shown = [...document.querySelectorAll('article [id^="claim-"]')].map(({ id }) => id)
    const expected = index.claims.filter(({ section }) => section.number === '2.1').map(({ id }) => id)
    expect(shown).toEqual(expected)
    expect(claimElement('claim-2-1-p1-c2')).toHaveTextContent('Renders sentences 2–3, paragraph 1')
  })

  test('finds it whether the number is written in capitals or not', async () => {
    await renderAt('/read/ABSTRACT')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Abstract')
  })

  test('is told when no section has this number', async () => {
    await renderAt('/read/7.7')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nothing stands at this address')
  })

  test('sees the contents with the section in hand marked, and goes on to the next', async () => {
    const { user, address } = await renderAt('/read/2.1')
    const contents = screen.getByRole('navigation', { name: 'Contents' })
    const current = [...contents.querySelectorAll('[aria-current]')]
    expect(current.map((link) => link.getAttribute('href'))).toEqual(['/read/2.1'])
    expect(contents).toHaveTextContent('Bread in the kitchen')
    await user.click(screen.getByRole('link', { name: /^Next/ }))
    await waitFor(() => expect(address()).toBe('/read/2.2'))
    expect(screen.queryByRole('link', { name: /^Next/ })).toBeNull()
  })

  test('lands on the claim an address names, and it is marked', async () => {
    await renderAt('/read/2.1#claim-2-1-p1-c3')
    expect(claimElement('claim-2-1-p1-c3')).toHaveAttribute('data-chosen', 'true')
    expect(document.querySelectorAll('[data-chosen="true"]')).toHaveLength(1)
  })

  test('is led on to a claim of another section, or of another name', async () => {
    const elsewhere = await renderAt('/read/2.1#claim-2-2-p1-c1')
    await waitFor(() => expect(elsewhere.address()).toBe('/read/2.2#claim-2-2-p1-c1'))
    const renamed = createIndex({
      ...corpus,
      redirects: { 'claim-2-1-p1-c9': 'claim-2-1-p1-c1', 'sec-9': 'sec-2-2' },
    })
    const claim = await renderAt('/read/2.1#claim-2-1-p1-c9', renamed)
    await waitFor(() => expect(claim.address()).toBe('/read/2.1#claim-2-1-p1-c1'))
    const section = await renderAt('/read/9', renamed)
    await waitFor(() => expect(section.address()).toBe('/read/2.2'))
  })

  test('is told when an address names a claim that never was, and still gets the section', async () => {
    await renderAt('/read/2.1#claim-2-1-p1-c99')
    expect(screen.getByText(/No claim is called “claim-2-1-p1-c99”/)).toBeVisible()
    expect(claimElement('claim-2-1-p1-c1')).toBeInTheDocument()
  })

  test('copies the address of a claim and saves it', async () => {
    const { user, address } = await renderAt('/read/2.1')
    const claim = within(claimElement('claim-2-1-p1-c2'))
    await user.click(claim.getByRole('link', { name: /^Copy link/ }))
    await waitFor(() => expect(address()).toBe('/read/2.1#claim-2-1-p1-c2'))
    expect(await navigator.clipboard.readText()).toBe(`${location.origin}/read/2.1#claim-2-1-p1-c2`)
    expect(claim.getByText('Link copied')).toBeInTheDocument()
    const save = claim.getByRole('button', { name: /^Save/ })
    await user.click(save)
    expect(save).toHaveAttribute('aria-pressed', 'true')
    expect(save).toHaveAccessibleName('Save claim 2 of 2.1')
    expect(save.textContent).toBe('Save claim 2 of 2.1')
  })
})

describe('what the editors say beside the text', () => {
  test('stands at the claim it is about: the verdict on its citation, the term it prints', async () => {
    await renderAt('/read/2.1')
    const beside = (id: string) => claimElement(id).parentElement?.parentElement?.querySelector('details')
    expect(beside('claim-2-1-p1-c3')).toHaveTextContent('Background only. Lindqvist and Tan 2015')
    expect(beside('claim-2-1-p1-c3')).toHaveTextContent('Cited under dough, though it is about ovens.')
    expect(beside('claim-2-1-p1-c2')).not.toHaveTextContent('Cited where it belongs.')
    expect(beside('claim-2-1-p2-c1')).toHaveTextContent('Printed as “dough sleep”. The field says autolyse.')
  })

  test('goes with one switch, and stays away in the next section', async () => {
    const { user, address } = await renderAt('/read/2.1')
    await user.click(screen.getByRole('switch', { name: 'Editors’ notes' }))
    expect(screen.queryAllByRole('note', { hidden: true })).toEqual([])
    await user.click(screen.getByRole('link', { name: /^Next/ }))
    await waitFor(() => expect(address()).toBe('/read/2.2'))
    expect(screen.getByRole('switch')).not.toBeChecked()
    expect(screen.queryAllByRole('note', { hidden: true })).toEqual([])
  })
})

test('the whole survey stands on one page, each claim once, and ends with the references as printed', async () => {
  await renderAt('/read')
  expect([...document.querySelectorAll('article [id^="claim-"]')].map(({ id }) => id)).toEqual(
    index.claims.map(({ id }) => id),
  )
  expect(screen.getByText(/Okafor, N\. \(2012\)\. Rest and fold/)).toBeVisible()
  const headings = screen
    .getAllByRole('heading')
    .map(({ tagName, textContent }) => `${tagName} ${textContent}`)
  expect(headings).toEqual([
    'H1 Baking good bread at home',
    expect.stringContaining('Abstract'),
    'H2 2 Bread in the kitchen',
    'H3 2.1 Dough and its crumb',
    'H3 2.2 Oven and crust',
    'H2 References',
  ])
})
