import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { hydrated, site, test } from '../support/openPage.ts'

/** A browser in which something is stored already. */
const storing = (items: Record<string, string>) => ({
  storageState: {
    cookies: [],
    origins: [
      {
        origin: new URL(site().url).origin,
        localStorage: Object.entries(items).map(([name, value]) => ({ name, value })),
      },
    ],
  },
})

describe('what a reader chose is remembered on this device:', () => {
  test('a saved algorithm is on the reading list after a reload', async ({ open }) => {
    const page = await open('/algorithms/svm')
    await page.getByRole('button', { name: 'Save Support vector machine' }).click()
    const list = page.getByRole('banner').getByRole('link', { name: /^Reading list/ })
    await expect.poll(() => list.innerText()).toContain('1')
    await page.reload()
    await hydrated(page)
    await expect.poll(() => list.innerText()).toContain('1')
    await list.click()
    await page.getByRole('heading', { level: 1, name: /reading list/i }).waitFor()
    await page.getByRole('main').locator('[data-id="alg-svm"]').waitFor()
  })

  test('the dark theme is there before the first paint', async ({ open }) => {
    const page = await open('/')
    await page.getByRole('button', { name: 'Preferences' }).click()
    await page.getByRole('radio', { name: 'Dark' }).check()
    await page.goto(`${site().url}/about`, { waitUntil: 'commit' })
    await page.waitForFunction(() => document.body)
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    await hydrated(page)
    await page.getByRole('button', { name: 'Preferences' }).click()
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true)
  })
})

describe('the site works where', () => {
  test('storage holds what nobody can read', async ({ open }) => {
    const garbage = {
      'survey-atlas.preferences': '{"state":{"theme":',
      'survey-atlas.library': '[["__proto__"]]',
    }
    const page = await open('/algorithms/svm', storing(garbage))
    await page.getByRole('button', { name: 'Save Support vector machine' }).click()
    await expect
      .poll(() =>
        page
          .getByRole('banner')
          .getByRole('link', { name: /^Reading list/ })
          .innerText(),
      )
      .toContain('1')
  })

  test('the browser refuses to store anything', async ({ open }) => {
    const refuse = () => {
      const denied = () => {
        throw new DOMException('denied', 'SecurityError')
      }
      Object.defineProperty(window, 'localStorage', { get: denied })
      Object.defineProperty(window, 'sessionStorage', { get: denied })
    }
    const page = await open('/algorithms/svm', { first: refuse })
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'References' }).click()
    await page.getByRole('heading', { level: 1, name: 'References' }).waitFor()
  })
})

test('a reader takes a list away as a file, made on this device', async ({ open }) => {
  const page = await open('/references?origin=survey')
  await page.getByText('Export', { exact: true }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download BibTeX' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/\.bib$/)
  const copy = join(mkdtempSync(join(tmpdir(), 'export-')), 'list.bib')
  await file.saveAs(copy)
  const text = readFileSync(copy, 'utf8')
  expect(text.match(/^@/gm)).toHaveLength(10)
})
