import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { preview } from 'vite'
import { toBar } from './bars.mjs'
import { launchBrowser } from './launchBrowser.mjs'
import { writeSurvey } from './writeSurvey.mjs'

/** How many times slower than this machine the reader's is taken to be. */
const SLOWER = 4
/** After so long without a change, an interaction has shown everything. */
const QUIET_MS = 350
/** The address follows the letters after this pause, as useQueryText has it. */
const TYPING_PAUSE_MS = 180

/** The corpora, how long until the next paint, and how long a build may take; the last takes minutes to build. */
const CORPORA = [
  { name: 'shipped', paint: 32, build: 20 },
  { name: '300', count: 300, paint: 50 },
  { name: '2000', count: 2000, paint: 50, build: 60 },
  { name: '10000', count: 10_000, paint: 100 },
]

const run = promisify(execFile)
const quantile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}

/** Runs in the page: notes every interaction's time to the next paint, and when the last change was painted. */
function watch() {
  const seen = { from: 0, delay: 0, handling: 0, next: undefined, frames: undefined, shown: undefined }
  const afterPaint = (tell) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => tell(performance.now())
      channel.port2.postMessage(0)
    })
  // Only the interaction itself: a hover or a scroll has no id.
  new PerformanceObserver((list) => {
    for (const { interactionId, startTime, duration, processingStart, processingEnd } of list.getEntries()) {
      if (!interactionId || startTime < seen.from) continue
      seen.next = Math.max(seen.next ?? 0, duration)
      seen.delay = Math.max(seen.delay, processingStart - startTime)
      seen.handling = Math.max(seen.handling, processingEnd - processingStart)
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: false })
  for (const type of ['click', 'keydown']) {
    addEventListener(
      type,
      ({ timeStamp }) => {
        seen.input = timeStamp
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            seen.frames = performance.now() - timeStamp
          }),
        )
      },
      true,
    )
  }
  // Attributes do not count: after a letter the addresses of links follow without a visible change.
  new MutationObserver(() => {
    const { input } = seen
    if (input === undefined) return
    seen.last = performance.now()
    afterPaint((now) => {
      seen.shown = now - input
      seen.last = now
    })
  }).observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true })
  window.watched = {
    begin() {
      const from = performance.now()
      Object.assign(seen, { from, last: from, delay: 0, handling: 0 })
      Object.assign(seen, { next: undefined, frames: undefined, shown: undefined, input: undefined })
    },
    end: (quiet) =>
      new Promise((resolve) => {
        const look = () => {
          const waited = performance.now() - Math.max(seen.last, seen.input ?? 0)
          if (seen.frames !== undefined && waited > quiet) resolve({ ...seen })
          else setTimeout(look, 50)
        }
        look()
      }),
  }
}

/** Does something once and gives what `watch` saw of it. */
async function observe(page, act, quiet = QUIET_MS) {
  await page.evaluate(() => window.watched.begin())
  await act()
  return page.evaluate((quiet) => window.watched.end(quiet), quiet)
}

async function clickEach(page, locators) {
  const seen = []
  for (const locator of locators) {
    await locator.scrollIntoViewIfNeeded()
    const { x, y, width, height } = await locator.boundingBox()
    const at = [x + width / 2, y + height / 2]
    await page.mouse.move(...at)
    await page.waitForTimeout(100)
    seen.push(await observe(page, () => page.mouse.click(...at, { delay: 60 })))
  }
  return seen
}

async function typeEach(page, label, letters) {
  const field = page.getByRole('searchbox', { name: label })
  await field.focus()
  const seen = []
  for (const letter of letters) {
    seen.push(await observe(page, () => page.keyboard.press(letter), QUIET_MS + TYPING_PAUSE_MS))
  }
  return seen
}

const spread = async (locator, count) => {
  const all = await locator.all()
  return all.filter((_, at) => at % Math.ceil(all.length / count) === 0)
}

/** From room to room by the links in the head; the round before has the code of each page there, and compiled. */
async function visitRooms(page) {
  const links = await page.getByRole('navigation', { name: 'Site' }).getByRole('link').all()
  await clickEach(page, links)
  return clickEach(page, links)
}

/** From a list to the pages of its first things, each with the way back between. */
async function visitThings(page) {
  const links = page.getByRole('region', { name: 'Results' }).locator('li[data-id] h3 a')
  const seen = []
  for (let nth = 0; nth < 8; nth++) {
    seen.push(...(await clickEach(page, [links.nth(nth)])))
    await page.goBack()
    await links.nth(nth).waitFor()
  }
  return seen
}

const BARE = 'data:text/html,<main><button onclick="this.textContent%2B=1">A</button></main>'
const LETTERS = [...'networks for']

/** Each interaction the bars name: where it happens and how it is done, at least five times. */
const INTERACTIONS = {
  // What the browser and this machine take for an interaction that does nothing.
  'a bare button': {
    path: BARE,
    act: (page) => clickEach(page, Array(8).fill(page.locator('button'))),
    floor: true,
  },
  'facet click, /references': {
    path: '/references/',
    act: (page) =>
      // Each value chosen, then given up again.
      clickEach(
        page,
        ['domain', 'verdict', 'type', 'author', 'venue'].flatMap((key) => {
          const first = page.locator(`[data-facet="${key}"]`).first()
          return [first, first]
        }),
      ),
  },
  'key stroke, /algorithms': {
    path: '/algorithms/',
    act: (page) => typeEach(page, 'Search the algorithms', LETTERS),
    pause: TYPING_PAUSE_MS,
  },
  'key stroke, /search': {
    path: '/search/',
    act: (page) => typeEach(page, 'Search everything', LETTERS),
  },
  'matrix cell': {
    path: '/evidence/matrix/',
    act: async (page) => clickEach(page, await spread(page.locator('a[id^="cell-"]:visible'), 10)),
  },
  era: {
    path: '/timeline/',
    act: async (page) => clickEach(page, await spread(page.locator('a[href*="era="]:visible'), 8)),
  },
  'link to another room': { path: '/about/', act: visitRooms },
  'link to a thing of a list': { path: '/applications/', act: visitThings },
}

async function measure(browser, url, { path, act, pause = 0 }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(path === BARE ? path : url + path, { waitUntil: 'load' })
  // Alive, and the search built, which begins when the page is first touched: both are bars of their own.
  if (path !== BARE) await page.locator('#root[data-alive]').waitFor({ state: 'attached' })
  await page.keyboard.press('Shift')
  await page.waitForTimeout(4000)
  await page.evaluate(watch)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  // The first one compiles what the others use again, so it is left out.
  const seen = (await act(page)).slice(1)
  await page.close()
  // The API leaves out what takes less than 16 ms, and tells in steps of 8.
  const next = seen.map(({ next }) => next ?? 16)
  return {
    times: seen.length,
    'next paint, median': quantile(next, 0.5),
    'next paint, p95': quantile(next, 0.95),
    'two frames, median': Math.round(
      quantile(
        seen.map(({ frames }) => frames),
        0.5,
      ),
    ),
    'handling, median': Math.round(
      quantile(
        seen.map(({ handling }) => handling),
        0.5,
      ),
    ),
    'all shown, median': Math.round(
      quantile(
        seen.flatMap(({ shown }) => (shown === undefined ? [] : Math.max(0, shown - pause))),
        0.5,
      ),
    ),
  }
}

async function build(corpus, outDir) {
  const started = performance.now()
  await run(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', outDir, '--emptyOutDir'],
    {
      env: { ...process.env, NODE_ENV: 'production', CORPUS_DIR: corpus },
      maxBuffer: 2 ** 26,
    },
  )
  return (performance.now() - started) / 1000
}

/**
 * From input to the next paint, on a slowed-down Chromium, for the corpus of
 * this site and for generated ones; and how long each site takes to build.
 */
export async function benchInteractions(only = ['shipped', '300', '2000']) {
  const browser = await launchBrowser()
  const bars = []
  try {
    for (const { name, count, paint, build: within } of CORPORA.filter(({ name }) => only.includes(name))) {
      const folder = mkdtempSync(join(tmpdir(), 'survey-atlas-bench-'))
      try {
        if (count) writeSurvey(join(folder, 'data'), count)
        const took = await build(count ? join(folder, 'data') : 'data', join(folder, 'dist'))
        const server = await preview({
          logLevel: 'error',
          build: { outDir: join(folder, 'dist') },
          preview: { port: 4351, host: '127.0.0.1' },
        })
        const url = server.resolvedUrls.local[0].replace(/\/$/, '')
        const rows = {}
        for (const [interaction, how] of Object.entries(INTERACTIONS)) {
          rows[interaction] = await measure(browser, url, how)
        }
        await server.close()
        console.log(
          `\n${name} references: built in ${took.toFixed(1)} s; milliseconds at ${SLOWER} × throttle`,
        )
        console.table(rows)
        for (const [interaction, row] of Object.entries(rows)) {
          if (INTERACTIONS[interaction].floor) continue
          bars.push(toBar(`${name}: ${interaction}, to the next paint, ms`, row['next paint, median'], paint))
        }
        if (within) bars.push(toBar(`${name}: built, s`, took, within))
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }
  } finally {
    await browser.close()
  }
  return bars
}
