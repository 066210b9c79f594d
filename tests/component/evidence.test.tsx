import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { createIndex } from '#corpus/createIndex.ts'
import { erasByThing } from '#corpus/thingsOfEra.ts'
import { corpus, index } from '../support/corpus.ts'
import { renderAt } from '../support/renderAt.tsx'

const grid = () => screen.getByRole('table', { name: /^Algorithms by family/ })
const cells = () => within(grid()).getAllByRole('link', { name: / claims?$/ })
const idsOf = (elements: readonly Element[]) => elements.map((element) => element.getAttribute('data-id'))
const rowIds = () => idsOf([...grid().querySelectorAll('tbody tr[data-id]')])

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
        // Of all domains; a narrow screen shows that of one instead.
        .map((cell) => (cell.querySelector('[data-elsewhere]') ?? cell).textContent),
    ).toEqual(['2', '1', '1', '4'])
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

  test('takes the focus itself where the claims of a cell are closed that has no mark, so that it is not lost', async () => {
    const { user, address } = await renderAt('/evidence/matrix?algorithm=autolyse&application=crisp-crust')
    await user.click(await screen.findByRole('link', { name: 'Close the claims' }))
    await waitFor(() => expect(address()).toBe('/evidence/matrix'))
    expect(screen.getByRole('region', { name: 'Evidence matrix' })).toHaveFocus()
  })

  test('frames a pressed mark at once, before the page stands at its address, and only the chosen one after', async () => {
    await renderAt('/evidence/matrix?algorithm=autolyse&application=open-crumb')
    const cell = screen.getByRole('link', { name: /^Steam baking for/ })
    // Not by `user`, which would wait until all of it has been drawn.
    cell.click()
    expect(cell).toHaveAttribute('data-pressed')
    expect(cell).not.toHaveAttribute('aria-current')
    await waitFor(() => expect(cell).toHaveAttribute('aria-current', 'true'))
    expect(grid().querySelectorAll('[data-pressed]')).toHaveLength(0)
    expect(grid().querySelectorAll('a[aria-current]')).toHaveLength(1)
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

  test('folds a family into one row that sums its marks, by a link in its address', async () => {
    const { user, address, router } = await renderAt('/evidence/matrix')
    await user.click(screen.getByRole('link', { name: 'Mixing' }))
    await waitFor(() => expect(address()).toBe('/evidence/matrix?fold=mixing'))
    expect(screen.queryByRole('link', { name: /^Autolyse for/ })).toBeNull()
    const row = within(grid()).getByRole('row', { name: /^Mixing 2/ })
    expect(row).toHaveTextContent('2 ties, 2 cited')
    expect(screen.getByRole('link', { name: /^Mixing/ })).toHaveAttribute('aria-expanded', 'false')
    await router.navigate(-1)
    await waitFor(() => expect(screen.getByRole('link', { name: /^Autolyse for/ })).toBeVisible())
  })

  test('narrows to what is only stated, and says how much that is', async () => {
    const { user, address } = await renderAt('/evidence/matrix', withoutCitation('claim-2-1-p1-c3'))
    await user.click(screen.getByRole('link', { name: /^Stated without a citation/ }))
    await waitFor(() => expect(address()).toBe('/evidence/matrix?evidence=stated'))
    expect(cells()).toHaveLength(1)
    expect(screen.getByText(/1 of 4 ties: stated ones/)).toBeVisible()
  })

  test('narrows to the algorithms of an era, as every other page does', async () => {
    await renderAt('/evidence/matrix?era=packed-yeast')
    const eras = erasByThing(index)
    const tied = corpus.algorithms.filter(({ id }) => index.tiesByAlgorithm.has(id)).map(({ id }) => id)
    const ofEra = tied.filter((id) => eras.get(id)?.has('era-packed-yeast'))
    expect(ofEra).toHaveLength(2)
    expect(rowIds().sort()).toEqual(ofEra.sort())
    expect(screen.getByText(/of 4 ties: algorithms of/)).toBeVisible()
  })

  test('begins, where there is room for one domain, with one that has ties, and says how many each has', async () => {
    const first = corpus.domains[0]
    const dough = corpus.applications.filter(({ domain }) => domain === first?.id).map(({ id }) => id)
    const ties = index.ties.filter(({ application }) => !dough.includes(application))
    const sections = corpus.sections.filter(({ domain }) => domain !== first?.id)
    const { audits } = corpus
    const kept = createIndex({
      ...corpus,
      sections,
      audits: audits.filter(({ claim }) => claim.includes('2-2')),
    })
    await renderAt('/evidence/matrix', kept)
    const picker = within(screen.getByRole('navigation', { name: 'Domain shown', hidden: true }))
    const words = picker.getAllByRole('link', { hidden: true }).map(({ textContent }) => textContent)
    expect(words).toEqual(['All domains', 'Dough 0', `Oven ${ties.length}`])
    const begun = picker.getAllByRole('link', { hidden: true }).find(({ dataset }) => dataset.narrow)
    expect(begun).toHaveTextContent(/^Oven/)
  })

  test('lights up the column of the cell that has the focus, and only that one', async () => {
    const { user } = await renderAt('/evidence/matrix')
    cells()[0]?.focus()
    const lit = () => [...grid().querySelectorAll('thead [data-lit]')].map((head) => head.textContent)
    expect(lit()).toEqual(['Keeping bread fresh'])
    await user.keyboard('{ArrowDown}')
    expect(lit()).toEqual(['Open crumb'])
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
  const panelOf = (id: string) => {
    const panel = document.getElementById(id)
    if (!panel) throw new Error(`${id} is not on the page.`)
    return within(panel)
  }

  test('say in a sentence what their comparisons come to, and of each model against whom it was ahead', async () => {
    await renderAt('/evidence/studies')
    expect(
      screen.getByRole('heading', {
        name: 'The model has the better figure in 2 of 2 comparisons with bakers',
      }),
    ).toBeVisible()
    const panel = panelOf('study-lindqvist-2015')
    expect(panel.getByText('Model ahead in 2 of 2 comparisons')).toBeVisible()
    expect(panel.getByText(/Tested on 60 images\. Against: Nine bakers\./)).toBeVisible()
    expect(panel.getByRole('link')).toHaveAttribute('href', '/references/lindqvist-2015')
  })

  test('set a model beside the experts it was compared with, each measure in its own drawing', async () => {
    await renderAt('/evidence/studies')
    const figure = screen.getByRole('heading', { name: /Correct calls/ }).closest('figure')
    if (!figure) throw new Error('The measure is not drawn.')
    const rows = within(figure).getAllByRole('listitem')
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Model 88% (84 to 91), checked at the source',
      'Bakers, mean 79%',
    ])
    for (const drawn of screen.getAllByRole('figure')) {
      expect(within(drawn).queryAllByRole('heading', { level: 4 }).length).toBeLessThanOrEqual(1)
    }
  })

  test('say in words what has no place on an axis, and how far it was checked', async () => {
    await renderAt('/evidence/studies')
    const figure = screen.getByRole('heading', { name: 'Firmness quoted elsewhere' }).closest('figure')
    expect(figure).toHaveTextContent('Second day given as a curve only, quoted elsewhere')
    expect(figure?.querySelector('svg')).toBeNull()
  })

  test('say how much their models learnt from, and were tested on', async () => {
    await renderAt('/evidence/studies')
    const heading = screen.getByRole('heading', { name: /^Every model learnt from more cases/ })
    expect(heading).toHaveTextContent('up to 8 times as many (Lindqvist and Tan 2015)')
    expect(screen.getByText(/each step ten times the last/).closest('figure')).toHaveTextContent(
      'Learnt from, per case tested 8Training 480Test 60 quoted elsewhere',
    )
  })

  test('stand side by side with their facts, each with its source and how far it was checked', async () => {
    await renderAt('/evidence/studies')
    const table = within(screen.getByRole('table', { name: 'The studies side by side' }))
    expect(table.getByRole('columnheader', { name: 'Lindqvist and Tan 2015' })).toBeVisible()
    const cellAfter = (name: string) =>
      table.getByRole('rowheader', { name }).closest('tbody')?.querySelector('td') ?? document.body
    expect(cellAfter('Countries')).toHaveTextContent('Swedennot yet checked')
    expect(cellAfter('Measured')).toHaveTextContent('Correct calls: 88% (84 to 91), against Bakers, mean 79%')
    expect(cellAfter('What followed')).toHaveTextContent('Reproduction. The milling laboratory')
    expect(
      within(cellAfter('What followed') as HTMLElement).getByRole('link', { name: /Perrault/ }),
    ).toHaveAttribute('href', '/references/perrault-1974')
  })
})

describe('the table of the studies', () => {
  test('folds what is not asked for first, and opens one aspect or all of them', async () => {
    const { user } = await renderAt('/evidence/studies')
    const aspect = (name: string) => screen.getByRole('button', { name })
    await waitFor(() => expect(aspect('Countries')).toHaveAttribute('aria-expanded', 'false'))
    expect(aspect('In short')).toHaveAttribute('aria-expanded', 'true')
    await user.click(aspect('Countries'))
    expect(aspect('Countries')).toHaveAttribute('aria-expanded', 'true')
    expect(aspect('Task')).toHaveAttribute('aria-expanded', 'false')
    await user.click(aspect('Unfold all'))
    expect(aspect('Task')).toHaveAttribute('aria-expanded', 'true')
    await user.click(aspect('Fold all'))
    expect(aspect('In short')).toHaveAttribute('aria-expanded', 'false')
  })

  test('has a study to choose for screens that show one at a time, and names a choice it does not know', async () => {
    await renderAt('/evidence/studies?study=nobody-1900')
    const picker = screen.getByRole('navigation', { name: 'Study shown', hidden: true })
    expect(
      within(picker)
        .getAllByRole('link', { hidden: true })
        .map((link) => link.getAttribute('href')),
    ).toEqual(corpus.studies.map(({ id }) => `/evidence/studies?study=${id.replace('study-', '')}`))
    expect(screen.getByText(/“study=nobody-1900”/)).toBeVisible()
  })
})

describe('the citation audit', () => {
  test('says how many claims cite nothing, and leads to just these', async () => {
    const uncited = index.claims.filter(({ cites }) => cites.length === 0).length
    const { user } = await renderAt('/evidence/audit')
    await user.click(
      screen.getByRole('link', { name: `${uncited} of ${index.claims.length} claims cite nothing` }),
    )
    expect(
      await screen.findByRole('heading', { name: `Claims ${uncited}` }, { timeout: 5_000 }),
    ).toBeVisible()
  })

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
    expect(screen.getByRole('link', { name: 'Without “Supports”' })).toHaveAttribute(
      'href',
      '/evidence/audit?section=2-2',
    )
  })

  test('shows its totals as squares that lead to their entries, and totals that lead to all of a verdict', async () => {
    const { user } = await renderAt('/evidence/audit')
    const totals = screen.getByRole('list', { name: 'Audited citations by verdict on their claim' })
    expect(within(totals).getAllByRole('link')).toHaveLength(4 + index.corpus.audits.length)
    await user.click(within(totals).getByRole('link', { name: '1 does not' }))
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
