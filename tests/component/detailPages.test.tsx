import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { createIndex } from '#corpus/createIndex.ts'
import { toClaimPath, toPath } from '#url/paths.ts'
import { corpus, index } from '../support/corpus.ts'
import { renderAt } from '../support/renderAt.tsx'

const findBlock = (name: string) => {
  const block = screen.getByRole('heading', { level: 2, name }).parentElement
  if (!block) throw new Error(`There is no block called ${name}.`)
  return within(block)
}

describe('the page of an application', () => {
  test('sums up the study its claims cite, and leads to its figures and to what followed', async () => {
    await renderAt('/applications/longer-keeping')
    const block = findBlock('The study behind it')
    expect(block.getByText('A probe told stale from fresh loaves better than nine bakers did.')).toBeVisible()
    expect(block.getByText(/checked at the source/)).toBeVisible()
    expect(block.getByRole('link', { name: /^Its figures/ })).toHaveAttribute(
      'href',
      '/evidence/studies#study-lindqvist-2015',
    )
    expect(
      block.getByRole('link', { name: 'What followed Lindqvist and Tan 2015: 1 finding' }),
    ).toHaveAttribute('href', '/references/lindqvist-2015#followed')
  })

  test('has no heading over neighbours where its domain has no other application', async () => {
    const [only, ...others] = corpus.applications
    if (!only) throw new Error('There is no application.')
    const alone = others.filter(({ domain }) => domain !== only.domain).concat(only)
    await renderAt(toPath(only.id), createIndex({ ...corpus, applications: alone }))
    expect(screen.queryByRole('heading', { name: /^Also in/ })).toBeNull()
  })

  test('says nothing of studies where its claims cite none', async () => {
    await renderAt('/applications/open-crumb')
    expect(screen.queryByRole('heading', { name: /behind it/ })).toBeNull()
  })
})

test('the page of an algorithm has no heading over algorithms like it where there is none', async () => {
  const [only] = corpus.algorithms
  if (!only) throw new Error('There is no algorithm.')
  await renderAt(toPath(only.id), createIndex({ ...corpus, algorithms: [only] }))
  expect(screen.queryByRole('heading', { name: 'Similar algorithms' })).toBeNull()
})

describe('the page of a study', () => {
  test('sets the model’s figures beside those it was compared with, in the source’s words', async () => {
    await renderAt('/references/lindqvist-2015')
    const rows = within(screen.getByRole('table', { name: 'What the study measured' }))
      .getAllByRole('row')
      .slice(1)
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole('cell')
          .map(({ textContent }) => textContent),
      ),
    ).toEqual([
      ['88% (84 to 91)', 'Bakers, mean: 79%'],
      ['given as a curve only', ''],
      ['more than 12 seconds', 'Lead over bakers, mean'],
    ])
  })

  test('tells what followed, with the work that says so', async () => {
    await renderAt('/references/lindqvist-2015')
    const followed = document.getElementById('followed')?.nextElementSibling
    expect(followed).toHaveTextContent('The milling laboratory had reported the same effect earlier.')
    expect(followed?.querySelector('a')).toHaveAttribute('href', '/references/perrault-1974')
  })

  test('says under which domain it is cited and which it is about', async () => {
    await renderAt('/references/lindqvist-2015')
    const block = findBlock('Does it carry the claim?')
    const placed = (term: string) => block.getByText(term, { selector: 'dt' }).nextElementSibling
    expect(placed('Cited in')).toHaveTextContent('Dough')
    expect(placed('About')).toHaveTextContent('Oven')
  })
})

test('the page of an editors’ work says what the editors know from it', async () => {
  await renderAt('/references/perrault-1974')
  expect(findBlock('Why it is here').getByText(/A source of what the editors say about/)).toHaveTextContent(
    'A source of what the editors say about “dough sleep”.',
  )
})

describe('small drawings', () => {
  test('lead from a work back through application and claim to its section', async () => {
    const { user, address } = await renderAt('/references/lindqvist-2015')
    const chain = within(
      screen.getByRole('list', { name: 'From Section 2.1, paragraph 1, sentence 4 to this work' }),
    )
    expect(chain.getAllByRole('listitem').map((step) => step.firstChild?.textContent)).toEqual([
      'Section ',
      'Claim ',
      'Application ',
      'Algorithm ',
      'Reference ',
    ])
    for (const step of chain.getAllByRole('listitem')) within(step).getAllByRole('link')
    expect(chain.getByRole('link', { current: 'page' })).toHaveTextContent('Lindqvist and Tan 2015')
    const [section] = chain.getAllByRole('link')
    if (!section) throw new Error('The chain begins nowhere.')
    await user.click(section)
    await waitFor(() => expect(address()).toBe('/read/2.1'))
  })

  test('count an algorithm’s claims by section, and lead to the first of each', async () => {
    await renderAt('/algorithms/sourdough')
    const spark = within(
      screen.getByText(/claims? in \d+ of \d+ sections/).closest('figure') ?? document.body,
    )
    const claims = index.claimsByThing.get('alg-sourdough') ?? []
    const bySection = corpus.sections.map(({ id }) => claims.filter(({ section }) => section.id === id))
    expect(bySection.map(({ length }) => length)).toEqual([1, 2, 0])
    const said = spark
      .getAllByRole('listitem')
      .map(({ textContent }) => /\w+ claims?$/.exec(textContent)?.[0])
    expect(said).toEqual(['1 claim', '2 claims', 'no claims'])
    expect(spark.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
      bySection.flatMap(([first]) => (first ? [toClaimPath(first)] : [])),
    )
  })

  test('choose a decade by arrow keys alone', async () => {
    const { user, address } = await renderAt('/references')
    // The facets are a sheet that this test's page never opens.
    const hidden = true
    const bars = within(screen.getByRole('list', { name: 'References by decade', hidden }))
    const links = bars.getAllByRole('link', { hidden })
    expect(links.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    links[0]?.focus()
    await user.keyboard('{End}{ArrowLeft}{ArrowRight}{Enter}')
    await waitFor(() => expect(address()).toMatch(/^\/references\?from=20\d0&to=20\d9$/))
    expect(await bars.findByRole('link', { current: true, hidden })).toHaveFocus()
  })

  test('name no work as the source of what its own page says', async () => {
    await renderAt('/references/lindqvist-2015')
    const own = within(screen.getByRole('main')).queryAllByRole('link', { name: 'Lindqvist and Tan 2015' })
    expect(own.filter((link) => !link.closest('ol'))).toEqual([])
  })
})
