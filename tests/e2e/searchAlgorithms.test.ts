import { describe, expect } from 'vitest'
import { need } from '#corpus/createIndex.ts'
import { test } from '../support/openPage.ts'
import { readPublished } from '../support/publishedCorpus.ts'
import { addressOf, createReader, optionsFor, resultsOf, WAYS } from '../support/reader.ts'

const index = readPublished()

describe('a reader who looks for an algorithm and misspells it', () => {
  test.for(WAYS)('finds it, narrows by facets, opens it and comes back, by %s', async (way, { open }) => {
    const page = await open('/algorithms', optionsFor(way))
    const { choose, type, filter } = createReader(page, way)
    const field = page.getByRole('searchbox', { name: 'Search the algorithms' })

    await type(field, 'suport vector')
    await expect.poll(() => addressOf(page)).toBe('/algorithms?q=suport+vector')
    await expect.poll(async () => (await resultsOf(page))[0]).toBe('alg-svm')

    await filter('family', 'kernel-methods')
    await expect.poll(() => addressOf(page)).toBe('/algorithms?q=suport+vector&family=kernel-methods')
    const familiesOf = async () =>
      (await resultsOf(page)).map((id) => need(index.algorithmById, id ?? '').family)
    await expect.poll(async () => new Set(await familiesOf())).toEqual(new Set(['Kernel methods']))
    await filter('domain', 'imaging')
    await expect.poll(() => resultsOf(page)).toEqual(['alg-svm'])

    const { name } = need(index.algorithmById, 'alg-svm')
    await choose(page.locator('[data-id="alg-svm"]').getByRole('link').first())
    await expect.poll(() => addressOf(page)).toBe('/algorithms/svm')
    await page.getByRole('heading', { level: 1, name }).waitFor()
    const claims = index.claimsByThing.get('alg-svm')?.map(({ id }) => id)
    const shown = page.locator('main [data-id^="claim-"]')
    expect(await shown.evaluateAll((all) => all.map((one) => one.getAttribute('data-id')))).toEqual(claims)

    await page.goBack()
    await expect
      .poll(() => addressOf(page))
      .toBe('/algorithms?q=suport+vector&family=kernel-methods&domain=imaging')
    expect(await field.inputValue()).toBe('suport vector')
    await expect.poll(() => resultsOf(page)).toEqual(['alg-svm'])
    await page.goBack()
    await expect.poll(() => addressOf(page)).toBe('/algorithms?q=suport+vector&family=kernel-methods')
  })

  test('loses no letter while typing fast, and none typed before the page came alive', async ({ open }) => {
    const page = await open('/algorithms')
    const field = page.getByRole('searchbox', { name: 'Search the algorithms' })
    await field.click()
    await page.keyboard.type('generative adversarial', { delay: 0 })
    await expect.poll(() => addressOf(page)).toBe('/algorithms?q=generative+adversarial')
    expect(await field.inputValue()).toBe('generative adversarial')
    await expect.poll(async () => (await resultsOf(page))[0]).toBe('alg-gan')
  })
})
