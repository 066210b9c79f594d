import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { writeSurvey } from '../bench/writeSurvey.mjs'
import { serve } from '../support/buildSite.ts'
import { makeFolder } from '../support/makeFolder.ts'
import { measureDrawing } from '../support/measureDrawing.ts'
import { hydrated, needSite, site, test } from '../support/openPage.ts'

const WIDTHS = [320, 390, 768, 1280, 1920]
const DRAWINGS = [
  { name: 'the timeline', path: '/timeline', root: '[role="group"][aria-label^="Eras and milestones"]' },
  { name: 'the matrix', path: '/evidence/matrix', root: 'table' },
]
const FINE = { overlaps: [], clipped: [], small: [], sideways: 0 }

/** A survey of 300 milestones and a matrix of 60 by 60, built once for all of this file. */
const crowded: { at: string; close: () => Promise<void> } = { at: '', close: async () => {} }

beforeAll(async () => {
  const folder = makeFolder()
  writeSurvey(folder, 120, { algorithms: 60, applications: 60, milestones: 300 })
  const serving = await serve(folder, '/')
  crowded.close = serving.close
  crowded.at = needSite(serving.site).url
}, 180_000)
afterAll(() => crowded.close())

async function measureAt(page: Page, width: number, root: string) {
  await page.setViewportSize({ width, height: 900 })
  // The drawing takes up its new width in the next frames.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  return measureDrawing(page, root)
}

describe.each([
  { survey: 'the published survey', at: () => site().url },
  { survey: 'a survey of 300 milestones and 60 × 60 pairs', at: () => crowded.at },
])('drawn from $survey,', ({ at }) => {
  test.for(DRAWINGS)(
    '$name keeps its words apart, whole and easy to press at every width',
    async ({ path, root }, { open }) => {
      const page = await open(path, { at: at() })
      for (const width of WIDTHS) {
        expect(await measureAt(page, width, root), `at ${width} px`).toEqual(FINE)
      }
    },
  )

  test('the timeline’s other states do so, too', async ({ open }) => {
    const [drawing] = DRAWINGS
    if (!drawing) throw new Error('There is no timeline.')
    const page = await open(drawing.path, { at: at() })
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await page.getByRole('button', { name: 'Show fewer years' }).click()
      expect(await measureAt(page, width, drawing.root), `zoomed, at ${width} px`).toEqual(FINE)
    }
  })

  test('the matrix’s other states do so, too', async ({ open }) => {
    const page = await open('/evidence/matrix', { at: at() })
    for (const query of ['sort=similarity', 'view=all&sort=count', 'evidence=cited']) {
      await page.goto(`${at()}/evidence/matrix?${query}`)
      await hydrated(page)
      for (const width of [390, 1280]) {
        expect(await measureAt(page, width, 'table'), `${query} at ${width} px`).toEqual(FINE)
      }
    }
  })
})

test('the measure above sees a word that is moved onto another, and one that is cut off', async ({
  open,
}) => {
  const page = await open('/timeline')
  const root = DRAWINGS[0]?.root ?? ''
  await page.evaluate((selector) => {
    const labels = document.querySelectorAll<SVGTSpanElement>(`${selector} [data-mark] tspan[x]`)
    const [first, second] = labels
    for (const name of ['x', 'y']) second?.setAttribute(name, first?.getAttribute(name) ?? '')
    labels[5]?.setAttribute('x', '1170')
  }, root)
  const { overlaps, clipped } = await measureDrawing(page, root)
  expect(overlaps).not.toEqual([])
  expect(clipped).toHaveLength(1)
})

test('a cell far down the matrix has its claims, and the way to close them, in sight beside it', async ({
  open,
}) => {
  const page = await open('/evidence/matrix', { viewport: { width: 1280, height: 900 } })
  const cells = page.locator('td a[aria-label]')
  for (const at of [await cells.count(), 40]) {
    const cell = cells.nth(at - 1)
    await cell.scrollIntoViewIfNeeded()
    await page.mouse.wheel(0, 2_000)
    await cell.click()
    const close = page.getByRole('link', { name: 'Close the claims' })
    await close.waitFor()
    await expect
      .poll(() => close.evaluate((link) => link.getBoundingClientRect().top))
      .toBeGreaterThanOrEqual(0)
  }
})
