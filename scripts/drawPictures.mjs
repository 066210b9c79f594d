/**
 * Draws the pictures that must be PNG: the icons in `public/icons` from
 * `public/icon.svg`, and a corpus's `share.png` from the overview of its site.
 *
 *   node scripts/drawPictures.mjs icons
 *   node scripts/drawPictures.mjs share     (builds the site of CORPUS_DIR, else of data/)
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBuilder, preview } from 'vite'
import { launchBrowser } from '../tests/bench/launchBrowser.mjs'

const SHARE = { width: 1200, height: 630 }

/** One icon; `room` is the share of the edge left to each side of the drawing, whose ground then fills all. */
async function drawIcon(browser, { file, size, room = 0, square = false }) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const svg = readFileSync('public/icon.svg', 'utf8')
  const ground = /<rect[^>]*fill="(#\w+)"/.exec(svg)?.[1]
  const edge = size * (1 - 2 * room)
  await page.setContent(
    `<style>html{background:${square ? ground : 'transparent'}}body{margin:${size * room}px}svg{display:block;width:${edge}px;height:${edge}px}</style>${svg}`,
  )
  await page.screenshot({ path: `public/icons/${file}.png`, omitBackground: !square })
  await page.close()
}

async function drawIcons(browser) {
  await drawIcon(browser, { file: 'icon-192', size: 192 })
  await drawIcon(browser, { file: 'icon-512', size: 512 })
  // A phone may cut away all but the circle in the middle.
  await drawIcon(browser, { file: 'maskable-512', size: 512, room: 0.12, square: true })
  await drawIcon(browser, { file: 'apple-touch-icon', size: 180, room: 0.04, square: true })
}

/** Takes everything from the overview but the survey's name, the heading and the picture of all ties. */
function arrange() {
  const heading = document.querySelector('main h1')
  // The one of most marks.
  const ties = [...document.querySelectorAll('main section > *')].sort(
    (a, b) => b.querySelectorAll('a').length - a.querySelectorAll('a').length,
  )[0]
  if (!heading || !ties) throw new Error('The overview has no heading or no picture.')
  const { textContent: name } = document.querySelector('header a')
  // Asked of what is drawn: the published page calls its measures by letters.
  const { fontFamily } = getComputedStyle(heading)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    body { margin: 0 }
    .share { box-sizing: border-box; width: 1200px; height: 630px; padding: 44px 64px 0; display: grid; grid-template-rows: auto 1fr auto; overflow: hidden }
    .share > p { font: 560 28px/1.2 ${fontFamily}; border-bottom: 1px solid; padding-bottom: 16px }
    .share h1 { font-size: 48px; line-height: 1.14; letter-spacing: -0.015em; max-width: 21em; align-self: center; margin: 0 }
    .share h1 + * { padding-bottom: 28px }
  `)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  const share = document.createElement('div')
  share.className = 'share'
  const title = document.createElement('p')
  title.textContent = name
  const clone = ties.cloneNode(true)
  const h1 = document.createElement('h1')
  h1.textContent = heading.textContent
  share.append(title, h1, clone)
  document.body.replaceChildren(share)
}

async function drawShare(browser) {
  const corpus = process.env.CORPUS_DIR ?? 'data'
  const folder = mkdtempSync(join(tmpdir(), 'share-'))
  const builder = await createBuilder({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
  await builder.buildApp()
  const server = await preview({ logLevel: 'error', build: { outDir: folder }, preview: { port: 0 } })
  // Without scripts of the page's own, which would draw it anew; the debugger still runs ours.
  const context = await browser.newContext({ viewport: SHARE, colorScheme: 'light', serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto(server.resolvedUrls.local[0])
  await page.evaluate(arrange)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(corpus, 'share.png') })
  await server.close()
  rmSync(folder, { recursive: true })
}

const DRAW = { icons: drawIcons, share: drawShare }
const draw = DRAW[process.argv[2]]
if (!draw) throw new Error('Say what to draw: icons or share.')
const browser = await launchBrowser()
await draw(browser)
await browser.close()
process.exit(0)
