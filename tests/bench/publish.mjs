import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { writeSurvey } from './writeSurvey.mjs'

const run = promisify(execFile)

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
/** Fonts and pictures are compressed already. */
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg'])

/** A build that says at its end how much of the processor's time it took. */
const BUILD = `
import { createBuilder } from 'vite'
const builder = await createBuilder({ logLevel: 'error', build: { outDir: process.argv[1], emptyOutDir: true } })
await builder.buildApp()
console.log('\\n' + JSON.stringify(process.cpuUsage()))
`

/**
 * Builds the corpus in `data/`, or a generated one of so many references, and
 * serves it gzipped, as static hosts do and the preview server does not.
 */
export async function publish(count) {
  const folder = mkdtempSync(join(tmpdir(), 'survey-atlas-bench-'))
  const corpus = count ? join(folder, 'data') : 'data'
  if (count) writeSurvey(corpus, count)
  const dist = join(folder, 'dist')
  const started = performance.now()
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', BUILD, dist], {
    env: { ...process.env, NODE_ENV: 'production', CORPUS_DIR: corpus },
    maxBuffer: 2 ** 26,
  })
  // In microseconds; unlike the clock it hardly minds what else the machine does.
  const { user, system } = JSON.parse(stdout.trim().split('\n').at(-1))
  const took = (performance.now() - started) / 1000
  const answers = new Map()
  const answerTo = (path) => {
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path)
    if (!existsSync(file) || !statSync(file).isFile()) return undefined
    const type = extname(file)
    const body = readFileSync(file)
    return { type, body: COMPRESSED.has(type) ? gzipSync(body) : body }
  }
  const server = createServer(({ url }, response) => {
    const path = decodeURIComponent(url.replace(/[?#].*/, ''))
    if (!answers.has(path)) answers.set(path, answerTo(path))
    const { type, body } = answers.get(path) ?? {}
    response.writeHead(body ? 200 : 404, {
      'Content-Type': TYPES[type] ?? 'application/octet-stream',
      ...(COMPRESSED.has(type) && { 'Content-Encoding': 'gzip' }),
    })
    response.end(body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    dist,
    took,
    cpu: (user + system) / 1e6,
    close() {
      server.closeAllConnections()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
