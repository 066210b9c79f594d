import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { describe, expect, test as plain } from 'vitest'
import { listAddresses } from '#app/listAddresses.ts'
import { site, test } from '../support/openPage.ts'
import { readPublished } from '../support/publishedCorpus.ts'

const KB = 1024
/** What fits into the first flight of a connection. */
const FLIGHT = 14 * KB
const LONGEST = 60 * KB
const FONTS = 100 * KB
/** What the first scripts may weigh beside the libraries alone. */
const OVER_FLOOR = 1.12
const REQUESTS = 5

/** Pages of one thing over one flight, with what they may weigh: an algorithm with 22 claims in full, and the longest section. */
const ALLOWED: Record<string, number> = { '/algorithms/dnn': 14.8 * KB, '/read/3': 15 * KB }

/**
 * The required libraries with what any site of several pages takes from them,
 * and nothing else: pages restore where one had scrolled to, and JSX is what
 * the compiler makes of it.
 */
const FLOOR = `
import { StrictMode } from 'react'
import { jsx as draw, jsxs } from 'react/jsx-runtime'
import { hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, Link, matchRoutes, Outlet, RouterProvider, ScrollRestoration, useLocation, useNavigate, useSearchParams } from 'react-router'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
const useStore = create(persist(() => ({ a: 1 }), { name: 'a', storage: createJSONStorage(() => localStorage) }))
const Page = () => {
  const [search] = useSearchParams()
  const navigate = useNavigate()
  return draw(Link, { to: useLocation().pathname + search, onClick: () => navigate('/'), children: useStore((state) => state.a) })
}
const Layout = () => jsxs('div', { children: [draw(Outlet, {}), draw(ScrollRestoration, {})] })
const routes = [{ Component: Layout, children: [{ path: '/', Component: Page }] }]
matchRoutes(routes, location)
hydrateRoot(document.body, draw(StrictMode, { children: draw(RouterProvider, { router: createBrowserRouter(routes) }) }))
`

const read = (file: string) => readFileSync(join(site().folder, file))
const weigh = (text: string | Buffer) => gzipSync(text).length
const addresses = listAddresses(readPublished().corpus)
const fileOf = (address: string) => join(address, 'index.html')
const isDetail = (address: string) => /^\/(?:$|(?:applications|algorithms|references|read)\/)/.test(address)

/** A script with all it imports at once, by file. */
function listStatic(file: string, found = new Map<string, Buffer>()): Map<string, Buffer> {
  if (found.has(file)) return found
  const code = read(`assets/${file}`)
  found.set(file, code)
  for (const [, other = ''] of code
    .toString()
    .matchAll(/(?:\bfrom|\bimport|^import)\s*["']\.\/([^"']+)["']/g))
    listStatic(other, found)
  return found
}

const entryOf = (html: string) => /import\("[^"]*\/assets\/([^"]+\.js)"\)/.exec(html)?.[1] ?? ''
const firstScripts = () => listStatic(entryOf(read('index.html').toString()))
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0)

async function weighFloor(): Promise<number> {
  const name = '\0floor'
  const result = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'floor',
        resolveId: (id, from) => (id === 'floor' ? name : from === name ? { id, external: false } : null),
        load: (id) => (id === name ? FLOOR : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: 'floor' } },
  })
  const [built] = [result].flat() as Rolldown.RolldownOutput[]
  return sum((built?.output ?? []).map((chunk) => ('code' in chunk ? weigh(chunk.code) : 0)))
}

describe('a page weighs, gzipped, with its styles,', () => {
  const over = (which: (address: string) => boolean, most: number) =>
    addresses
      .filter(which)
      .map((address) => ({ address, weight: weigh(read(fileOf(address))) }))
      .filter(({ address, weight }) => weight > (ALLOWED[address] ?? most))

  plain('at most one flight of the network if it is the overview or of one thing', () => {
    expect(over(isDetail, FLIGHT)).toEqual([])
  })

  plain('at most 60 kB whatever it is', () => {
    expect(over(() => true, LONGEST)).toEqual([])
  })
})

describe('the first scripts', () => {
  plain('weigh at most 1.12 times what their libraries weigh alone', { timeout: 60_000 }, async () => {
    const ours = sum([...firstScripts().values()].map(weigh))
    const floor = await weighFloor()
    // Libraries of which a part were missing would make the comparison easy, not true.
    expect(floor).toBeGreaterThan(80 * KB)
    console.info(`first scripts ${ours}, their libraries ${floor}`)
    expect(ours / floor).toBeLessThanOrEqual(OVER_FLOOR)
  })

  plain('hold neither the corpus nor the search', () => {
    const files = [...firstScripts().keys()]
    expect(files.filter((file) => /_corpus|createSearch|fuse/i.test(file))).toEqual([])
    const code = [...firstScripts().values()].join('')
    const { survey, references } = readPublished().corpus
    for (const words of [survey.title, references[0]?.title ?? '', 'useTokenSearch']) {
      expect(code).not.toContain(words)
    }
  })
})

plain('the fonts of a page weigh at most 100 kB, and there are no others', () => {
  const fonts = readdirSync(join(site().folder, 'assets')).filter((file) => file.endsWith('.woff2'))
  expect(fonts).toHaveLength(2)
  expect(sum(fonts.map((file) => read(`assets/${file}`).length))).toBeLessThanOrEqual(FONTS)
})

plain('nothing keeps a page from being shown: no style sheet and no script to wait for', () => {
  const waiting = addresses.filter((address) =>
    /<link[^>]+rel="(?:stylesheet|modulepreload)"|<script[^>]+src=|@import/.test(
      read(fileOf(address)).toString(),
    ),
  )
  expect(waiting).toEqual([])
})

describe('before a page is idle', () => {
  test.for(['/', '/algorithms/svm', '/evidence/matrix'])(
    '%s asks for at most five files, none of them scripts',
    async (path, { browser }) => {
      const page = await browser.newPage()
      // Without idle time the app never starts, so all that is asked for is the page's own.
      await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
      const asked: string[] = []
      page.on('request', (request) => asked.push(`${request.resourceType()} ${request.url()}`))
      await page.goto(site().url + path, { waitUntil: 'networkidle' })
      expect(asked.length).toBeLessThanOrEqual(REQUESTS)
      expect(asked.filter((request) => /^(?:script|stylesheet|fetch|xhr)/.test(request))).toEqual([])
      // Touched, it starts.
      await page.keyboard.press('Tab')
      await page.locator('#root[data-alive]').waitFor({ state: 'attached' })
      await page.close()
    },
  )
})
