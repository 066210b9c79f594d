import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { hydrated, site, test } from '../support/openPage.ts'
import { addressOf, createReader, resultsOf, tabTo } from '../support/reader.ts'

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement)

/** What the page put on the clipboard, which a test's browser does not let it read back. */
const keepCopies = () => {
  const copied: string[] = []
  Object.assign(window, { copied })
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: async (text: string) => void copied.push(text) },
  })
}
const copiesOn = (page: Page) => page.evaluate(() => Reflect.get(window, 'copied'))

describe('by keyboard alone', () => {
  test('a reader who lands skips what is before the content, opens the first result, and comes back to it', async ({
    open,
  }) => {
    const page = await open('/applications')
    const skip = page.getByRole('link', { name: 'Skip to the content' })
    await page.keyboard.press('Tab')
    expect(await isFocused(skip)).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(() => isFocused(page.getByRole('main'))).toBe(true)
    // The next stop is the first one there, not one of the head that was skipped.
    await page.keyboard.press('Tab')
    expect(await page.locator('main :focus').count()).toBe(1)
    const first = page.getByRole('region', { name: 'Results' }).locator('li[data-id] h3 a').first()
    const name = await first.innerText()
    await createReader(page, 'keyboard').choose(first)
    const heading = page.getByRole('heading', { level: 1, name, exact: true })
    await expect.poll(() => isFocused(heading)).toBe(true)
    await page.goBack()
    await first.waitFor()
    await expect.poll(() => isFocused(first)).toBe(true)
    expect(addressOf(page)).toBe('/applications#main')
  })

  test('a reader narrows by two values and by years, clears one, and copies the link to what is left', async ({
    open,
  }) => {
    const page = await open('/references', { first: keepCopies })
    const { choose, type } = createReader(page, 'keyboard')
    const value = (facet: string, of: string) => page.locator(`[data-facet="${facet}"][data-value="${of}"]`)
    const results = async () => (await resultsOf(page)).length
    await choose(value('domain', 'imaging'))
    await expect.poll(() => addressOf(page)).toBe('/references?domain=imaging')
    expect(await isFocused(value('domain', 'imaging'))).toBe(true)
    await choose(value('type', 'journal-article'))
    await expect.poll(() => addressOf(page)).toBe('/references?domain=imaging&type=journal-article')
    await type(page.getByRole('spinbutton', { name: 'From' }), '2015')
    await type(page.getByRole('spinbutton', { name: 'to', exact: true }), '2018')
    await page.keyboard.press('Enter')
    const years = '&from=2015&to=2018'
    await expect.poll(() => addressOf(page)).toBe(`/references?domain=imaging&type=journal-article${years}`)
    await page.getByRole('link', { name: 'Years 2015–2018' }).waitFor()
    const all = await results()
    expect(all).toBeGreaterThan(0)
    await choose(page.getByRole('link', { name: 'Is about Medical imaging' }))
    await expect.poll(() => addressOf(page)).toBe(`/references?type=journal-article${years}`)
    await expect.poll(results).toBeGreaterThan(all)
    // What had the focus is gone, and what stays beside it has it.
    await expect.poll(() => page.evaluate(() => document.activeElement?.role)).toBe('status')
    await choose(page.getByRole('button', { name: 'Copy link to this view' }))
    await page.getByText('Link copied.').waitFor()
    expect(await copiesOn(page)).toEqual([page.url()])
  })

  test('a reader at an address where nothing stands goes home, and Back', async ({ open }) => {
    const page = await open('/algoritms/no-such-thing', { missing: 'page' })
    const lost = page.getByRole('heading', { level: 1, name: 'Nothing stands at this address' })
    await lost.waitFor()
    await createReader(page, 'keyboard').choose(page.getByRole('link', { name: 'Go to the overview' }))
    await expect.poll(() => addressOf(page)).toBe('/')
    await expect.poll(() => isFocused(page.getByRole('heading', { level: 1 }))).toBe(true)
    expect(await lost.count()).toBe(0)
    await page.goBack()
    await lost.waitFor()
  })

  test('a reader finds a value of a long facet by a slip and another spelling', async ({ open }) => {
    const page = await open('/references')
    const field = page.getByRole('searchbox', { name: /^Filter the values of / }).first()
    await tabTo(page, field)
    const facet = page.locator('section').filter({ has: field }).last()
    const labels = () => facet.locator('[data-facet]').allInnerTexts()
    const [wanted = ''] = (await labels()).flatMap((label) => /\p{L}{6,}/u.exec(label) ?? [])
    // A letter left out, in capitals: no label contains that.
    await page.keyboard.type((wanted.slice(0, 3) + wanted.slice(4)).toUpperCase())
    await expect.poll(async () => (await labels()).join(' ')).toContain(wanted)
  })

  test('a reader searches and chooses in the palette, and Esc leads back to where they were', async ({
    open,
  }) => {
    const page = await open('/applications')
    const link = page.getByRole('region', { name: 'Results' }).locator('li[data-id] h3 a').nth(2)
    await tabTo(page, link)
    const field = page.getByRole('combobox', { name: 'Search or command' })
    const chosen = page.getByRole('option', { selected: true })

    await page.keyboard.press('Control+k')
    await expect.poll(() => isFocused(field)).toBe(true)
    await page.keyboard.type('melanoma')
    await page.getByRole('option', { name: /^See all/ }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => isFocused(link)).toBe(true)

    await page.keyboard.press('Control+k')
    await field.waitFor()
    await page.keyboard.type('suport vector')
    await expect.poll(() => chosen.innerText()).toBe('Support vector machine')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => chosen.innerText()).not.toBe('Support vector machine')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect.poll(() => addressOf(page)).toBe('/algorithms/svm')
    await expect.poll(() => isFocused(page.getByRole('heading', { level: 1 }))).toBe(true)

    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Support vector machine' }).waitFor()
    await expect
      .poll(async () => {
        if ((await field.count()) === 0) await page.keyboard.press('Control+k')
        return page.getByRole('option', { name: 'suport vector' }).isVisible()
      })
      .toBe(true)
    expect(await chosen.innerText()).toBe('suport vector')
    await page.keyboard.press('Enter')
    await expect.poll(() => addressOf(page)).toBe('/search?q=suport+vector')
  })

  test('a reader opens the export of a list from the palette', async ({ open }) => {
    const page = await open('/references')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').waitFor()
    await page.keyboard.type('export')
    await expect
      .poll(() => page.getByRole('option', { selected: true }).innerText())
      .toBe('Choose an export of this list')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Download BibTeX' }).waitFor()
    expect(await isFocused(page.locator('details[data-export] > summary'))).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('button', { name: 'BibTeX' }).isVisible()).toBe(false)
  })

  test('a reader saves a filtered list as BibTeX and copies the link to it, from the palette', async ({
    open,
  }) => {
    const page = await open('/references?bogus=1&domain=genomics')
    await page.evaluate(keepCopies)
    const selected = () => page.getByRole('option', { selected: true }).innerText()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').waitFor()
    await page.keyboard.type('download bibtex')
    await expect.poll(selected).toMatch(/^BibTeX of this list/)
    const saving = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    expect((await saving).suggestedFilename()).toMatch(/genomics\.bib$/)
    await page.getByText(/^Saved as .*\.bib\.$/).waitFor()
    expect(await isFocused(page.getByRole('button', { name: 'Download BibTeX' }))).toBe(true)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').waitFor()
    await page.keyboard.type('copy link')
    await expect.poll(selected).toBe('Copy link to this page')
    await page.keyboard.press('Enter')
    await page.getByText('Link copied.').waitFor()
    const tidy = `${site().url}/references?domain=genomics`
    expect(await copiesOn(page)).toEqual([tidy])
    await page.goto(tidy)
    await page.goBack()
    await hydrated(page)
  })

  test('a reader compares an algorithm with others by typing, takes one away again, and goes back', async ({
    open,
  }) => {
    const page = await open('/algorithms/svm')
    const { choose, type } = createReader(page, 'keyboard')
    await choose(page.getByRole('link', { name: 'Add to compare' }))
    await expect.poll(() => addressOf(page)).toBe('/compare?algorithm=svm')
    const field = page.getByRole('combobox')
    await type(field, 'convnet')
    await expect
      .poll(() => page.getByRole('option', { selected: true }).innerText())
      .toMatch(/^Convolutional neural network/)
    await page.keyboard.press('Enter')
    await expect.poll(() => addressOf(page)).toBe('/compare?algorithm=svm&algorithm=cnn')
    // The field is ready for a third; Escape leaves it as it was.
    expect(await isFocused(field)).toBe(true)
    await page.keyboard.press('ArrowDown')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('option').count()).toBe(0)
    const table = page.getByRole('region', { name: 'Comparison' }).getByRole('table')
    for (const name of ['Support vector machine', 'Convolutional neural network']) {
      await table.getByRole('columnheader', { name }).waitFor()
    }
    await choose(table.getByRole('link', { name: /Support vector machine/ }).nth(1))
    await expect.poll(() => addressOf(page)).toBe('/compare?algorithm=cnn')
    await page.goBack()
    await expect.poll(() => addressOf(page)).toBe('/compare?algorithm=svm&algorithm=cnn')
  })
})
