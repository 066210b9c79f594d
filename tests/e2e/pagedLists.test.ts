import { expect } from 'vitest'
import { hydrated, test } from '../support/openPage.ts'
import { addressOf, resultsOf } from '../support/reader.ts'

test('a long list stands in pages of fifty: a reader leafs on, loads the second anew, and goes Back to the first', async ({
  open,
}) => {
  const page = await open('/references')
  const pages = page.getByRole('navigation', { name: 'Pages of results' })
  const next = pages.getByRole('link', { name: 'Next page' })
  const total = Number.parseInt(
    await page.locator('p[role=status]', { hasText: /references$/ }).innerText(),
    10,
  )
  expect(total, 'enough works for two pages').toBeGreaterThan(50)

  const first = await resultsOf(page)
  expect(first).toHaveLength(50)
  await next.click()
  await expect.poll(() => addressOf(page)).toBe('/references?page=2')
  await pages.getByText(/^Page 2 of /).waitFor()
  const second = await resultsOf(page)
  expect(second).toHaveLength(Math.min(50, total - 50))
  expect(second.filter((id) => first.includes(id))).toEqual([])

  await page.reload()
  await hydrated(page)
  await expect.poll(() => resultsOf(page)).toEqual(second)
  await page.goBack()
  await expect.poll(() => resultsOf(page)).toEqual(first)
  expect(addressOf(page)).toBe('/references')

  const all = new Set(first)
  while (await next.isVisible()) {
    const number = /^Page (\d+)/.exec(await pages.locator('span').innerText())?.[1]
    await next.click()
    await pages.getByText(`Page ${Number(number) + 1} of`).waitFor()
    for (const id of await resultsOf(page)) all.add(id)
  }
  expect(all.size).toBe(total)
})
