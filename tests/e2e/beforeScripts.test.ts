import { expect } from 'vitest'
import { holdBack } from '../support/holdBack.ts'
import { hydrated, smallSite, test } from '../support/openPage.ts'

/** Every form that stands in the published pages: what is typed into it, where that must lead, and the field that holds it there. */
const FORMS = [
  ['/', 'Search everything in the survey', 'levain', '/search?q=levain', 'Search everything'],
  ['/about', 'Search the survey', 'levain', '/search?q=levain', 'Search everything'],
  ['/search', 'Search everything', 'levain', '/search?q=levain', 'Search everything'],
  ['/algorithms', 'Search the algorithms', 'levain', '/algorithms?q=levain', 'Search the algorithms'],
  ['/references', 'From', '2000', '/references?from=2000&to=', 'From'],
  ['/timeline', 'First year', '1900', '/timeline?from=1900', 'First year'],
] as const

test.for(FORMS)(
  'before the app runs, what is typed at %s into “%s” goes where it should, and the app takes it up there',
  async ([path, label, typed, target, holding], { open }) => {
    const at = smallSite().url
    const page = await open('/glossary', { at })
    await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    await page.goto(at + path)
    const field = page.getByLabel(label, { exact: true })
    await field.fill(typed)
    await field.press('Enter')
    await page.waitForURL(({ search }) => search !== '')
    const reached = page.url().slice(at.length).replace('/?', '?')
    expect(reached.startsWith(target), reached).toBe(true)
    await page.goBack()

    const alive = await open(reached, { at })
    expect(await alive.getByLabel(holding, { exact: true }).inputValue()).toBe(typed)
    expect(await alive.getByText('This address asked for').count()).toBe(0)
  },
)

test('before the app runs, Back leads from a page that was reloaded to what stood before it', async ({
  open,
}) => {
  const page = await open('/about', { at: smallSite().url })
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Timeline' }).click()
  await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
  const letGo = await holdBack(page, '**/assets/index-*.js')
  await page.reload({ waitUntil: 'commit' })
  await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
  // Browsers change the address alone: both were one page to them.
  await page.goBack({ waitUntil: 'commit' })
  letGo()
  await page.getByRole('heading', { level: 1, name: 'How this was made' }).waitFor()
  await hydrated(page)
  expect(await page.title()).toContain('How this was made')
  await page.goForward()
  await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
})
