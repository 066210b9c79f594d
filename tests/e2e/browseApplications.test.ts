import { describe, expect } from 'vitest'
import { need } from '#corpus/createIndex.ts'
import { evidenceOf } from '#corpus/findTies.ts'
import { toPath } from '#url/paths.ts'
import { test } from '../support/openPage.ts'
import { readPublished } from '../support/publishedCorpus.ts'
import { addressOf, createReader, optionsFor, resultsOf, WAYS } from '../support/reader.ts'

const index = readPublished()
const { applications } = index.corpus
const isCited = (id: string) => evidenceOf(index.claimsByThing.get(id) ?? []) === 'cited'
const idsWhere = (wanted: (application: (typeof applications)[number]) => boolean) =>
  applications.filter(wanted).map(({ id }) => id)

describe('a reader who browses applications by domain', () => {
  test.for(WAYS)('narrows, widens, opens one and comes back, by %s', async (way, { open }) => {
    const page = await open('/applications', optionsFor(way))
    const { choose, filter } = createReader(page, way)
    const count = page.getByRole('region', { name: 'Results' }).getByRole('status').first()
    const both = idsWhere(({ id, domain }) => domain === 'dom-imaging' && isCited(id))
    expect(both.length).toBeGreaterThan(0)
    expect(await resultsOf(page)).toEqual(idsWhere(() => true))

    await filter('domain', 'imaging')
    await expect.poll(() => addressOf(page)).toBe('/applications?domain=imaging')
    await filter('evidence', 'cited')
    await expect.poll(() => addressOf(page)).toBe('/applications?domain=imaging&evidence=cited')
    await expect.poll(() => resultsOf(page)).toEqual(both)
    expect(await count.innerText()).toBe(`${both.length} of ${applications.length} applications`)

    await choose(page.getByRole('link', { name: 'Domain Medical imaging' }))
    await expect.poll(() => addressOf(page)).toBe('/applications?evidence=cited')
    await expect.poll(() => resultsOf(page)).toEqual(idsWhere(({ id }) => isCited(id)))

    await page.goBack()
    await expect.poll(() => resultsOf(page)).toEqual(both)
    await choose(page.getByRole('link', { name: 'Clear all' }))
    await expect.poll(() => addressOf(page)).toBe('/applications')
    await expect.poll(() => resultsOf(page)).toHaveLength(applications.length)
    await page.goBack()

    const [first = ''] = both
    const { name } = need(index.applicationById, first)
    await choose(page.getByRole('region', { name: 'Results' }).getByRole('link', { name, exact: true }))
    await expect.poll(() => addressOf(page)).toBe(toPath(first))
    await page.getByRole('heading', { level: 1, name }).waitFor()

    await page.goBack()
    await expect.poll(() => addressOf(page)).toBe('/applications?domain=imaging&evidence=cited')
    await expect.poll(() => resultsOf(page)).toEqual(both)
  })

  test('finds the same view by its address, after a reload too', async ({ open }) => {
    const page = await open('/applications?evidence=cited&domain=genomics&sort=name&view=table')
    const cited = idsWhere(({ id, domain }) => domain === 'dom-genomics' && isCited(id))
    await expect.poll(() => resultsOf(page)).toEqual(cited)
    await page.reload()
    await expect.poll(() => resultsOf(page)).toEqual(cited)
    await page.getByRole('region', { name: 'Results' }).getByRole('table').waitFor()
  })

  test('who is left with nothing is told which filter to drop', async ({ open }) => {
    const page = await open('/applications?domain=genomics&section=3&evidence=cited')
    const results = page.getByRole('region', { name: 'Results' })
    await expect.poll(() => results.getByRole('status').first().innerText()).toMatch(/^0 of /)
    const offer = results
      .getByRole('listitem')
      .filter({ hasText: /^Without / })
      .first()
    const promised = Number((await offer.innerText()).split('·').at(-1))
    await offer.getByRole('link').click()
    await expect.poll(() => resultsOf(page)).toHaveLength(promised)
  })
})
