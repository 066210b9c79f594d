import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Manifest, Plugin, ResolvedConfig } from 'vite'
import { createShell } from './createShell.ts'

/** What the server-side build of `prerender.tsx` offers. */
type Renderer = {
  addresses: readonly string[]
  render: (address: string) => Promise<{ html: string; module: string | undefined }>
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
  let serverFolder: string
  return {
    name: 'prerender',
    config(userConfig) {
      const root = resolve(userConfig.root ?? '.')
      mkdirSync(join(root, 'node_modules/.cache'), { recursive: true })
      // A folder of its own for each build: Node never reloads a module it has imported.
      serverFolder = mkdtempSync(join(root, 'node_modules/.cache/prerender-'))
      return {
        environments: {
          client: { build: { manifest: true } },
          ssr: {
            resolve: { noExternal: true },
            build: {
              ssr: true,
              copyPublicDir: false,
              emptyOutDir: true,
              outDir: serverFolder,
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
      if (config.command === 'serve') rmSync(serverFolder, { recursive: true, force: true })
    },
    buildApp: {
      order: 'post',
      async handler() {
        const out = resolve(config.root, config.environments.client?.build.outDir ?? 'dist')
        const entry = pathToFileURL(join(serverFolder, 'prerender.js')).href
        const { addresses, render }: Renderer = await import(/* @vite-ignore */ entry)
        const manifest: Manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'))
        const shell = createShell({
          template: readFileSync(join(out, 'index.html'), 'utf8'),
          manifest,
          base: config.base,
          assets: readdirSync(join(out, 'assets')),
        })
        const write = (file: string, text: string) => {
          mkdirSync(dirname(join(out, file)), { recursive: true })
          writeFileSync(join(out, file), text)
        }
        const url = (address: string) => new URL(`${config.base}${address.slice(1)}`.replace(/\/?$/, '/'), site).href
        for (const address of addresses) {
          const page = await render(address)
          if (!page.html.includes('<h1')) throw new Error(`${address} was rendered without a heading.`)
          write(join(address, 'index.html'), shell.toPage({ ...page, canonical: url(address) }))
        }
        write('404.html', shell.toPage({ ...(await render(NOWHERE)), canonical: undefined }))
        const places = addresses.map((address) => `<url><loc>${url(address)}</loc></url>`).join('\n')
        write(
          'sitemap.xml',
          `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${places}\n</urlset>\n`,
        )
        write('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${new URL(`${config.base}sitemap.xml`, site).href}\n`)
        write('_headers', shell.headers)
        write('.nojekyll', '')
        rmSync(join(out, '.vite'), { recursive: true })
        rmSync(serverFolder, { recursive: true, force: true })
        config.logger.info(`prerendered ${addresses.length} pages`)
      },
    },
    configurePreviewServer(server) {
      // Runs after the static files: what is left has no page.
      return () => {
        server.middlewares.use((_request: unknown, response: ServerResponse) => {
          response.statusCode = 404
          response.setHeader('Content-Type', 'text/html; charset=utf-8')
          response.end(readFileSync(resolve(server.config.root, server.config.build.outDir, '404.html')))
        })
      }
    },
  }
}
