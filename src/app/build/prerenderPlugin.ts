import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Manifest, Plugin, ResolvedConfig } from 'vite'
import { createShell } from './createShell.ts'

/** What the server-side build of `prerender.tsx` offers. */
type Renderer = {
  addresses: readonly string[]
  render: (address: string) => Promise<{ html: string; module: string | undefined }>
  describe: (address: string, toUrl: (path: string) => string) => string | undefined
}

/** An address that no page answers: rendering it gives the not-found page. */
const NOWHERE = '/not-found'

/**
 * Writes one HTML file per address after the build, from the same components
 * the browser runs, with a content security policy in each; also `404.html`,
 * `sitemap.xml`, `robots.txt`, and `_headers` for hosts that can send headers.
 *
 * Own code rather than a package: those tried either drop index.html or never
 * let the build end.
 */
export function prerenderPlugin({ site }: { site: string }): Plugin {
  let config: ResolvedConfig
  return {
    name: 'prerender',
    apply: (_config, { command, isPreview }) => command === 'build' || isPreview === true,
    config(userConfig, { command }) {
      if (command !== 'build') return undefined
      const root = resolve(userConfig.root ?? '.')
      return {
        environments: {
          client: { build: { manifest: true } },
          ssr: {
            resolve: { noExternal: true },
            build: {
              ssr: true,
              copyPublicDir: false,
              emptyOutDir: true,
              // A folder of its own for each build: Node never reloads a module it has imported.
              outDir: join(root, 'node_modules/.cache', `prerender-${randomUUID()}`),
              rolldownOptions: { input: 'src/prerender.tsx' },
            },
          },
        },
        builder: {
          async buildApp(builder) {
            const { client, ssr } = builder.environments
            if (!client || !ssr) throw new Error('Prerendering needs a client and a server build.')
            await builder.build(client)
            await builder.build(ssr)
          },
        },
      }
    },
    configResolved(resolved) {
      config = resolved
    },
    buildApp: {
      order: 'post',
      async handler({ environments }) {
        // Asked of the environment: each has resolved the configuration, and so this plugin, anew.
        const serverFolder = resolve(config.root, environments.ssr?.config.build.outDir ?? '')
        const out = resolve(config.root, config.environments.client?.build.outDir ?? 'dist')
        const entry = pathToFileURL(join(serverFolder, 'prerender.js')).href
        const { addresses, render, describe }: Renderer = await import(/* @vite-ignore */ entry)
        const manifest: Manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'))
        const shell = createShell({
          template: readFileSync(join(out, 'index.html'), 'utf8'),
          manifest,
          base: config.base,
          assets: readdirSync(join(out, 'assets')),
          read: (file) => readFileSync(join(out, file), 'utf8'),
        })
        const write = (file: string, text: string) => {
          mkdirSync(dirname(join(out, file)), { recursive: true })
          writeFileSync(join(out, file), text)
        }
        const url = (address: string) =>
          new URL(`${config.base}${address.slice(1)}`.replace(/\/?$/, '/'), site).href
        for (const address of addresses) {
          const page = await render(address)
          if (!page.html.includes('<h1')) throw new Error(`${address} was rendered without a heading.`)
          write(
            join(address, 'index.html'),
            shell.toPage({ ...page, canonical: url(address), jsonLd: describe(address, url) }),
          )
        }
        write(
          '404.html',
          shell.toPage({ ...(await render(NOWHERE)), canonical: undefined, jsonLd: undefined }),
        )
        const places = addresses.map((address) => `<url><loc>${url(address)}</loc></url>`).join('\n')
        write(
          'sitemap.xml',
          `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${places}\n</urlset>\n`,
        )
        write(
          'robots.txt',
          `User-agent: *\nAllow: /\nSitemap: ${new URL(`${config.base}sitemap.xml`, site).href}\n`,
        )
        write('_headers', shell.headers)
        write('.nojekyll', '')
        rmSync(join(out, '.vite'), { recursive: true })
        rmSync(serverFolder, { recursive: true, force: true })
        config.logger.info(`prerendered ${addresses.length} pages`)
      },
    },
    configurePreviewServer(server) {
      const { root, build } = server.config
      const out = resolve(root, build.outDir)
      // Runs after the static files: what is left is a page, with or without its last slash, or nothing.
      return () => {
        server.middlewares.use((request: IncomingMessage, response: ServerResponse) => {
          const page = findPage(out, request.url ?? '/')
          response.statusCode = page ? 200 : 404
          response.setHeader('Content-Type', 'text/html; charset=utf-8')
          response.end(readFileSync(page ?? join(out, '404.html')))
        })
      }
    },
  }
}

/** The file that holds the page at this address, as static hosts find it. */
function findPage(out: string, url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*/, ''))
    const file = join(out, path, path.endsWith('.html') ? '' : 'index.html')
    return file.startsWith(out) && statSync(file).isFile() ? file : undefined
  } catch {
    // Not a path at all, or no such file.
    return undefined
  }
}
