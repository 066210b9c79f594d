import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { createIndex } from '#corpus/createIndex.ts'
import { corpus, index } from '../support/corpus.ts'
import { renderAt } from '../support/renderAt.tsx'

const grid = () => screen.getByRole('table', { name: /^Algorithms by family/ })
const cells = () => within(grid()).getAllByRole('link', { name: / claims?$/ })
const idsOf = (elements: readonly Element[]) => elements.map((element) => element.getAttribute('data-id'))
const rowIds = () => idsOf([...grid().querySelectorAll('tbody tr')])

/** The small corpus with its citation marks left out of one claim, so that one tie is only stated. */
function withoutCitation(claimId: string) {
  const sections = corpus.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph) => ({
      ...paragraph,
      claims: paragraph.claims.map((claim) =>
        claim.id === claimId ? { ...claim, text: claim.text.replaceAll(/ \[@[^\]]+\]/g, '') } : claim,
      ),
    })),
  }))
  return createIndex({ ...corpus, sections, audits: [] })
}

const poor = createIndex({ ...corpus, algorithms: corpus.algorithms.slice(1), studies: [], audits: [] })

describe('the evidence matrix', () => {
  test('counts in words what rests on a citation', async () => {
    await renderAt('/evidence/matrix', withoutCitation('claim-2-1-p1-c3'))
    expect(screen.getByText(/Of 4 ties, 3 rest on a citation/)).toBeVisible()
    expect(
      screen.getByRole('link', { name: 'Sourdough fermentation for keeping bread fresh: stated, 1 claim' }),
    ).toBeVisible()
  })

  test('is a table with a total for every row and column', async () => {
    await renderAt('/evidence/matrix')
    const row = within(grid()).getByRole('row', { name: /Stretch and fold/ })
    expect(row).toHaveAttribute('data-id', 'alg-stretch-and-fold')
    expect(within(row).getAllByRole('cell').at(-1)).toHaveTextContent('1')
    const foot = within(grid()).getByRole('row', { name: /Algorithms tied to it/ })
    expect(
      within(foot)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['', '2', '1', '1', '4'])
  })

  test('opens a cell’s claims and audit beside the table, keeps the rest of the address, and closes again', async () => {
    const { user, address } = await renderAt('/evidence/matrix?sort=name&collapse=oven')
    await user.click(screen.getByRole('link', { name: 'Autolyse for open crumb: cited, 1 claim' }))
    await waitFor(() =>
      expect(address()).toBe(
        '/evidence/matrix?sort=name&collapse=oven&algorithm=autolyse&application=open-crumb',
      ),
    )
    const panel = screen.getByRole('region', { name: 'Autolyse for open crumb' })
    expect(within(panel).getByText(/A rest called/)).toBeVisible()
    expect(within(panel).getByText(/It compares loaves/)).toBeVisible()
    expect(screen.getByRole('link', { current: true, name: /^Autolyse for/ })).toBeVisible()
    await user.click(within(panel).getByRole('link', { name: 'Close the claims' }))
    await waitFor(() => expect(address()).toBe('/evidence/matrix?sort=name&collapse=oven'))
    expect(screen.queryByRole('region', { name: 'Autolyse for open crumb' })).toBeNull()
    expect(screen.getByRole('link', { name: /^Autolyse for/ })).toHaveFocus()
  })

  test('has one tab stop among its marks, and arrow keys move it', async () => {
    const { user, address } = await renderAt('/evidence/matrix')
    expect(cells().filter((cell) => cell.tabIndex === 0)).toHaveLength(1)
    cells()[0]?.focus()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('link', { name: /^Autolyse/ })).toHaveFocus()
    await user.keyboard('{Control>}{End}{/Control}')
    expect(screen.getByRole('link', { name: /^Steam baking for/ })).toHaveFocus()
    expect(cells().filter((cell) => cell.tabIndex === 0)).toEqual([document.activeElement])
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()).toContain('algorithm=steam-baking'))
  })

  test('says so where the survey never names a chosen pair together', async () => {
    await renderAt('/evidence/matrix?algorithm=sourdough&application=crisp-crust')
    expect(screen.getByText('No claim of the survey names the two together.')).toBeVisible()
  })

  test('reorders its rows by links and narrows to a domain by its address', async () => {
    const { user } = await renderAt('/evidence/matrix?domain=dough')
    expect(rowIds()).toEqual(['alg-sourdough', 'alg-autolyse', 'alg-stretch-and-fold'])
    await user.click(screen.getByRole('link', { name: 'Count' }))
    await waitFor(() => expect(rowIds()).toEqual(['alg-autolyse', 'alg-stretch-and-fold', 'alg-sourdough']))
  })

  test('folds a domain into one column that keeps its number', async () => {
    const { user } = await renderAt('/evidence/matrix')
    await user.click(screen.getByRole('link', { name: `Collapse ${corpus.domains[0]?.name}` }))
    await waitFor(() => expect(screen.queryByRole('link', { name: /^Autolyse for/ })).toBeNull())
    expect(grid().querySelector('[data-id="alg-autolyse"]')).toHaveTextContent('Autolyse1 tie, 1 cited')
    expect(screen.getByRole('link', { name: `Expand ${corpus.domains[0]?.name}` })).toBeVisible()
  })

  test('names what of the address it does not know and keeps the rest', async () => {
    await renderAt('/evidence/matrix?sort=name&algorithm=yeastless')
    expect(screen.getByText(/“algorithm=yeastless”/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Name' })).toHaveAttribute('aria-current', 'true')
  })

  test('leads to its two neighbours and marks itself', async () => {
    await renderAt('/evidence/matrix')
    const tabs = screen.getByRole('navigation', { name: 'Evidence' })
    expect(within(tabs).getByRole('link', { current: 'page' })).toHaveTextContent('Matrix')
    expect(within(tabs).getAllByRole('link')).toHaveLength(3)
  })
})

describe('the studies', () => {
  test('set a model beside what it was compared with, and say a figure that has no place', async () => {
    await renderAt('/evidence/studies')
    const figure = screen.getByRole('heading', { name: /Correct calls/ }).closest('figure')
    expect(figure).toHaveTextContent('88% (84 to 91) Model')
    expect(figure).toHaveTextContent('79% Bakers, mean')
    const table = screen.getByRole('table', { name: 'Figures of the studies' })
    expect(
      within(table).getByRole('row', { name: /Firmness\. Second day given as a curve only/ }),
    ).toBeVisible()
  })

  test('never put different metrics into one drawing', async () => {
    await renderAt('/evidence/studies')
    for (const figure of screen.getAllByRole('figure')) {
      expect(within(figure).getAllByRole('heading')).toHaveLength(1)
    }
  })

  test('each have an address of their own, their facts, and what followed with its work', async () => {
    await renderAt('/evidence/studies')
    const study = document.getElementById('study-lindqvist-2015')
    if (!study) throw new Error('The study is not on the page.')
    expect(study).toHaveTextContent('Nine bakers')
    expect(study).toHaveTextContent('not yet checked')
    expect(within(study).getByRole('link', { name: /Perrault/ })).toHaveAttribute(
      'href',
      '/references/perrault-1974',
    )
  })
})

describe('the citation audit', () => {
  const facetValue = (facet: string, value: string) => {
    const link = document.querySelector(`[data-facet="${facet}"][data-value="${value}"]`)
    if (!link) throw new Error(`No ${facet} ${value} is offered.`)
    return link
  }
  const listed = () => idsOf([...document.querySelectorAll('main ol > li[data-id]')])

  test('lists every citation with its claim, verdict and reason, the misplaced marked', async () => {
    await renderAt('/evidence/audit')
    expect(listed()).toEqual(corpus.audits.map(({ id }) => id))
    const [, second] = screen.getAllByRole('listitem').filter((item) => item.dataset.id?.startsWith('audit-'))
    expect(second).toHaveTextContent('stay fresh for longer')
    expect(second).toHaveTextContent('Misplaced')
    expect(second).toHaveTextContent('No loaf in it was raised with sourdough.')
  })

  test('can be narrowed by a verdict and a section, and says how many are left', async () => {
    const { user, address } = await renderAt('/evidence/audit')
    await user.click(facetValue('section', '2-2'))
    await waitFor(() => expect(screen.getByText('2 of 4 citations')).toBeVisible())
    await user.click(facetValue('verdict', 'partly-supports'))
    await waitFor(() => expect(listed()).toEqual(['audit-2-2-p1-c2-marchetti']))
    expect(address()).toBe('/evidence/audit?verdict=partly-supports&section=2-2')
  })

  test('offers the one filter to drop when nothing is left, and names what it does not know', async () => {
    await renderAt('/evidence/audit?verdict=supports&section=2-2&verdict=nonsense')
    expect(screen.getByText(/“verdict=nonsense”/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Without Supports' })).toHaveAttribute(
      'href',
      '/evidence/audit?section=2-2',
    )
  })

  test('shows its totals as squares whose groups lead to their citations', async () => {
    const { user } = await renderAt('/evidence/audit')
    const totals = screen.getByRole('list', { name: 'Audited citations by verdict on their claim' })
    expect(within(totals).getAllByRole('link')).toHaveLength(4)
    await user.click(within(totals).getByRole('link', { name: /does not/ }))
    await waitFor(() => expect(listed()).toEqual(['audit-2-2-p1-c2-okafor']))
  })
})

describe('a survey with little in it', () => {
  // The small corpus's claims still name what was taken out, so that no claim ties it any more.
  const bare = createIndex({
    ...poor.corpus,
    sections: corpus.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((paragraph) => ({
        ...paragraph,
        claims: paragraph.claims.map((claim) => ({ ...claim, text: 'Bread is baked.' })),
      })),
    })),
  })

  test('has a matrix without marks that says so', async () => {
    await renderAt('/evidence/matrix', bare)
    expect(screen.getByText(/so the matrix is empty/)).toBeVisible()
    expect(within(grid()).queryAllByRole('link', { name: / claims?$/ })).toEqual([])
  })

  test.each(['/evidence/matrix?view=all', '/evidence/studies', '/evidence/audit'])(
    '%s stands without studies, audits and ties',
    async (path) => {
      await renderAt(path, bare)
      expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
      expect(screen.getByRole('navigation', { name: 'Evidence' })).toBeVisible()
    },
  )

  test('shows every algorithm when all are asked for', async () => {
    await renderAt('/evidence/matrix?view=all', bare)
    expect(rowIds()).toEqual(bare.corpus.algorithms.map(({ id }) => id))
  })
})

test('the small corpus ties four pairs', () => {
  expect(index.ties).toHaveLength(4)
})
