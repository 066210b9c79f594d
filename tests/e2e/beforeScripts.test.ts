import { expect } from 'vitest'
import { smallSite, test } from '../support/openPage.ts'

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
