import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Manifest } from 'vite'
import type { Corpus } from '#corpus/types.ts'
import { escapeMarkup } from '#lib/escapeMarkup.ts'
import type { Asks } from '#url/asks.ts'
import { createShell } from './createShell.ts'
import { toHeadTags } from './toHeadTags.ts'
import { toMovedPage } from './toMovedPage.ts'
import { toSiteFiles } from './toSiteFiles.ts'

/** One address as React renders it. */
export type Rendered = {
  html: string
  module: string | undefined
  asks: Asks | undefined
}

/** What the server-side build of `prerender.tsx` offers. */
export type Renderer = {
  survey: Corpus['survey']
  addresses: readonly string[]
  moved: ReadonlyMap<string, string>
  referenceFiles: Readonly<Record<string, string>>
  render: (address: string) => Promise<Rendered>
  describe: (address: string, toUrl: (path: string) => string) => string | undefined
}

type SiteToWrite = {
  renderer: Renderer
  /** The folder with the client's build. */
  out: string
  base: string
  site: string
}

/** An address that no page answers: rendering it gives the not-found page. */
const NOWHERE = '/not-found'
/** Where the page lies that draws any address off line; a folder, since some hosts rename single files. */
const OFFLINE_SHELL = 'offline/'
/** What is no use without a network, or is made from the corpus in the page just as well. */
const ONLINE_ONLY =
  /\.html$|^references\/|^(?:sw\.js|sitemap\.xml|robots\.txt|share\.png|_headers|\.nojekyll|\.vite\/.*)$/

const hashOf = (parts: readonly (string | Buffer)[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 12)
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()

/** The ground of a page by day and by night, from the one place that says it. */
function readPapers(): { light: string; dark: string } {
  const [, light, dark] =
    /--paper: light-dark\((#\w+), (#\w+)\)/.exec(readFileSync('src/styles/tokens.css', 'utf8')) ?? []
  if (!light || !dark) throw new Error('tokens.css gives no --paper.')
  return { light, dark }
}

/**
 * Writes into the folder of the client's build one page for each address and
 * for each that moved, `404.html`, the page and the worker for reading off
 * line, and what crawlers, browsers and hosts look for. Says how many pages
 * there are.
 */
export async function writeSite({ renderer, out, base, site }: SiteToWrite): Promise<number> {
  const { survey, addresses, moved, referenceFiles, render, describe } = renderer
  const read = (file: string) => readFileSync(join(out, file), 'utf8')
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(out, file)), { recursive: true })
    writeFileSync(join(out, file), text)
  }
  const toUrl = (address: string) => new URL(`${base}${address.slice(1)}`.replace(/\/?$/, '/'), site).href
  const papers = readPapers()
  const template = read('index.html')
  const files = toSiteFiles({ survey, base, site, pages: addresses.map(toUrl), paper: papers.light })
  for (const [file, text] of Object.entries({ ...files, ...referenceFiles })) write(file, text)

  const kept = filesIn(out).filter((file) => !ONLINE_ONLY.test(file))
  // A file's content counts where its name does not tell it.
  const version = hashOf([template, ...kept.map((file) => (/^assets\//.test(file) ? file : read(file)))])
  const manifest: Manifest = JSON.parse(read('.vite/manifest.json'))
  const assets = readdirSync(join(out, 'assets'))
  const tags = toHeadTags({
    survey,
    base,
    site,
    version,
    papers,
    picture: existsSync(join(out, 'share.png')),
  })
  const shell = createShell({ template, manifest, base, assets, read, tags })

  for (const address of addresses) {
    const page = await render(address)
    if (!page.html.includes('<h1')) throw new Error(`${address} was rendered without a heading.`)
    write(
      join(address, 'index.html'),
      shell.toPage({ ...page, canonical: toUrl(address), jsonLd: describe(address, toUrl) }),
    )
  }
  for (const [from, to] of moved) {
    write(join(from, 'index.html'), shell.toPage(toMovedPage(base, to, toUrl)))
  }
  write('404.html', shell.toPage({ ...(await render(NOWHERE)), anew: true }))
  const title = `<title>${escapeMarkup(survey.shortTitle)}</title>`
  // By this the app knows that the site itself did not answer.
  const extra = ['<meta name="kept">']
  write(`${OFFLINE_SHELL}index.html`, shell.toPage({ html: title, module: undefined, extra, anew: true }))
  // Every page holds the faces itself. Told of them again, browsers lay the whole page out anew.
  for (const sheet of manifest['index.html']?.css ?? []) {
    write(sheet, read(sheet).replaceAll(/@font-face\{[^}]*\}/g, ''))
  }
  const offline = JSON.stringify({ version, files: [...kept, OFFLINE_SHELL], shell: OFFLINE_SHELL })
  write(
    'sw.js',
    read('sw.js').replace('__OFFLINE__', () => offline),
  )
  return addresses.length
}
