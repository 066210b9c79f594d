import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { FILES, LINKS } from '../support/hostileLists.ts'
import { KEY, read, storing } from '../support/keptList.ts'
import { followTo, site, test } from '../support/openPage.ts'

/** Longer than any list may take, however odd. */
const PATIENCE_MS = 5_000

const BASE = () => new URL(site().url).pathname.replace(/\/$/, '')

/** What the reader has, and keeps, whatever comes from elsewhere. */
const OWN = [['alg-svm', 'Mine.']] as const

/** What the reading list shows, with its notes. */
const listOn = (page: Page) =>
  page
    .getByRole('main')
    .locator('ol > li[data-id]')
    .evaluateAll((items) =>
      items.map((item) => [item.getAttribute('data-id'), item.querySelector('textarea')?.value ?? '']),
    )

/** Merges what is offered and takes that back, or closes what offers nothing: nothing of the reader’s own is lost on the way. */
async function mergeAndUndo(page: Page, offer: Locator) {
  const merge = offer.getByRole('button', { name: 'Merge into your list' })
  if (!(await merge.isVisible()) || (await merge.isDisabled())) {
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
      const before = await read(page, KEY)
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
        if ((await read(page, KEY)) !== before) wrong.push(`${what}: changed what is stored unasked`)
        await mergeAndUndo(page, offer)
        await expect.poll(() => listOn(page)).toEqual(OWN)
      } catch (error) {
        wrong.push(`${what}: ${String(error).slice(0, 300)}`)
        // Enough to go by; to wait for all would leave no time to tell of any.
        if (wrong.length >= 5) break
      }
      if ((await page.locator('h1').allInnerTexts()).join() !== 'Reading list') wrong.push(`${what}: no page`)
      if ((await page.locator('main :is(img, script)').count()) > 0) wrong.push(`${what}: is not text`)
    }
    expect(wrong).toEqual([])
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([])
    await page.reload()
    await expect.poll(() => listOn(page)).toEqual(OWN)
  },
)
