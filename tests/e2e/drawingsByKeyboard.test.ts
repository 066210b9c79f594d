import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { need } from '#corpus/createIndex.ts'
import { toInlineName } from '#corpus/formatTie.ts'
import { toSlug } from '#corpus/slug.ts'
import { test } from '../support/openPage.ts'
import { readPublished } from '../support/publishedCorpus.ts'
import { addressOf, createReader, resultsOf, tabTo } from '../support/reader.ts'

const index = readPublished()
const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

describe('by keyboard alone', () => {
  test('a reader walks the matrix to a named cell, opens its claims and comes back to it', async ({
    open,
  }) => {
    const tie = index.ties.findLast(({ evidence }) => evidence === 'cited')
    if (!tie) throw new Error('The survey cites nothing for any tie.')
    const algorithm = need(index.algorithmById, tie.algorithm)
    const application = need(index.applicationById, tie.application)
    const named = `${algorithm.name} for ${toInlineName(application.name)}: `

    const page = await open('/evidence/matrix')
    await tabTo(page, page.locator('table a[tabindex="0"]'))
    // Down to the row, then along it: what a mark is called says where one is.
    await page.keyboard.press('Control+Home')
    for (let pressed = 0; pressed < 60; pressed++) {
      if ((await focusedName(page)).startsWith(`${algorithm.name} for`)) break
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Home')
    for (let pressed = 0; pressed < 60; pressed++) {
      if ((await focusedName(page)).startsWith(named)) break
      await page.keyboard.press('ArrowRight')
    }
    expect(await focusedName(page)).toMatch(/: cited, \d+ claims?$/)
    expect(await focusedName(page)).toContain(named)

    await page.keyboard.press('Enter')
    const query = `algorithm=${toSlug(algorithm.id)}&application=${toSlug(application.id)}`
    await expect.poll(() => addressOf(page)).toBe(`/evidence/matrix?${query}`)
    const panel = page.getByRole('region', {
      name: `${algorithm.name} for ${toInlineName(application.name)}`,
    })
    for (const { id } of tie.claims) await panel.locator(`[data-id="${id}"]`).waitFor()
    // The place in the table is kept: the cell still has the focus, and is in sight.
    expect(await focusedName(page)).toContain(named)
    await page.goBack()
    await expect.poll(() => addressOf(page)).toBe('/evidence/matrix')
    await expect.poll(() => panel.count()).toBe(0)
  })

  test('a reader chooses an era in the drawing and filters everything by it', async ({ open }) => {
    const era = index.corpus.eras.findLast(({ dates }) => dates.by === 'editors')
    if (!era) throw new Error('The editors date no era.')
    const slug = toSlug(era.id)
    const page = await open('/timeline')
    const { choose } = createReader(page, 'keyboard')
    await tabTo(page, page.locator('[role="group"] [tabindex="0"]'))
    for (let pressed = 0; pressed < 20; pressed++) {
      if ((await focusedName(page)).includes(`${era.order}\u2002${era.name}`)) break
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Enter')
    await expect.poll(() => addressOf(page)).toBe(`/timeline?era=${slug}`)

    const panel = page.getByRole('region', { name: `Chosen era: ${era.name}` })
    for (const [label, path] of [
      ['Evidence matrix of this era', '/evidence/matrix'],
      ['References of this era', '/references'],
      ['Applications of this era', '/applications'],
      ['Algorithms of this era', '/algorithms'],
    ] as const) {
      await choose(panel.getByRole('link', { name: label }))
      await expect.poll(() => addressOf(page)).toBe(`${path}?era=${slug}`)
      await expect.poll(() => page.getByRole('main').innerText()).toContain(era.name)
      if (path === '/algorithms') {
        const own = index.corpus.algorithms.filter((algorithm) => algorithm.era === era.id)
        await expect
          .poll(async () => new Set(await resultsOf(page)))
          .toEqual(new Set(own.map(({ id }) => id)))
      }
      await page.goBack()
      await expect.poll(() => addressOf(page)).toBe(`/timeline?era=${slug}`)
      await panel.waitFor()
    }
    await page.goBack()
    await expect.poll(() => addressOf(page)).toBe('/timeline')
  })

  test('a reader changes the years without dragging: by keys, by buttons and by the fields', async ({
    open,
  }) => {
    const page = await open('/timeline')
    const { choose } = createReader(page, 'keyboard')
    const stop = page.locator('[role="group"] [tabindex="0"]')
    const labelled = () => page.locator('[role="group"][aria-label^="Eras"]').getAttribute('aria-label')
    const whole = await labelled()
    await tabTo(page, stop)
    await page.keyboard.press('+')
    await expect.poll(labelled).not.toBe(whole)
    await page.keyboard.press('-')
    await expect.poll(labelled).toBe(whole)
    await page.goBack()
    await page.goBack()
    await expect.poll(() => addressOf(page)).toBe('/timeline')

    const from = page.getByRole('spinbutton', { name: 'First year' })
    await tabTo(page, from)
    await page.keyboard.press('Control+a')
    await page.keyboard.type('1985')
    await page.keyboard.press('Enter')
    await expect.poll(() => addressOf(page)).toBe('/timeline?from=1985')
    await expect.poll(labelled).toMatch(/1985 to/)
    await page.reload()
    await choose(page.getByRole('button', { name: 'Show fewer years' }))
    await expect.poll(() => addressOf(page)).toMatch(/^\/timeline\?from=\d+&to=\d+$/)
    await page.goBack()
    await expect.poll(() => addressOf(page)).toBe('/timeline?from=1985')
  })
})

describe('extras for a pointer', () => {
  test('dragging the drawing moves its years, and what lies beneath is not clicked', async ({ open }) => {
    const page = await open('/timeline?from=1960&to=2000')
    const drawing = page.locator('[role="group"][aria-label^="Eras"]')
    const box = await drawing.boundingBox()
    const band = await page.locator('[data-mark^="era-"] rect').first().boundingBox()
    if (!box || !band) throw new Error('The drawing is not shown.')
    await page.mouse.move(band.x + 20, band.y + 10)
    await page.mouse.down()
    await page.mouse.move(band.x + 20 + box.width / 4, band.y + 10, { steps: 5 })
    await page.mouse.up()
    // A quarter of the width is a quarter of the years, to the left of them.
    await expect.poll(() => addressOf(page)).toBe('/timeline?from=1950&to=1990')
    await page.goBack()
    await expect.poll(() => addressOf(page)).toBe('/timeline?from=1960&to=2000')
  })

  test('a drag that can go no further takes no click from what is used next', async ({ open }) => {
    const page = await open('/timeline?era=deep-learning')
    await page
      .locator('[data-mark^="era-"]')
      .first()
      .hover({ position: { x: 5, y: 10 } })
    await page.mouse.down()
    // Let go above the drawing, so that no click ends it there.
    await page.mouse.move(640, 5, { steps: 5 })
    await page.mouse.up()
    expect(addressOf(page)).toBe('/timeline?era=deep-learning')
    await page.getByRole('link', { name: 'Choose no era' }).click()
    await expect.poll(() => addressOf(page)).toBe('/timeline')
    await page.goBack()
    await expect.poll(() => addressOf(page)).toBe('/timeline?era=deep-learning')
  })

  test('a pinch on a trackpad zooms, as one step back', async ({ open }) => {
    const page = await open('/timeline')
    const box = await page.locator('[role="group"][aria-label^="Eras"]').boundingBox()
    if (!box) throw new Error('The drawing is not shown.')
    await page.mouse.move(box.x + box.width / 2, box.y + 100)
    await page.keyboard.down('Control')
    for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, -20)
    await page.keyboard.up('Control')
    await expect.poll(() => addressOf(page)).toMatch(/^\/timeline\?from=\d+&to=\d+$/)
    await page.goBack()
    await expect.poll(() => addressOf(page)).toBe('/timeline')
  })

  test('two fingers drawn apart zoom to the years between them', async ({ open }) => {
    const page = await open('/timeline?from=1960&to=2000', {
      viewport: { width: 1024, height: 800 },
      hasTouch: true,
    })
    const box = await page.locator('[role="group"][aria-label^="Eras"]').boundingBox()
    if (!box) throw new Error('The drawing is not shown.')
    const fingers = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: apart
          ? [-apart, apart].map((way, id) => ({ id, x: box.x + box.width / 2 + way, y: box.y + 100 }))
          : [],
      })
    await touch('touchStart', 60)
    for (const apart of [80, 100, 120]) await touch('touchMove', apart)
    await touch('touchEnd')
    // Twice as far apart: half the years, about the middle ones.
    await expect.poll(() => addressOf(page)).toBe('/timeline?from=1970&to=1990')
    await page.goBack()
    await expect.poll(() => addressOf(page)).toBe('/timeline?from=1960&to=2000')
  })
})
