import { expect } from 'vitest'
import { site, smallSite, test } from '../support/openPage.ts'

test('pointing at a link fetches the code of its page, so that following it asks for none', async ({
  open,
}) => {
  const page = await open('/')
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const code = () => asked.filter((path) => path.includes('GlossaryPage'))
  expect(code()).toEqual([])
  await page.getByRole('link', { name: 'Glossary' }).hover()
  await expect.poll(() => code().filter((path) => path.endsWith('.js')).length).toBe(1)
  await page.waitForLoadState('networkidle')
  const before = asked.length
  await page.getByRole('link', { name: 'Glossary' }).click()
  await page.getByRole('heading', { level: 1, name: 'Glossary' }).waitFor()
  expect(asked.slice(before)).toEqual([])
  await page.goBack()
  await page.getByRole('searchbox', { name: 'Search everything' }).first().waitFor()
})

test('focus from the keyboard does the same', async ({ open }) => {
  const page = await open('/')
  const asked = page.waitForRequest(/\/assets\/TimelinePage-.*\.js$/)
  await page.getByRole('banner').getByRole('link', { name: 'Timeline' }).focus()
  await asked
})

test.for([
  ['at the root', site],
  ['under a sub-path', smallSite],
] as const)(
  '%s, code that is missing is not missed before its link is followed',
  async ([, at], { open }) => {
    const page = await open('/', { at: at().url, missing: 'parts' })
    await page.route('**/assets/GlossaryPage-*.js', (route) => route.fulfill({ status: 404 }))
    const answered = page.waitForResponse(/\/assets\/GlossaryPage-.*\.js$/)
    // Survives as long as the page is not loaded anew.
    await page.evaluate(() => document.documentElement.setAttribute('data-same', ''))
    await page.getByRole('link', { name: 'Glossary' }).hover()
    await answered
    await page.waitForTimeout(300)
    expect(await page.locator('html[data-same]').count()).toBe(1)
    await page.unroute('**/assets/GlossaryPage-*.js')
    await page.getByRole('link', { name: 'Glossary' }).click()
    await page.getByRole('heading', { level: 1, name: 'Glossary' }).waitFor()
  },
)
