import { describe, expect } from 'vitest'
import { hydrated, site, test } from '../support/openPage.ts'
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
    const page = await open(path, { missing: 'page' })
    expect((await fetch(site().url + path)).status).toBe(404)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
    await page.getByRole('main').getByRole('link', { name, exact: true }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.goBack()
    await expect.poll(() => addressOf(page)).toBe(path)
  })

  test('is told so with JavaScript off', async ({ open }) => {
    const page = await open('/nowhere', { missing: 'page', javaScriptEnabled: false })
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

test('a number that no section has leads to those nearest to it, and not to the work of that number', async ({
  open,
}) => {
  const page = await open('/read/2.9', { missing: 'page' })
  const offers = page.getByRole('heading', { name: 'Perhaps you meant' }).locator('+ ul [data-id]')
  const ids = await offers.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')))
  expect(ids).toEqual(['sec-2-3', 'sec-2-2', 'sec-2-1'])
  await offers.first().getByRole('link').click()
  await expect.poll(() => addressOf(page)).toBe('/read/2.3')
  await page.goBack()
  await expect.poll(() => addressOf(page)).toBe('/read/2.9')
})

describe('an id as the corpus writes it', () => {
  test.for([
    ['/compare?algorithm=alg-svm&algorithm=cnn', '/compare?algorithm=svm&algorithm=cnn'],
    ['/applications?domain=dom-genomics', '/applications?domain=genomics'],
    ['/evidence/matrix?domain=dom-genomics', '/evidence/matrix?domain=genomics'],
    ['/timeline?algorithm=alg-svm', '/timeline?algorithm=svm'],
    ['/algorithms/alg-svm', '/algorithms/svm'],
    ['/references/ref-esteva-2017#cite', '/references/esteva-2017#cite'],
  ] as const)('in %s leads to %s, which takes its place', async ([path, tidy], { open }) => {
    const page = await open(path, { missing: 'page' })
    await expect.poll(() => addressOf(page)).toBe(tidy)
    await hydrated(page)
    expect(await page.title()).not.toContain('Not found')
    expect(await page.getByText('This address asked for').count()).toBe(0)
    await page.getByRole('link', { name: 'Timeline', exact: true }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
    await page.goBack()
    await expect.poll(() => addressOf(page)).toBe(tidy)
  })
})

test('a filter the page does not know leaves the results of the filters it knows', async ({ open }) => {
  const page = await open('/applications?evidence=cited')
  const kept = await resultsOf(page)
  await page.goto(`${site().url}/applications?evidence=cited&domain=astronomy&colour=blue`)
  await hydrated(page)
  await page.getByText('This address asked for “domain=astronomy”').waitFor()
  expect(await resultsOf(page)).toEqual(kept)
  await page.goBack()
  await hydrated(page)
  expect(await resultsOf(page)).toEqual(kept)
})
