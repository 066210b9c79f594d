import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { LINEAR, toBar, toExponent } from './bars.mjs'
import { launchBrowser } from './launchBrowser.mjs'
import { publish } from './publish.mjs'

const RUNS = 5
const PAGES = { overview: '/', list: '/references/', matrix: '/evidence/matrix/', timeline: '/timeline/' }

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const kB = (bytes) => Number((bytes / 1024).toFixed(1))
const weigh = (file) => kB(gzipSync(readFileSync(file)).length)

/** From the start of a visit to a page that answers, with nothing slowed down. */
async function timeAlive(browser, url) {
  const times = []
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.newPage({ serviceWorkers: 'block' })
    await page.goto(url)
    await page.locator('#root[data-alive]').waitFor({ state: 'attached', timeout: 120_000 })
    times.push(await page.evaluate(() => performance.now()))
    await page.close()
  }
  return Math.round(median(times))
}

/** What a site of so many references takes to build, weighs, and takes to come alive. */
async function measure(browser, count) {
  const site = await publish(count)
  const files = readdirSync(site.dist, { recursive: true }).filter((file) => file.endsWith('.html'))
  const row = {
    pages: files.length,
    'build, s': Number(site.took.toFixed(1)),
    'build, s of processor': Number(site.cpu.toFixed(1)),
    'corpus, kB gz': weigh(
      join(
        site.dist,
        'assets',
        readdirSync(join(site.dist, 'assets')).find((file) => file.includes('virtual_corpus')),
      ),
    ),
    'all pages, MB': Number(
      (files.reduce((sum, file) => sum + statSync(join(site.dist, file)).size, 0) / 2 ** 20).toFixed(1),
    ),
  }
  for (const [name, path] of Object.entries(PAGES)) {
    row[`${name}, kB gz`] = weigh(join(site.dist, path, 'index.html'))
    row[`${name} alive, ms`] = await timeAlive(browser, site.url + path)
  }
  site.close()
  return row
}

/** How sites grow with their references: each measure at each size, and its exponent, where 1 is linear. */
export async function benchGrowth(sizes = ['300', '2000', '10000']) {
  const browser = await launchBrowser()
  const rows = []
  try {
    for (const size of sizes) rows.push(await measure(browser, Number(size)))
  } finally {
    await browser.close()
  }
  const [first, last] = [rows[0], rows.at(-1)]
  const exponents =
    rows.length > 1
      ? Object.fromEntries(Object.keys(first).map((key) => [key, toExponent(first[key], last[key], sizes)]))
      : {}
  console.log('\nGrowth with the number of references')
  console.table(
    Object.fromEntries(
      Object.keys(first).map((key) => [
        key,
        {
          ...Object.fromEntries(sizes.map((size, at) => [size, rows[at][key]])),
          ...(key in exponents && { exponent: exponents[key] }),
        },
      ]),
    ),
  )
  return Object.entries(exponents).map(([key, exponent]) =>
    toBar(`growth of ${key}, exponent`, exponent, LINEAR),
  )
}
