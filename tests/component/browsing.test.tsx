import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { index } from '../support/corpus.ts'
import { renderAt } from '../support/renderAt.tsx'

const results = () => screen.getByRole('region', { name: 'Results' })
const shown = () =>
  [...results().querySelectorAll(':is(li, tr)[data-id]')].map((row) => row.getAttribute('data-id'))
const value = (facet: string, of: string) => {
  const link = document.querySelector<HTMLAnchorElement>(`[data-facet="${facet}"][data-value="${of}"]`)
  if (!link) throw new Error(`No value ${of} of ${facet} is offered.`)
  return link
}

describe('a reader who browses', () => {
  test('sees everything first, with the count of each value', async () => {
    await renderAt('/applications')
    expect(shown()).toEqual(['app-open-crumb', 'app-longer-keeping', 'app-crisp-crust'])
    expect(value('domain', 'dough')).toHaveTextContent('2')
    expect(within(results()).getAllByRole('status')[0]).toHaveTextContent('3 applications')
  })

  test('follows a value’s link, sees it chosen, and gets rid of it by its chip', async () => {
    const { user, address } = await renderAt('/applications')
    await user.click(value('domain', 'dough'))
    await waitFor(() => expect(shown()).toEqual(['app-open-crumb', 'app-longer-keeping']))
    expect(address()).toBe('/applications?domain=dough')
    expect(value('domain', 'dough')).toHaveAttribute('aria-current', 'true')
    await user.click(within(results()).getByRole('link', { name: 'Domain Dough' }))
    await waitFor(() => expect(address()).toBe('/applications'))
    expect(shown()).toHaveLength(3)
  })

  test('sees zero beside a value that would show nothing, and may choose it all the same', async () => {
    const { user } = await renderAt('/applications?domain=oven')
    expect(value('modality', 'wheat-dough')).toHaveTextContent('0')
    await user.click(value('modality', 'wheat-dough'))
    await waitFor(() => expect(shown()).toEqual([]))
    const offers = within(results()).getAllByRole('link', { name: /^Without / })
    expect(offers.map((offer) => offer.textContent)).toEqual(['Without “Oven”', 'Without “Wheat dough”'])
    await user.click(within(results()).getByRole('link', { name: 'Without “Oven”' }))
    await waitFor(() => expect(shown()).toEqual(['app-open-crumb']))
  })

  test('is told what the page does not know, and keeps the rest', async () => {
    await renderAt('/applications?domain=dough&domain=cellar&colour=red')
    const notice = screen.getByText(/does not know/)
    expect(notice).toHaveAttribute('role', 'status')
    expect(notice).toHaveTextContent('domain=cellar')
    expect(notice).toHaveTextContent('colour=red')
    expect(shown()).toEqual(['app-open-crumb', 'app-longer-keeping'])
  })

  test('sorts and sees the same as a table', async () => {
    const { user } = await renderAt('/applications')
    await user.click(screen.getByRole('link', { name: 'name' }))
    await waitFor(() => expect(shown()).toEqual(['app-crisp-crust', 'app-longer-keeping', 'app-open-crumb']))
    await user.click(screen.getByRole('link', { name: 'Table' }))
    await within(results()).findByRole('table')
    expect(shown()).toEqual(['app-crisp-crust', 'app-longer-keeping', 'app-open-crumb'])
  })

  test('sees how many works of each decade the other filters leave', async () => {
    await renderAt('/references?origin=survey')
    const decades = within(screen.getByRole('list', { name: 'References by decade', hidden: true }))
    const counted = decades
      .getAllByText(/^\d{4}s: /)
      .reduce((sum, { textContent }) => sum + Number(/: (\d+)/.exec(textContent ?? '')?.[1] ?? 0), 0)
    expect(counted).toBe(index.corpus.references.filter(({ origin }) => origin === 'survey').length)
  })

  test('narrows references by years', async () => {
    await renderAt('/references?from=1950&to=2010')
    expect(shown()).toEqual(['ref-marchetti-2009', 'ref-perrault-1974'])
  })

  test('finds an algorithm by a misspelt name of the survey’s own', async () => {
    await renderAt('/algorithms?q=acid+douh')
    await waitFor(() => expect(shown()[0]).toBe('alg-sourdough'))
  })
})

describe('a reader by keyboard', () => {
  const count = () => within(results()).getAllByRole('status')[0]

  test('goes on from the count when what had the focus is gone', async () => {
    const { user } = await renderAt('/applications?domain=oven&modality=wheat-dough')
    for (const name of ['Without “Oven”', 'Clear all']) {
      ;(await within(results()).findByRole('link', { name })).focus()
      await user.keyboard('{Enter}')
      await waitFor(() => expect(count()).toHaveFocus())
    }
  })

  test('keeps the focus on a link that stays', async () => {
    const { user } = await renderAt('/applications')
    const sort = screen.getByRole('link', { name: 'name' })
    sort.focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(sort).toHaveAttribute('aria-current', 'true'))
    expect(sort).toHaveFocus()
  })
})

describe('a search of the algorithms', () => {
  test('takes its text away by its chip, and Back brings it back for good', async () => {
    const { user, address, router } = await renderAt('/algorithms')
    const box = screen.getByRole('searchbox', { name: /algorithm/i })
    await user.type(box, 'sourdough')
    await waitFor(() => expect(address()).toBe('/algorithms?q=sourdough'))
    await user.click(
      await within(results()).findByRole('link', { name: /“sourdough”|Text sourdough|sourdough$/ }),
    )
    await waitFor(() => expect(address()).toBe('/algorithms'))
    expect(box).toHaveValue('')
    await router.navigate(-1)
    await waitFor(() => expect(box).toHaveValue('sourdough'))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(address()).toBe('/algorithms?q=sourdough')
  })

  test('says of each why it is listed, and how a misspelt word was read', async () => {
    await renderAt('/algorithms?q=levian')
    const row = await waitFor(() => {
      const found = document.querySelector<HTMLElement>('li[data-id="alg-sourdough"]')
      if (!found) throw new Error('Not listed yet.')
      return found
    })
    await within(row).findByText(/^Alias: “levain”/)
    expect(screen.getByText(/Nothing was found for it as you typed it/)).toHaveTextContent('levain')
  })

  test('says it in the table, too, and marks names', async () => {
    await renderAt('/algorithms?q=steam&view=table')
    await waitFor(() => expect(document.querySelector('th mark')).toHaveTextContent('Steam'))
    expect(screen.getByRole('row', { name: /Steam baking/ })).toHaveTextContent('“steam” in name')
  })
})

describe('a list that is left empty', () => {
  test('names the text among the single filters to drop', async () => {
    await renderAt('/algorithms?q=qwxzkj')
    expect(await screen.findByRole('link', { name: 'Without “qwxzkj”' })).toHaveAttribute(
      'href',
      '/algorithms',
    )
  })

  test('names the years among the single filters to drop', async () => {
    await renderAt('/references?from=1700&to=1701')
    const drop = await screen.findByRole('link', { name: 'Without the years' })
    expect(drop).toHaveAttribute('href', '/references')
  })

  test('offers each filter alone where dropping one is not enough', async () => {
    await renderAt('/references?from=1700&to=1701&author=okafor&venue=forno-press')
    expect(
      await screen.findByText(
        /No references match all of these filters at once: author “Okafor”; venue “Forno Press”; years “1700–1701”\./,
      ),
    ).toHaveTextContent('Keep only one')
    const only = screen.getByRole('link', { name: 'Only “Okafor”' })
    expect(only).toHaveAttribute('href', '/references?author=okafor')
    expect(only.closest('li')).toHaveTextContent('· 1')
  })

  test.each([
    ['/applications?evidence=stated&domain=oven', 'Without “Stated only”', '/applications?domain=oven'],
    [
      '/evidence/audit?place=misplaced&verdict=supports',
      'Without “Supports”',
      '/evidence/audit?place=misplaced',
    ],
    ['/glossary?kind=translation-slip&q=zzz', 'Without “zzz”', '/glossary?kind=translation-slip'],
    ['/evidence/matrix?evidence=stated&domain=oven', 'Without “stated”', '/evidence/matrix?domain=oven'],
  ])('names on %s the one to drop', async (path, name, href) => {
    await renderAt(path)
    expect(await screen.findByRole('link', { name })).toHaveAttribute('href', href)
    expect(screen.getByRole('link', { name: 'Clear everything' })).toBeVisible()
  })
})

describe('a sentence for what matches nothing', () => {
  const sentence = async () => {
    const [line] = await screen.findAllByText(/^No \w+ match/)
    return line?.textContent?.replace(/\.[^.]*$/, '.')
  }

  test.each([
    ['/algorithms?q=qwxzkj', 'No algorithms match this filter: text “qwxzkj”.'],
    [
      '/references?domain=dough&origin=editors&verdict=supports',
      'No references match all of these filters at once: listed by “The editors”; audit verdict “Supports”; is about “Dough”.',
    ],
    [
      '/applications?evidence=stated&domain=oven',
      'No applications match all of these filters at once: domain “Oven”; evidence “Stated only”.',
    ],
    [
      '/evidence/audit?place=misplaced&verdict=supports',
      'No citations match all of these filters at once: verdict “Supports”; its place “Misplaced”.',
    ],
    ['/glossary?q=zzz', 'No terms match this filter: text “zzz”.'],
  ])('reads well on %s', async (path, said) => {
    await renderAt(path)
    expect(await sentence()).toBe(said)
  })
})

describe('what a reader sees of a work', () => {
  test.each(['/references', '/references?view=table', '/references/marchetti-2009'])(
    'filters by author, year and venue on %s',
    async (path) => {
      await renderAt(path)
      const main = within(screen.getByRole('main'))
      const hrefs = (await main.findAllByRole('link')).map((link) => link.getAttribute('href'))
      expect(hrefs).toContain('/references?author=marchetti')
      expect(hrefs).toContain('/references?from=2009&to=2009')
      expect(hrefs).toContain('/references?venue=forno-press')
    },
  )
})

describe('comparing', () => {
  const columns = () => screen.getAllByRole('columnheader').map((head) => head.getAttribute('data-id'))

  test('adds to what was compared last, from a page, a list and the palette', async () => {
    const { user, address } = await renderAt('/algorithms/sourdough')
    await user.click(screen.getByRole('link', { name: 'Add to compare' }))
    await waitFor(() => expect(address()).toBe('/compare?algorithm=sourdough'))
    await user.click(screen.getAllByRole('link', { name: 'Algorithms' })[0] ?? document.body)
    await user.click(await screen.findByRole('link', { name: 'Add to compare: Autolyse' }))
    await waitFor(() => expect(address()).toBe('/compare?algorithm=sourdough&algorithm=autolyse'))
    expect(columns()).toEqual(['alg-sourdough', 'alg-autolyse'])
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await screen.findByRole('combobox', { name: 'Search or command' }), 'compare steam')
    await user.click(await screen.findByRole('option', { name: /^Compare Steam baking/ }))
    await waitFor(() =>
      expect(address()).toBe('/compare?algorithm=sourdough&algorithm=autolyse&algorithm=steam-baking'),
    )
  })

  test('starts anew after the last one was taken out', async () => {
    const { user, address } = await renderAt('/compare?algorithm=sourdough')
    await user.click(await screen.findByRole('link', { name: /^Remove/ }))
    await waitFor(() => expect(address()).toBe('/compare'))
    await user.click(screen.getAllByRole('link', { name: 'Algorithms' })[0] ?? document.body)
    await user.click(await screen.findByRole('link', { name: 'Add to compare: Autolyse' }))
    await waitFor(() => expect(address()).toBe('/compare?algorithm=autolyse'))
  })

  test('the palette adds the algorithm whose page it stands over', async () => {
    const { user, address } = await renderAt('/algorithms/autolyse')
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await screen.findByRole('combobox'), 'add to compare')
    await user.click(await screen.findByRole('option', { name: 'Add Autolyse to compare' }))
    await waitFor(() => expect(address()).toBe('/compare?algorithm=autolyse'))
  })

  test('shows only differences where that is asked for, and keeps that while the choice changes', async () => {
    const { user, address } = await renderAt('/compare?algorithm=sourdough&algorithm=autolyse')
    const rows = () => screen.getAllByRole('rowheader').map((head) => head.textContent)
    const alike = rows().filter((words) => words?.endsWith('alike'))
    expect(alike.length).toBeGreaterThan(0)
    await user.click(screen.getByRole('link', { name: 'Only differences' }))
    await waitFor(() =>
      expect(address()).toBe('/compare?algorithm=sourdough&algorithm=autolyse&view=differences'),
    )
    expect(rows().filter((words) => words?.endsWith('alike'))).toEqual([])
    await user.type(screen.getByRole('combobox', { name: 'Add another' }), 'steam{Enter}')
    await waitFor(() => expect(address()).toContain('algorithm=steam-baking&view=differences'))
  })
})

describe('an algorithm', () => {
  test('shows its claims, its applications with their evidence, and who began it', async () => {
    await renderAt('/algorithms/steam-baking')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Steam baking')
    expect(screen.getByRole('row', { name: /Crisp crust/ })).toHaveTextContent('Cited')
    expect(document.querySelector('[data-id="claim-2-2-p1-c2"]')).toHaveTextContent('makes a crisp crust')
    expect(screen.getAllByRole('link', { name: 'Marchetti 2009' })[0]).toHaveAttribute(
      'href',
      '/references/marchetti-2009',
    )
  })

  test('that is not there says so', async () => {
    await renderAt('/algorithms/kneeding')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nothing stands at this address')
  })
})

describe('a work', () => {
  test('shows every claim that cites it, each verdict, and how the survey prints it', async () => {
    await renderAt('/references/okafor-2011')
    const main = screen.getByRole('main')
    for (const claim of ['claim-2-1-p1-c2', 'claim-2-2-p1-c2']) {
      expect(main.querySelector(`[data-id="${claim}"]`)).toBeInTheDocument()
    }
    expect(within(main).getAllByText('Supports').length).toBeGreaterThan(0)
    expect(within(main).getAllByText('Does not support').length).toBeGreaterThan(0)
    expect(main).toHaveTextContent('The volume appeared a year earlier.')
    expect(within(main).getByRole('link', { name: /10\.5555\/cereal/ })).toHaveAttribute(
      'href',
      'https://doi.org/10.5555/cereal.2011.201',
    )
  })
})

test('a search that finds no algorithm still says how it was read', async () => {
  await renderAt('/algorithms?q=foo:bar')
  expect(await screen.findByText(/^“foo:” is no field/)).toBeVisible()
})

test('years typed the wrong way round are put right in the address and above the list', async () => {
  const { user, address } = await renderAt('/references')
  await user.type(screen.getByLabelText('From'), '2012')
  await user.type(screen.getByLabelText('to'), '2009{Enter}')
  await waitFor(() => expect(address()).toBe('/references?from=2009&to=2012'))
  expect(screen.getByRole('link', { name: /2009–2012/ })).toBeVisible()
  expect(screen.getByLabelText('From')).toHaveValue(2009)
})
