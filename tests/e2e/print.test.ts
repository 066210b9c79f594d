import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { need } from '#corpus/createIndex.ts'
import { test } from '../support/openPage.ts'
import { readPublished } from '../support/publishedCorpus.ts'

const index = readPublished()
const own = index.corpus.references.filter(({ origin }) => origin === 'survey')

/** What can be seen of a page that is of no use on paper. */
const leftovers = (page: Page) =>
  page
    .locator('header:has(nav), footer, nav a, button, [role=switch], summary svg, .Z3988')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height > 0)
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    )

/** The text of the page as it is printed, addresses after links included. */
const printed = (page: Page) =>
  page.getByRole('main').evaluate((main) =>
    [...main.querySelectorAll('*')]
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const own = [...one.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join('')
        const after = getComputedStyle(one, '::after').content
        return after.startsWith('"') ? `${own}${after}` : own
      })
      .join('\n'),
  )

describe('on paper', () => {
  test.for(['/read/2.1', '/read', '/evidence/audit', '/references/gulshan-2016', '/references'])(
    '%s holds nothing that is for a screen, and says where it comes from',
    async (path, { open }) => {
      const page = await open(path)
      await page.emulateMedia({ media: 'print' })
      expect(await leftovers(page)).toEqual([])
      await page.getByText(`Survey: `).first().waitFor({ state: 'visible' })
      expect(
        await page
          .getByText(index.corpus.survey.DOI ?? '')
          .first()
          .isVisible(),
      ).toBe(true)
    },
  )

  test('a reading list does not say that it stays on this device', async ({ open }) => {
    const page = await open('/library')
    const promise = page.getByText('It stays on this device')
    await promise.waitFor({ state: 'visible' })
    await page.emulateMedia({ media: 'print' })
    expect(await promise.isVisible()).toBe(false)
    await page.getByText(/^\S+ things saved from “/).waitFor({ state: 'visible' })
  })

  test('a section has its notes open under their claims, and the addresses of what it cites', async ({
    open,
  }) => {
    const page = await open('/read/2.1')
    await page.emulateMedia({ media: 'print' })
    const claim = page.locator('#claim-2-1-p1-c8')
    const note = page.getByRole('note').filter({ hasText: 'Supports.' }).first()
    const [above, below] = [await claim.boundingBox(), await note.boundingBox()]
    if (!above || !below) throw new Error('The claim or its note is not printed.')
    expect(below.y).toBeGreaterThanOrEqual(above.y + above.height)
    const works = own.filter(({ id }) =>
      index.claims.some(
        ({ section, cites }) => section.number === '2.1' && cites.some((cited) => cited === id),
      ),
    )
    const text = await printed(page)
    for (const { DOI } of works) expect(text).toContain(`https://doi.org/${DOI}`)
  })

  test('the whole survey and the audit name every work with its address', async ({ open }) => {
    for (const path of ['/read', '/evidence/audit']) {
      const page = await open(path)
      await page.emulateMedia({ media: 'print' })
      const text = await printed(page)
      for (const { DOI, URL: url } of own) expect(text).toContain(DOI ? `https://doi.org/${DOI}` : url)
    }
  })

  test('a link out is followed by its address', async ({ open }) => {
    const page = await open('/references/gulshan-2016')
    await page.emulateMedia({ media: 'print' })
    const { DOI } = need(index.referenceById, 'ref-gulshan-2016')
    expect(await printed(page)).toContain(`(https://doi.org/${DOI})`)
  })

  test('it is ink on white, also where the dark theme is chosen', async ({ open }) => {
    const page = await open('/read/2.1', { colorScheme: 'dark' })
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark'
    })
    await page.emulateMedia({ media: 'print' })
    const [ink = 255, paper = 0] = await page
      .locator('h1')
      .evaluate((heading) =>
        [getComputedStyle(heading).color, getComputedStyle(document.documentElement).backgroundColor].map(
          (colour) => Number(/\d+/.exec(colour)?.[0]),
        ),
      )
    expect(ink).toBeLessThan(60)
    expect(paper).toBe(255)
  })
})
