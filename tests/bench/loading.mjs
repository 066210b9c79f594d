import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { toBar } from './bars.mjs'
import { launchBrowser } from './launchBrowser.mjs'
import { publish } from './publish.mjs'

/** A phone on a slow mobile network: Lighthouse's "slow 4G", and a processor four times slower than this one. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}
const SLOWER = 4
const RUNS = 5
/** Long enough for the page to come alive and build what it builds on idle; without scripts there is nothing to wait for. */
const SETTLED_MS = { with: 4000, without: 500 }

/** Largest contentful paint with scripts, as a multiple of the same page without; blocking in milliseconds. */
const BARS = { ratio: 1.3, blocking: 50, shift: 0.005, requests: 5 }

const PAGES = [
  '/',
  '/read/',
  '/applications/',
  '/algorithms/',
  '/references/',
  '/evidence/matrix/',
  '/timeline/',
  '/library/',
]
/** Rooms with a page for each thing; the heaviest of each is loaded, too. */
const DETAILS = ['/read/', '/applications/', '/algorithms/', '/references/']

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** Runs in the page before anything else: collects what the browser tells of its own loading. */
function watchLoading() {
  const seen = { paint: 0, shift: 0, first: 0, tasks: [] }
  window.loading = seen
  const each = (type, tell) =>
    new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({ type, buffered: true })
  each('largest-contentful-paint', ({ startTime }) => {
    seen.paint = startTime
  })
  each('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.first = startTime
  })
  each('layout-shift', ({ value }) => {
    seen.shift += value
  })
  each('longtask', ({ startTime, duration }) => seen.tasks.push({ startTime, duration }))
}

/** One load of a page by a reader who has never been here. */
async function load(browser, url, scripts) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  if (!scripts) await session.send('Network.setBlockedURLs', { urls: ['*.js'] })
  await page.addInitScript(watchLoading)
  let requests = 0
  let started = false
  page.on('request', (request) => {
    started ||= request.url().endsWith('.js')
    if (!started) requests += 1
  })
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(SETTLED_MS[scripts ? 'with' : 'without'])
  const { paint, shift, first, tasks } = await page.evaluate(() => window.loading)
  await context.close()
  const blocking = tasks
    .filter(({ startTime }) => startTime >= first)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0)
  const longest = Math.max(0, ...tasks.map(({ duration }) => duration))
  return { paint, shift, blocking, longest, requests }
}

/** Medians of several loads, with scripts and without, taken in turn so that a busy moment meets both. */
async function measure(browser, url) {
  const loads = { with: [], without: [] }
  for (let run = 0; run < RUNS; run += 1) {
    loads.with.push(await load(browser, url, true))
    loads.without.push(await load(browser, url, false))
  }
  const of = (key, which = 'with') => median(loads[which].map((seen) => seen[key]))
  return {
    'largest paint': Math.round(of('paint')),
    'scripts blocked': Math.round(of('paint', 'without')),
    ratio: Number((of('paint') / of('paint', 'without')).toFixed(2)),
    shift: Number(of('shift').toFixed(3)),
    'blocking, ms': Math.round(of('blocking')),
    'longest task, ms': Math.round(of('longest')),
    'requests first': of('requests'),
  }
}

/** What a page's own file weighs, gzipped, in kB. */
const weigh = (dist, path) =>
  Number((gzipSync(readFileSync(join(dist, path, 'index.html'))).length / 1000).toFixed(1))

const findHeaviest = (dist, room) =>
  readdirSync(join(dist, room), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${room}${name}/`)
    .reduce((one, other) => (weigh(dist, other) > weigh(dist, one) ? other : one))

/**
 * How pages load on a throttled phone, beside the same pages with their
 * scripts blocked, for the corpus of this site and for generated ones. Gives
 * the bars that they are held to.
 */
export async function benchLoading(only = ['shipped']) {
  const browser = await launchBrowser()
  const bars = []
  try {
    for (const name of only) {
      const site = await publish(name === 'shipped' ? undefined : Number(name))
      const rows = {}
      for (const path of [...PAGES, ...DETAILS.map((room) => findHeaviest(site.dist, room))]) {
        rows[path] = { 'HTML, kB gz': weigh(site.dist, path), ...(await measure(browser, site.url + path)) }
      }
      site.close()
      console.log(`\n${name} references: built in ${site.took.toFixed(1)} s; loads on a throttled phone`)
      console.table(rows)
      const worst = (key) => Math.max(...Object.values(rows).map((row) => row[key]))
      bars.push(
        toBar(`${name}: largest paint, times the page without scripts`, worst('ratio'), BARS.ratio),
        toBar(`${name}: blocked while loading, ms`, worst('blocking, ms'), BARS.blocking),
        toBar(`${name}: layout shift`, worst('shift'), BARS.shift),
        toBar(`${name}: requests before the app`, worst('requests first'), BARS.requests),
      )
    }
  } finally {
    await browser.close()
  }
  return bars
}
