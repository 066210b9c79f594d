import { expect } from 'vitest'
import { PHONE, test } from '../support/openPage.ts'

test('the rooms in the header stay where they are, whichever is the current one', async ({ walk }) => {
  const placesOn = async (path: string) =>
    (await walk(path))
      .getByRole('navigation', { name: 'Site' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().x))
  // In none of them.
  const usual = await placesOn('/glossary')
  for (const path of [
    '/read/2.1',
    '/applications',
    '/algorithms',
    '/references',
    '/evidence/matrix',
    '/timeline',
  ]) {
    const moved = (await placesOn(path)).map((x, at) => Math.abs(x - (usual[at] ?? 0)))
    expect(Math.max(...moved), `moved by the current one being ${path}`).toBeLessThan(0.5)
  }
})

test.for(['/algorithms', '/algorithms/svm', '/evidence/matrix', '/timeline', '/read/2.1'])(
  'on a phone the formats of %s open under their button, which stays, from margin to margin',
  async (path, { walk }) => {
    const page = await walk(path, PHONE)
    const menu = page.locator('main details[data-export]').first()
    const button = menu.locator('summary')
    const before = await button.boundingBox()
    await button.click()
    await menu.getByText('Markdown').first().waitFor()
    expect(await button.boundingBox()).toEqual(before)
    const panel = await menu.locator('summary + *').boundingBox()
    expect(panel?.x).toBe(16)
    expect(panel?.width).toBe(PHONE.width - 32)
  },
)
