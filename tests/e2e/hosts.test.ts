import { cpSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { listMoved } from '#app/listMoved.ts'
import { index as small } from '../support/corpus.ts'
import { makeFolder } from '../support/makeFolder.ts'
import { hydrated, site, smallSite, test } from '../support/openPage.ts'
import { readPublished } from '../support/publishedCorpus.ts'
import { addressOf } from '../support/reader.ts'
import { INSTALLED, runServer } from '../support/runServer.ts'
import { serveFolder } from '../support/serveFolder.ts'

type Host = { url: string; close: () => Promise<void> }

/** Where the configurations for a site below a path lie; in them it is the path of the small site. */
const BELOW = 'hosting/below-path'

/** The small site in a folder that bears its path's name, as it is to be copied to a server. */
function placeBelow(): string {
  const root = makeFolder()
  cpSync(smallSite().folder, join(root, 'survey'), { recursive: true })
  return root
}

const below = async (host: Promise<Host>): Promise<Host> => {
  const { url, close } = await host
  return { url: `${url}/survey`, close }
}

/** What Netlify makes of the file it is told by: the headers it finds at the root, and the page for what is missing. */
function serveBelowNetlify(): Promise<Host> {
  const text = readFileSync(join(BELOW, 'netlify.toml'), 'utf8')
  const [, from = '', to = ''] = / mv (site\/\S+) (site\/\S+)"/.exec(text) ?? []
  const [, missing = ''] = /to = "\/(.*)"\n {2}status = 404/.exec(text) ?? []
  const root = placeBelow()
  renameSync(join(root, from.replace('site/', '')), join(root, to.replace('site/', '')))
  return below(serveFolder({ folder: root, base: '/', redirects: false, headers: true, missing }))
}

const base = () => new URL(site().url).pathname.replace(/\/?$/, '/')

/** Each host the site is said to work on, with whether it sends headers of ours. */
const HOSTS: { name: string; start: () => Promise<Host>; sends: boolean }[] = [
  {
    name: 'a host like GitHub Pages, under a sub-path',
    start: () => serveFolder({ folder: smallSite().folder, base: '/survey/' }),
    sends: false,
  },
  {
    name: 'a host like Netlify or Cloudflare Pages',
    start: () => serveFolder({ folder: site().folder, base: base(), redirects: false, headers: true }),
    sends: true,
  },
  ...INSTALLED.filter(() => (process.env.BASE_PATH ?? '/') === '/').map((machine) => ({
    name: machine.name,
    start: () => runServer(machine, site().folder),
    sends: true,
  })),
  {
    name: 'a host like Netlify, below a path',
    start: serveBelowNetlify,
    sends: true,
  },
  ...INSTALLED.map((machine) => ({
    name: `${machine.name}, below a path`,
    start: () => below(runServer(machine, placeBelow(), BELOW)),
    sends: true,
  })),
]

describe.each(HOSTS)('on $name', ({ start, sends }) => {
  let host: Host
  beforeAll(async () => {
    host = await start()
  })
  afterAll(() => host?.close())

  test('a page opens with its last slash and without, and keeps its query', async ({ open }) => {
    const page = await open('/references?origin=survey', { at: host.url })
    for (const address of ['/references', '/references/', '/references/index.html']) {
      await page.goto(`${host.url}${address}?origin=survey`)
      await hydrated(page)
      expect(new URL(page.url()).search).toBe('?origin=survey')
      expect(await page.locator('h1').innerText()).toBe('References')
    }
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Timeline' }).click()
    await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'References' }).waitFor()
  })

  test('the overview opens at the site’s own address without its last slash', async ({ open }) => {
    const page = await open('/about', { at: host.url })
    await page.goto(`${host.url}?from=a-link`)
    await hydrated(page)
    await page.getByRole('searchbox', { name: 'Search everything' }).first().waitFor()
    expect(new URL(page.url()).pathname).toMatch(/\/$/)
    expect(new URL(page.url()).search).toBe('?from=a-link')
  })

  test('an address that nothing answers is answered by our own page, as missing', async ({ open }) => {
    const response = await fetch(`${host.url}/algorithms/nothing-such`)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('Nothing stands at this address')
    const page = await open('/algorithms/nothing-such', { at: host.url, missing: 'page' })
    expect(await page.title()).toContain('Not found')
    await page.getByRole('main').getByRole('link', { name: 'Browse algorithms' }).click()
    await expect.poll(() => page.title()).toMatch(/^Algorithms/)
  })

  test('every file says what it is', async () => {
    const typeOf = async (file: string) =>
      (await fetch(`${host.url}/${file}`)).headers.get('content-type')?.split(';')[0]
    expect(await typeOf('sw.js')).toMatch(/javascript/)
    expect(await typeOf('corpus.json')).toBe('application/json')
    expect(await typeOf('icon.svg')).toBe('image/svg+xml')
    expect(await typeOf('icons/icon-192.png')).toBe('image/png')
    if (sends) expect(await typeOf('manifest.webmanifest')).toBe('application/manifest+json')
  })

  test('headers say what pages cannot, if the host sends any', async () => {
    const { headers } = await fetch(`${host.url}/about/`)
    if (!sends) return expect(headers.get('content-security-policy')).toBeNull()
    for (const sent of [headers, (await fetch(`${host.url}/sw.js`)).headers]) {
      expect(sent.get('content-security-policy')).toBe("connect-src 'self'; frame-ancestors 'none'")
    }
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    const html = await (await fetch(`${host.url}/`)).text()
    const script = /\/(assets\/index-[\w-]+\.js)/.exec(html)?.[1]
    const kept = async (file: string) => (await fetch(`${host.url}/${file}`)).headers.get('cache-control')
    expect(await kept(script ?? '')).toContain('immutable')
    expect(await kept('sw.js')).toBe('no-cache')
  })
})

test('a site below a path tells the host nothing of what else it serves', () => {
  const told = readFileSync(join(smallSite().folder, '_headers'), 'utf8').match(/^\/\S+/gm)
  expect(told?.length).toBeGreaterThan(3)
  expect(told?.filter((path) => !path.startsWith('/survey/'))).toEqual([])
})

describe('the preview of a site below a path', () => {
  test('leads there from the path without its last slash, as hosts do, and from the root', async () => {
    const { origin } = new URL(smallSite().url)
    for (const [asked, query] of [
      ['/survey', ''],
      ['/survey', '?origin=survey'],
      ['/', ''],
    ]) {
      const response = await fetch(`${origin}${asked}${query}`)
      expect(response.status).toBe(200)
      expect(response.url).toBe(`${origin}/survey/${query}`)
    }
  })
})

describe('an address that moved', () => {
  const index = readPublished()
  const numbered = index.corpus.references.find((reference) => reference['citation-number'] === 3)

  test('leads on without a script', async ({ open }) => {
    const page = await open('/references/3', { javaScriptEnabled: false })
    await page.waitForURL(`**/references/${numbered?.id.replace('ref-', '')}**`)
    await page.getByRole('heading', { level: 1, name: numbered?.title ?? '' }).waitFor()
    await page.goto(`${site().url}/evidence`)
    await page.waitForURL('**/evidence/matrix**')
  })

  test('leads on with one, and Back does not stop there', async ({ open }) => {
    const page = await open('/about')
    await page.goto(`${site().url}/references/3`)
    await page.getByRole('heading', { level: 1, name: numbered?.title ?? '' }).waitFor()
    expect(addressOf(page)).toBe(`/references/${numbered?.id.replace('ref-', '')}`)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'How this was made' }).waitFor()
  })

  test('has a page that names the new one as its own, and stands in no sitemap', () => {
    for (const [{ folder }, moved] of [
      [site(), listMoved(index)],
      [smallSite(), listMoved(small)],
    ] as const) {
      expect(moved.size).toBeGreaterThan(1)
      const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8')
      for (const [from, to] of moved) {
        const html = readFileSync(join(folder, from, 'index.html'), 'utf8')
        expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"]*${to.replace(/[?#].*/, '')}/"`))
        expect(sitemap).not.toContain(`${from}/<`)
      }
    }
  })
})

describe('what the site tells browsers and whoever shows a link to it:', () => {
  const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')

  test('how to install it, with every picture in the size it says', async ({ open }) => {
    const page = await open('/about')
    const manifest = JSON.parse(read(site().folder, 'manifest.webmanifest'))
    expect(manifest).toMatchObject({ start_url: base(), scope: base(), display: 'standalone' })
    expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain('maskable')
    for (const { src, sizes } of manifest.icons) {
      const size = await page.evaluate(async (src) => {
        const image = new Image()
        image.src = src
        await image.decode()
        return `${image.naturalWidth}x${image.naturalHeight}`
      }, src)
      expect(size).toBe(sizes)
    }
    expect(await page.locator('link[rel=manifest]').getAttribute('href')).toBe(
      `${base()}manifest.webmanifest`,
    )
    // What Chromium itself objects to.
    const client = await page.context().newCDPSession(page)
    const { errors, url } = await client.send('Page.getAppManifest')
    expect({ errors, url }).toEqual({
      errors: [],
      url: `${new URL(site().url).origin}${base()}manifest.webmanifest`,
    })
  })

  test('how to search it', async ({ open }) => {
    const page = await open('/about')
    const link = page.locator('link[rel=search][type="application/opensearchdescription+xml"]')
    const description = await page.request.get(
      new URL((await link.getAttribute('href')) ?? '', page.url()).href,
    )
    const template = /template="([^"]+)"/.exec(await description.text())?.[1] ?? ''
    const { pathname, search } = new URL(template.replace('{searchTerms}', 'convnet'))
    await page.goto(site().url + pathname.slice(base().length - 1) + search)
    await page.getByRole('main').getByRole('link', { name: 'Convolutional neural network' }).first().waitFor()
  })

  test('what to show for it: this survey’s own picture, and no picture for another survey', () => {
    const html = read(site().folder, 'about/index.html')
    expect(html).toMatch(/<meta property="og:image" content="https?:[^"]+\/share\.png">/)
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">')
    // Width and height stand at a fixed place in every PNG.
    const picture = readFileSync(join(site().folder, 'share.png'))
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630])
    expect(picture.length).toBeLessThan(300_000)
    const other = read(smallSite().folder, 'about/index.html')
    expect(other).not.toContain('og:image')
    expect(() => readFileSync(join(smallSite().folder, 'share.png'))).toThrow('ENOENT')
  })
})
