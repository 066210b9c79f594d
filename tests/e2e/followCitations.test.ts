import { describe, expect } from 'vitest'
import { need } from '#corpus/createIndex.ts'
import { index as smallIndex } from '../support/corpus.ts'
import { smallSite, test } from '../support/openPage.ts'
import { readPublished } from '../support/publishedCorpus.ts'
import { addressOf, createReader, optionsFor, WAYS } from '../support/reader.ts'

const index = readPublished()
const VERDICTS: Record<string, string> = {
  supports: 'Supports',
  'partly-supports': 'Partly supports',
  'background-only': 'Background only',
  'does-not-support': 'Does not support',
}

describe('a reader who follows a citation', () => {
  test.for(WAYS)(
    'reaches the work, its claims, verdict and DOI, and comes back, by %s',
    async (way, { open }) => {
      const page = await open('/read/2.1', optionsFor(way))
      const { choose } = createReader(page, way)
      const work = need(index.referenceById, 'ref-esteva-2017')
      const mark = page
        .getByRole('article')
        .getByRole('link', { name: /^Reference 3: / })
        .first()
      await choose(mark)
      if (way === 'phone') {
        // A finger cannot hover: the first tap shows what the mark stands for, the second follows it.
        await page.getByRole('group', { name: /Esteva/ }).waitFor()
        await choose(mark)
      }
      await expect.poll(() => addressOf(page)).toMatch(/^\/references\/esteva-2017/)
      await page.getByRole('heading', { level: 1, name: work.title }).waitFor()

      const main = page.getByRole('main')
      for (const claim of index.claims.filter(({ cites }) => cites.includes(work.id))) {
        expect(await main.locator(`[data-id="${claim.id}"]`).count()).toBeGreaterThan(0)
      }
      for (const { verdict } of index.auditsByReference.get(work.id) ?? []) {
        expect(await main.getByText(VERDICTS[verdict] ?? '', { exact: true }).count()).toBeGreaterThan(0)
      }
      const doi = main.getByRole('link', { name: new RegExp(work.DOI ?? '') }).first()
      expect(await doi.getAttribute('href')).toBe(`https://doi.org/${work.DOI}`)
      expect(await doi.getAttribute('rel')).toContain('noopener')

      await page.goBack()
      await expect.poll(() => addressOf(page)).toMatch(/^\/read\/2\.1/)
      await expect.poll(() => mark.evaluate((element) => element === document.activeElement)).toBe(true)
      expect(await mark.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThan(0)
      expect(
        await mark.evaluate((element) => innerHeight - element.getBoundingClientRect().bottom),
      ).toBeGreaterThan(0)
    },
  )

  test.for(WAYS)('goes from the work to the claim in its place and back, by %s', async (way, { open }) => {
    const page = await open('/references/gulshan-2016', optionsFor(way))
    const { choose } = createReader(page, way)
    const claim = index.claims.find(({ cites }) => cites.includes('ref-gulshan-2016'))
    await choose(page.getByRole('link', { name: 'Read in place' }).first())
    await expect.poll(() => addressOf(page)).toBe(`/read/2.2#${claim?.id}`)
    const place = page.locator(`#${claim?.id}`)
    await place.waitFor()
    await expect
      .poll(() =>
        place.evaluate(
          (one) => one.getBoundingClientRect().top < innerHeight && one.getBoundingClientRect().bottom > 0,
        ),
      )
      .toBe(true)
    await page.goBack()
    await expect.poll(() => addressOf(page)).toBe('/references/gulshan-2016')
  })

  test('sees every claim that cites a work, each with its own verdict', async ({ open }) => {
    const page = await open('/references/okafor-2011', { at: smallSite().url })
    const main = page.getByRole('main')
    for (const audit of smallIndex.auditsByReference.get('ref-okafor-2011') ?? []) {
      expect(await main.locator(`[data-id="${audit.claim}"]`).count()).toBeGreaterThan(0)
      expect(await main.getByText(VERDICTS[audit.verdict] ?? '', { exact: true }).count()).toBeGreaterThan(0)
      expect(await main.getByText(audit.rationale).count()).toBeGreaterThan(0)
    }
  })
})
