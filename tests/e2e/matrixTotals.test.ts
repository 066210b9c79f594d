import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { hydrated, site, test } from '../support/openPage.ts'

/** Of every row and the foot, the total that is read and the marks or sums that are seen. */
const totalsOn = (page: Page) =>
  page.locator('main table').evaluate((table: HTMLTableElement) => {
    const isSeen = (element: Element) => element.checkVisibility()
    const totalOf = (row: HTMLTableRowElement) => Number(row.cells[row.cells.length - 1]?.innerText)
    const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-id]')].filter(isSeen)
    const foot = table.tFoot?.rows[0]
    const sums = [...(foot?.querySelectorAll('td') ?? [])]
      .filter(isSeen)
      .map((cell) => Number(cell.innerText))
    return {
      read: rows.map(totalOf),
      seen: rows.map((row) => [...row.querySelectorAll('td a')].filter(isSeen).length),
      last: sums.pop(),
      sum: sums.reduce((sum, count) => sum + count, 0),
    }
  })

test.for([390, 1280])('the totals of the matrix count what is shown at %i px', async (width, { open }) => {
  const page = await open('/evidence/matrix', { viewport: { width, height: 844 } })
  const whole = await totalsOn(page)
  expect(whole.read.length).toBeGreaterThan(3)
  expect(whole.read).toEqual(whole.seen)
  expect(whole.last).toBe(whole.sum)
  await page.goto(`${site().url}/evidence/matrix?domain=genomics`)
  await hydrated(page)
  const narrowed = await totalsOn(page)
  expect(narrowed.read).toEqual(narrowed.seen)
  expect(narrowed.last).toBe(narrowed.sum)
  await page.goBack()
  await hydrated(page)
  await expect.poll(() => totalsOn(page)).toEqual(whole)
})
