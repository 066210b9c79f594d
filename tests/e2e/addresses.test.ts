import { expect } from 'vitest'
import { test } from '../support/openPage.ts'

test('the overview opens', async ({ open }) => {
  const page = await open('/')
  expect(await page.title()).not.toBe('')
})
