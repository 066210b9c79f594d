import { describe, expect } from 'vitest'
import { smallSite, test } from '../support/openPage.ts'

/** The main pages of the small survey, which changes only with the program. */
const PAGES = [
  '/',
  '/read/2.1',
  '/applications',
  '/applications/longer-keeping',
  '/algorithms',
  '/algorithms/sourdough',
  '/references/okafor-2011',
  '/evidence/matrix',
  '/evidence/studies',
  '/timeline',
  '/glossary',
]

/**
 * What the browser hands on to assistive technology, as text. A change here is
 * one that listeners hear: look at it, and write it anew with `vitest -u` if it
 * was meant.
 */
describe('the accessibility tree is as it was last looked at:', () => {
  test.for(PAGES)('%s', async (path, { open }) => {
    const page = await open(path, { at: smallSite().url })
    const name = path === '/' ? 'overview' : path.slice(1).replaceAll('/', '-')
    const tree = await page.locator('body').ariaSnapshot()
    await expect(`${tree}\n`).toMatchFileSnapshot(`__snapshots__/${name}.yml`)
  })
})
