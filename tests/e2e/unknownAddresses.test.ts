import { describe, expect } from 'vitest'
import { site, test } from '../support/openPage.ts'
import { addressOf, resultsOf } from '../support/reader.ts'

describe('a reader at an address that nothing answers', () => {
  test.for([
    ['/suport-vector-machine', 'Support vector machine'],
    ['/algorithms/smv', 'Support vector machine'],
    ['/algorithms/svn', 'Support vector machine'],
    ['/applications/skin-lesion-clasification', 'Skin cancer classification'],
    [
      '/references/esteva-2018',
      'Dermatologist-level classification of skin cancer with deep neural networks',
    ],
    ['/read/convolutional-network', 'Convolutional neural network'],
  ] as const)('like %s is told so and offered “%s”', async ([path, name], { open }) => {
    const page = await open(path, { missing: true })
    expect((await fetch(site().url + path)).status).toBe(404)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
    await page.getByRole('main').getByRole('link', { name, exact: true }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.goBack()
    await expect.poll(() => addressOf(page)).toBe(path)
  })

  test('is told so with JavaScript off', async ({ open }) => {
    const page = await open('/nowhere', { missing: true, javaScriptEnabled: false })
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('main').getByRole('link', { name: 'Browse algorithms' }).click()
    await page.getByRole('heading', { level: 1, name: 'Algorithms' }).waitFor()
  })
})

describe('an address written a little otherwise', () => {
  test.for([
    ['/index.html', undefined],
    ['/read/2.1/#claim-2-1-p1-c8', 'Medical imaging diagnosis'],
  ] as const)('like %s shows the same page', async ([path, name], { open }) => {
    const page = await open(path)
    await page.getByRole('heading', { level: 1, ...(name && { name }) }).waitFor()
    expect(await page.title()).not.toContain('Not found')
  })
})

describe('a filter the page does not know', () => {
  test.for([
    ['/applications', 'domain=astronomy', 'evidence=cited'],
    ['/algorithms', 'family=magic', 'evidence=cited'],
    ['/references', 'from=soon', 'origin=survey'],
    ['/evidence/audit', 'verdict=maybe', 'verdict=supports'],
    ['/evidence/matrix', 'sort=luck', 'domain=imaging'],
    ['/timeline', 'era=stone-age', 'view=list'],
    ['/compare', 'algorithm=abacus', 'algorithm=svm'],
    ['/search', 'kind=rumour', 'q=svm'],
  ] as const)(
    'of %s is named in a notice, and the rest is kept',
    async ([path, unknown, known], { open }) => {
      const page = await open(`${path}?${unknown}&${known}`)
      const notice = page.getByRole('status').filter({ hasText: unknown.split('=')[1] ?? '' })
      await notice.first().waitFor()
      expect(await page.locator('h1').count()).toBe(1)
    },
  )

  test('leaves the results of the filters it knows', async ({ open }) => {
    const kept = await open('/applications?evidence=cited')
    const page = await open('/applications?evidence=cited&domain=astronomy&colour=blue')
    expect(await resultsOf(page)).toEqual(await resultsOf(kept))
  })
})
