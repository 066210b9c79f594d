import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderAt } from '../support/renderAt.tsx'

const hrefsOf = (element: Element) =>
  [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'))
/** Everything of the page but what the facets offer, which always filters. */
const shown = () => {
  const main = screen.getByRole('main').cloneNode(true) as Element // a copy of an element is one
  for (const facets of main.querySelectorAll('#facets')) facets.remove()
  return hrefsOf(main)
}

describe('whatever is shown of a thing filters by it', () => {
  test.each([
    [
      '/applications',
      ['/applications?evidence=cited', '/applications?section=2-1', '/evidence/audit?verdict=supports'],
    ],
    ['/applications?view=table', ['/applications?evidence=cited', '/applications?section=2-1']],
    [
      '/algorithms',
      ['/algorithms?evidence=cited', '/algorithms?section=2-2', '/evidence/audit?verdict=supports'],
    ],
    ['/algorithms?view=table', ['/algorithms?evidence=cited', '/algorithms?section=2-2']],
    ['/references', ['/references?verdict=supports', '/references?section=2-2']],
    ['/references?view=table', ['/references?verdict=supports', '/references?section=2-2']],
    [
      '/evidence/audit',
      [
        '/evidence/audit?verdict=does-not-support',
        '/evidence/audit?section=2-2',
        '/evidence/audit?place=misplaced',
        '/references?author=okafor',
        '/references?from=2011&to=2011',
      ],
    ],
    [
      '/evidence/audit?view=table',
      ['/evidence/audit?verdict=supports', '/evidence/audit?section=2-2', '/evidence/audit?place=misplaced'],
    ],
    ['/algorithms/steam-baking', ['/evidence/matrix?evidence=cited', '/references?author=marchetti']],
    ['/applications/open-crumb', ['/evidence/matrix?evidence=cited', '/evidence/audit?verdict=supports']],
    ['/references/okafor-2011', ['/evidence/audit?verdict=supports', '/references?domain=dough']],
    ['/compare?algorithm=sourdough', ['/algorithms?family=leavening', '/algorithms?paradigm=living-culture']],
    ['/glossary', ['/glossary?kind=translation-slip']],
  ])('on %s', async (path, expected) => {
    await renderAt(path)
    await waitFor(() => expect(shown()).toEqual(expect.arrayContaining(expected)))
  })

  test('so that a section of a row leaves what stands there', async () => {
    const { user, address } = await renderAt('/algorithms')
    const row = document.querySelector<HTMLElement>('li[data-id="alg-steam-baking"]')
    if (!row) throw new Error('Steam baking is not listed.')
    await user.click(within(row).getByRole('link', { name: 'Section 2.2' }))
    await waitFor(() => expect(address()).toBe('/algorithms?section=2-2'))
    expect(document.querySelector('li[data-id="alg-steam-baking"]')).toBeInTheDocument()
    expect(document.querySelector('li[data-id="alg-sourdough"]')).not.toBeInTheDocument()
  })

  test('but a section beside a tie leads to the sentence that ties', async () => {
    await renderAt('/algorithms/steam-baking')
    const row = screen.getByRole('row', { name: /Crisp crust/ })
    expect(hrefsOf(row)).toContain('/read/2.2#claim-2-2-p1-c2')
  })
})
