import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { preview } from 'vite'
import { toBar } from './bars.mjs'
import { launchBrowser } from './launchBrowser.mjs'
import { writeSurvey } from './writeSurvey.mjs'

const run = promisify(execFile)
/** How often each drawing is drawn; the first time compiles what the others use again. */
const ROUNDS = 6
const DRAWING_MS = 100
const FRAME_MS = 16

const DRAWINGS = [
  {
    name: '60 × 60 matrix',
    path: '/evidence/matrix/',
    link: 'header a[href$="/evidence/matrix"], header a[href$="/evidence/matrix/"]',
    root: 'table',
    marks: 'a[id^="cell-"]',
  },
  {
    name: 'timeline of 300 milestones',
    path: '/timeline/',
    link: 'header a[href$="/timeline"], header a[href$="/timeline/"]',
    root: '[role="group"][aria-label^="Eras and milestones"]',
    marks: '[data-mark]',
  },
]

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]

/** Milliseconds of work on the main thread while something is done, as the browser's own counters have it. */
async function timeWork(session, act) {
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]))
  }
  const before = await read()
  await act()
  const after = await read()
  const spent = (name) => after[name] - before[name]
  return {
    task: spent('TaskDuration'),
    script: spent('ScriptDuration'),
    layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
  }
}

/** Comes to a drawing from a short page of the site, so that hardly more than the drawing is drawn. */
async function timeDrawing(page, session, url, { link, root }) {
  await page.goto(`${url}/about/`, { waitUntil: 'load' })
  await page.locator('#root[data-alive]').waitFor({ state: 'attached' })
  await page.waitForTimeout(1500)
  // The page's code is fetched on approach, as a reader's pointer would have it.
  await page.locator(link).first().hover()
  await page.waitForTimeout(500)
  return timeWork(session, async () => {
    await page.locator(link).first().click()
    await page.locator(root).waitFor({ state: 'visible' })
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 150))))
  })
}

/**
 * Work per frame while the pointer crosses the drawing, one mark a frame: what
 * the main thread did between two frames, not how fast this machine shows them.
 */
async function timeHover(page, session, url, { path, root, marks }) {
  await page.goto(url + path, { waitUntil: 'load' })
  await page.locator('#root[data-alive]').waitFor({ state: 'attached' })
  await page.waitForTimeout(1500)
  await page.locator(root).scrollIntoViewIfNeeded()
  const points = await page.locator(`${root} ${marks}`).evaluateAll((all) =>
    all
      .map((one) => one.getBoundingClientRect())
      .filter(({ top, bottom, width }) => top > 0 && bottom < innerHeight && width > 0)
      .slice(0, 60)
      .map(({ x, y, width, height }) => [x + Math.min(width / 2, 12), y + height / 2]),
  )
  const frames = []
  for (const [x, y] of points) {
    const { task } = await timeWork(session, async () => {
      await page.mouse.move(x, y)
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
    })
    frames.push(task)
  }
  return frames
}

/**
 * Time on the main thread for drawing a matrix of 60 by 60 and a timeline of
 * 300 milestones, and for each frame while the pointer crosses them; the
 * processor as it is. Gives the bars that they are held to.
 */
export async function benchDrawings() {
  const folder = mkdtempSync(join(tmpdir(), 'survey-atlas-bench-'))
  const browser = await launchBrowser()
  try {
    writeSurvey(join(folder, 'data'), 120, { algorithms: 60, applications: 60, milestones: 300 })
    await run(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '--outDir', join(folder, 'dist'), '--emptyOutDir'],
      { env: { ...process.env, NODE_ENV: 'production', CORPUS_DIR: join(folder, 'data') } },
    )
    const server = await preview({
      logLevel: 'error',
      build: { outDir: join(folder, 'dist') },
      preview: { port: 4352, host: '127.0.0.1' },
    })
    const url = server.resolvedUrls.local[0].replace(/\/$/, '')
    const rows = {}
    const bars = []
    for (const drawing of DRAWINGS) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
      const session = await page.context().newCDPSession(page)
      await session.send('Performance.enable', { timeDomain: 'threadTicks' })
      const drawn = []
      for (let round = 0; round < ROUNDS; round++) drawn.push(await timeDrawing(page, session, url, drawing))
      const frames = (await timeHover(page, session, url, drawing)).slice(3)
      await page.close()
      const tasks = drawn.slice(1).map(({ task }) => task)
      rows[drawing.name] = {
        'drawing, median': Math.round(median(tasks)),
        'of it script': Math.round(median(drawn.slice(1).map(({ script }) => script))),
        'of it style and layout': Math.round(median(drawn.slice(1).map(({ layout }) => layout))),
        'hover, frames': frames.length,
        'a frame, median': Number(median(frames).toFixed(1)),
        'a frame, p95': Number(quantile(frames, 0.95).toFixed(1)),
      }
      bars.push(
        toBar(`${drawing.name}: drawn, ms`, median(tasks), DRAWING_MS),
        toBar(`${drawing.name}: a frame while hovered, p95, ms`, quantile(frames, 0.95), FRAME_MS),
      )
    }
    await server.close()
    console.log('\nDrawings: milliseconds of the main thread’s own time')
    console.table(rows)
    return bars
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
