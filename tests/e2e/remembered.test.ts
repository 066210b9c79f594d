import { describe, expect } from 'vitest'
import { holdBack } from '../support/holdBack.ts'
import { warning } from '../support/keptList.ts'
import { hydrated, site, test } from '../support/openPage.ts'
import { tabTo } from '../support/reader.ts'

describe('preferences', () => {
  test('are applied before the first paint, also from their copy, and by keyboard alone', async ({
    open,
  }) => {
    const page = await open('/')
    await tabTo(page, page.getByRole('button', { name: 'Preferences' }))
    await page.keyboard.press('Enter')
    for (const [group, steps] of [
      ['Theme', 2],
      ['Text', 1],
      ['The survey’s words', 1],
      ['Motion', 1],
    ] as const) {
      await tabTo(page, page.getByRole('group', { name: group }).getByRole('radio', { checked: true }))
      for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown')
    }
    const chosen = { theme: 'dark', text: 'large', face: 'sans', motion: 'reduced' }
    const shown = () => page.evaluate(() => ({ ...document.documentElement.dataset }))
    expect(await shown()).toEqual(chosen)
    for (const damage of [false, true]) {
      if (damage) await page.evaluate(() => localStorage.setItem('survey-atlas.preferences', '{"state":'))
      const letGo = await holdBack(page, '**/assets/*.js')
      await page.goto(`${site().url}/about`, { waitUntil: 'commit' })
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await page.evaluate(() => document.querySelector('#root[data-alive]'))).toBeNull()
      expect(await shown()).toEqual(chosen)
      letGo()
      await hydrated(page)
      expect(await shown()).toEqual(chosen)
    }
    await warning(page, /^Your stored preferences were damaged/).waitFor()
    await page.goBack()
    await hydrated(page)
    expect(await shown()).toEqual(chosen)
  })
})

test('the style a work is cited in is remembered, also when chosen before the page is alive', async ({
  open,
}) => {
  const page = await open('/references/esteva-2017')
  const letGo = await holdBack(page, '**/assets/*.js')
  await page.goto(`${site().url}/references/esteva-2017`, { waitUntil: 'commit' })
  const chosen = page.locator('#cite').getByRole('radio', { name: 'IEEE', checked: true })
  await page.locator('#cite').getByRole('radio', { name: 'IEEE' }).check()
  letGo()
  await hydrated(page)
  await page.waitForFunction(() => localStorage.getItem('survey-atlas.preferences')?.includes('ieee'))
  await chosen.waitFor()
  await page.goto(`${site().url}/references/krizhevsky-2012`)
  await hydrated(page)
  await chosen.waitFor()
  await page.goBack()
  await hydrated(page)
  await chosen.waitFor()
})
