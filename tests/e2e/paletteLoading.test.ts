import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { holdBack } from '../support/holdBack.ts'
import { test } from '../support/openPage.ts'

const CODE = '**/assets/CommandPalette-*.js'

const fieldOf = (page: Page) => page.getByRole('combobox', { name: 'Search or command' })
const addressOf = (page: Page) => page.url().replace(/^https?:\/\/[^/]+/, '')
const chosenOf = (page: Page) => page.getByRole('option', { selected: true })

describe('while the palette’s code is on its way', () => {
  test.for(['Control+k', '/'])(
    'what is typed after %s is kept, in order, and searched when it is there',
    async (keys, { open }) => {
      const page = await open('/about')
      const letGo = await holdBack(page, CODE)
      await page.keyboard.press(keys)
      await page.keyboard.type('melxn')
      await page.keyboard.press('Backspace')
      await page.keyboard.press('Backspace')
      await page.keyboard.type('anoma', { delay: 20 })
      expect(await fieldOf(page).inputValue()).toBe('melanoma')
      expect(await page.getByRole('listbox').count()).toBe(0)
      letGo()
      await page.getByRole('option', { name: /^See all/ }).waitFor()
      // The field is the one that was typed into, with what is being written and the cursor in it.
      await page.keyboard.type('s')
      expect(await fieldOf(page).inputValue()).toBe('melanomas')
    },
  )

  test('Enter acts once the list is there, and Back leads back', async ({ open }) => {
    const page = await open('/about')
    const letGo = await holdBack(page, CODE)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('suport vector')
    await page.keyboard.press('Enter')
    await page.waitForTimeout(100)
    expect(addressOf(page)).toMatch(/\/about$/)
    letGo()
    await page.getByRole('heading', { level: 1, name: 'Support vector machine' }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: /about|made/i }).waitFor()
  })

  test('Enter waits for the search, too, and is taken back by writing on', async ({ open }) => {
    const page = await open('/about')
    const letGo = await holdBack(page, '**/assets/createSearch-*.js')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('time')
    await page.keyboard.press('Enter')
    await page.keyboard.type('line')
    await page.getByText('Loading the search…').waitFor()
    letGo()
    await page.getByRole('option', { name: /^See/ }).waitFor()
    expect(addressOf(page)).toMatch(/\/about$/)
    expect(await fieldOf(page).inputValue()).toBe('timeline')
  })

  test('Escape closes it for good and gives the focus back', async ({ open }) => {
    const page = await open('/about')
    const letGo = await holdBack(page, CODE)
    const link = page.getByRole('contentinfo').getByRole('link', { name: 'Glossary' })
    await link.focus()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('mel')
    await page.keyboard.press('Escape')
    await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true)
    const come = page.waitForResponse(/\/assets\/CommandPalette-.*\.js$/)
    letGo()
    await come
    await page.waitForTimeout(200)
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('what is pasted and what is being composed is kept', async ({ open }) => {
    const page = await open('/about')
    const letGo = await holdBack(page, CODE)
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('support ')
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'vec', selectionStart: 3, selectionEnd: 3 })
    letGo()
    await page.getByRole('listbox').waitFor()
    await session.send('Input.imeSetComposition', { text: 'vecto', selectionStart: 5, selectionEnd: 5 })
    await session.send('Input.insertText', { text: 'vector' })
    expect(await fieldOf(page).inputValue()).toBe('support vector')
    await expect.poll(() => chosenOf(page).innerText()).toBe('Support vector machine')
  })
})

test('its code comes with the first Control, or when its button is pointed at', async ({ open }) => {
  const page = await open('/about')
  const asked = page.waitForRequest(/\/assets\/CommandPalette-.*\.js$/)
  await page.keyboard.down('Control')
  await asked
  await page.keyboard.up('Control')
  const other = await open('/about')
  const askedToo = other.waitForRequest(/\/assets\/CommandPalette-.*\.js$/)
  await other.getByRole('button', { name: /Search and commands/ }).hover()
  await askedToo
})

test('code that was fetched in advance and did not come is told only to whoever opens the palette', async ({
  open,
}) => {
  const page = await open('/about', { missing: 'parts' })
  await page.route(CODE, (route) => route.fulfill({ status: 404 }))
  await page.evaluate(() => document.documentElement.setAttribute('data-same', ''))
  const answered = page.waitForResponse(/\/assets\/CommandPalette-.*\.js$/)
  await page.getByRole('button', { name: /Search and commands/ }).hover()
  await answered
  await page.waitForTimeout(300)
  expect(await page.locator('html[data-same]').count()).toBe(1)
})

test('a press beside the palette closes it', async ({ open }) => {
  const page = await open('/applications')
  await page.keyboard.press('Control+k')
  await fieldOf(page).waitFor()
  await page.mouse.click(20, 20)
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  expect(addressOf(page)).toMatch(/\/applications$/)
})

test('a citation left open under the palette does not follow to the next page', async ({ open }) => {
  const page = await open('/references')
  const cite = page.getByRole('dialog', { name: 'Cite' })
  await page.getByRole('button', { name: 'Cite this page' }).click()
  await cite.waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('timeline')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
  expect(await cite.count()).toBe(0)
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'References' }).waitFor()
  expect(await cite.count()).toBe(0)
})
