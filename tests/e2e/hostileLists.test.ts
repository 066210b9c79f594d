import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { FILES, LINKS } from '../support/hostileLists.ts'
import { KEY, storing } from '../support/keptList.ts'
import { followTo, site, test } from '../support/openPage.ts'

/** Longer than any list may take, however odd. */
const PATIENCE_MS = 5_000

const BASE = () => new URL(site().url).pathname.replace(/\/$/, '')

/** What the reader has, and keeps, whatever comes from elsewhere. */
const OWN = [['alg-svm', 'Mine.']] as const

/** What there is to see of the page: the reading list with its notes, what is stored of it, its headings, what is no text. */
const lookAt = (page: Page) =>
  page.evaluate(
    (key) => ({
      list: [...document.querySelectorAll('main ol > li[data-id]')].map((item) => [
        item.getAttribute('data-id'),
        item.querySelector('textarea')?.value ?? '',
      ]),
      stored: JSON.parse(localStorage.getItem(key) ?? '').state.entries.map(
        ({ id, note }: { id: string; note?: string }) => [id, note ?? ''],
      ),
      headings: [...document.querySelectorAll('h1')].map(({ innerText }) => innerText),
      markup: document.querySelectorAll('main :is(img, script)').length,
    }),
    KEY,
  )
const listOn = async (page: Page) => (await lookAt(page)).list

/** Merges what is offered and takes that back, or closes what offers nothing: nothing of the reader’s own is lost on the way. */
async function mergeAndUndo(page: Page, offer: Locator) {
  const merge = offer.getByRole('button', { name: 'Merge into your list', disabled: false })
  if ((await merge.count()) === 0) {
    await offer.getByRole('button', { name: /^(?:Close|Leave your list as it is)$/ }).click()
    return offer.waitFor({ state: 'detached' })
  }
  await merge.click()
  const [[id, note] = []] = await listOn(page)
  expect([id, note?.slice(0, 5)]).toEqual(OWN[0])
  await page.getByRole('button', { name: 'Undo' }).click()
}

test.for([
  ['in links', LINKS],
  ['in files', FILES],
] as const)(
  '%s to a reading list is told in words, runs nothing, and costs the reader nothing of their own',
  async ([, lists], { open }) => {
    const own = JSON.stringify({ state: { entries: [{ id: OWN[0][0], note: OWN[0][1] }] }, version: 2 })
    const page = await open('/library', storing({ [KEY]: own }))
    page.setDefaultTimeout(PATIENCE_MS)
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => wrong.push('a script ran')))
    const offer = page
      .getByRole('main')
      .getByRole('region', { name: /^What (?:merging would do|was opened)$/ })
    await expect.poll(() => listOn(page)).toEqual(OWN)
    const wrong: string[] = []
    for (const [what, carried, says] of lists) {
      try {
        if (lists === LINKS) await followTo(page, `${BASE()}/library${carried}`)
        else {
          // The name is as little to be trusted.
          const file = {
            name: `${what}<img src=x>.json`,
            mimeType: 'application/json',
            buffer: Buffer.from(carried),
          }
          await page.getByLabel('List file').setInputFiles(file)
          await offer.getByText(`${what}<img src=x>.json`).waitFor()
        }
        await offer.filter({ hasText: says }).waitFor()
        const shown = await lookAt(page)
        // What was taken back last is stored a moment later.
        await expect.poll(async () => (await lookAt(page)).stored).toEqual(OWN)
        if (shown.headings.join() !== 'Reading list') wrong.push(`${what}: no page`)
        if (shown.markup > 0) wrong.push(`${what}: is not text`)
        await mergeAndUndo(page, offer)
        await expect.poll(() => listOn(page)).toEqual(OWN)
      } catch (error) {
        wrong.push(`${what}: ${String(error).slice(0, 300)}`)
        // Enough to go by; to wait for all would leave no time to tell of any.
        if (wrong.length >= 5) break
      }
    }
    expect(wrong).toEqual([])
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([])
    await page.reload()
    await expect.poll(() => listOn(page)).toEqual(OWN)
  },
)
