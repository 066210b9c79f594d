import { text } from 'node:stream/consumers'
import { parse } from '@retorquere/bibtex-parser'
import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { CITATION_STYLES } from '#export/citationStyles.ts'
import { nameFile } from '#lib/nameFile.ts'
import { test } from '../support/openPage.ts'
import { readPublished } from '../support/publishedCorpus.ts'
import { addressOf, createReader, optionsFor, resultsOf, tabTo } from '../support/reader.ts'
import { readRis } from '../support/readRis.ts'

const { corpus } = readPublished()
const own = corpus.references.filter(({ origin }) => origin === 'survey')

const allowCopying = (page: Page) =>
  page
    .context()
    .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin })

/** What is on the clipboard, by its type. */
const readClipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const parts = (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()])
    return Object.fromEntries(await Promise.all(parts))
  })

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement)
const menuIn = (within: Page | Locator) => within.locator('details[data-export]').first()

describe.each(['mouse', 'keyboard'] as const)('by %s a reader', (way) => {
  /** Presses a radio button of a group, or walks to it by arrow keys as the keyboard has it. */
  const pick = async (page: Page, box: Locator, label: string) => {
    const radio = box.getByRole('radio', { name: label })
    if (way === 'mouse') return radio.check()
    await tabTo(page, box.locator('input:checked'))
    for (let moved = 0; moved < CITATION_STYLES.length && !(await radio.isChecked()); moved++) {
      await page.keyboard.press('ArrowDown')
    }
  }

  test('filters the references, downloads those alone as BibTeX, and copies them for other programs', async ({
    open,
  }) => {
    const page = await open('/references', optionsFor(way))
    await allowCopying(page)
    const { choose, filter } = createReader(page, way)
    await filter('origin', 'survey')
    await expect.poll(() => addressOf(page)).toBe('/references?origin=survey')
    await expect.poll(() => resultsOf(page)).toEqual(own.map(({ id }) => id))
    const menu = menuIn(page)
    const summary = menu.locator('summary')
    await choose(summary)
    const button = (name: string) => menu.getByRole('button', { name, exact: true })
    const [file] = await Promise.all([page.waitForEvent('download'), choose(button('Download BibTeX'))])
    expect(file.suggestedFilename()).toBe(
      nameFile([corpus.survey.shortTitle, 'references', 'The survey'], 'bib'),
    )
    const { entries, errors } = parse(await text(await file.createReadStream()))
    expect(errors).toEqual([])
    expect(entries.map(({ key }) => `ref-${key}`)).toEqual(own.map(({ id }) => id))
    await menu.getByRole('status').filter({ hasText: 'Saved as' }).waitFor()

    await choose(button('Copy RIS'))
    await menu.getByRole('status').filter({ hasText: 'RIS copied.' }).waitFor()
    const ris = (await readClipboard(page))['text/plain'].replace(/\r?\n/g, '\r\n')
    expect(readRis(ris).map((record) => record.get('TI')?.[0] ?? record.get('T1')?.[0])).toEqual(
      own.map(({ title }) => title),
    )

    await choose(button('Copy Formatted, APA'))
    await menu.getByRole('status').filter({ hasText: 'Formatted, APA copied.' }).waitFor()
    const copied = await readClipboard(page)
    expect(copied['text/plain'].trim().split(/(?:\r?\n){2}/)).toHaveLength(own.length)
    expect(copied['text/html'].match(/<p>/g)).toHaveLength(own.length)
    expect(copied['text/html']).toContain('<i>')

    await page.keyboard.press('Escape')
    expect(await menu.evaluate((element) => element.hasAttribute('open'))).toBe(false)
    expect(await isFocused(summary)).toBe(true)
    await page.goBack()
    await expect.poll(() => addressOf(page)).toBe('/references')
  })

  test('chooses a style for one work and copies it with and without its italics', async ({ open }) => {
    const work = own[0]
    const page = await open(`/references/${work?.id.slice(4)}`, optionsFor(way))
    await allowCopying(page)
    const { choose } = createReader(page, way)
    const box = page.getByRole('group', { name: 'Style to cite this work in' })
    await pick(page, box, 'Vancouver')
    const shown = (await box.locator('p[data-style=vancouver]').innerText()).trim()
    expect(await box.locator('p[data-style=apa]').isVisible()).toBe(false)
    await choose(page.getByRole('button', { name: 'Copy text', exact: true }))
    await page.getByText('Vancouver citation copied as plain text.').waitFor()
    expect((await readClipboard(page))['text/plain'].trim()).toBe(shown)

    await pick(page, box, 'APA')
    await choose(page.getByRole('button', { name: 'Copy rich text', exact: true }))
    await page.getByText('APA citation copied with its italics.').waitFor()
    const copied = await readClipboard(page)
    expect(copied['text/plain'].trim()).toBe((await box.locator('p[data-style=apa]').innerText()).trim())
    expect(copied['text/html']).toContain('<i>')
  })

  test('cites a filtered page from its foot, and comes back to where they were', async ({ open }) => {
    const page = await open('/applications?domain=imaging', optionsFor(way))
    await allowCopying(page)
    const { choose } = createReader(page, way)
    const opener = page.getByRole('button', { name: 'Cite this page' })
    await choose(opener)
    const dialog = page.getByRole('dialog', { name: 'Cite' })
    const box = dialog.getByRole('group', { name: 'Style to cite this page in' })
    await box.waitFor()
    await choose(dialog.getByRole('button', { name: 'Copy text', exact: true }).first())
    await dialog.getByText('APA citation copied as plain text.').waitFor()
    const text = (await readClipboard(page))['text/plain']
    expect(text).toContain(page.url())
    expect(text).toContain('Applications')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await expect.poll(() => isFocused(opener)).toBe(true)
    expect(addressOf(page)).toBe('/applications?domain=imaging')
  })
})
