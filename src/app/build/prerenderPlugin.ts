import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ResolvedConfig } from 'vite'
import { nameClasses } from './nameClasses.ts'
import { readPlace } from './readPlace.ts'
import { KEPT_FOR_GOOD } from './toSiteFiles.ts'
import { type Renderer, writeSite } from './writeSite.ts'

/**
 * Which parts of the program share a file: what every page starts with, and
 * what several pages use. Left alone, every part that two pages share becomes
 * a file, and a page asks for forty of them.
 */
const CHUNKS = [
  {
    name: 'first',
    tags: ['$initial' as const],
    // The worker is a program of its own.
    test: (id: string) => !id.includes('/app/worker/'),
    priority: 2,
  },
  {
    name: 'shared',
    test: /[\\/]src[\\/]/,
    minShareCount: 3,
    entriesAware: true,
    entriesAwareMergeThreshold: 24_000,
    priority: 1,
  },
]

/** A shared file is called for all pages that share it, at a length that every page would carry. */
const nameChunk = (name: string) => name.replace(/^shared~.*/, 'shared')

/**
 * Writes one HTML file per address after the build, from the same components
 * the browser runs, with a content security policy in each, and the files that
 * belong beside them (see `writeSite`).
 *
 * Own code rather than a package: those tried either drop index.html or never
 * let the build end.
 */
export function prerenderPlugin({ site }: { site: string }): Plugin {
  let config: ResolvedConfig
  let place: ReturnType<typeof readPlace>
  return {
    name: 'prerender',
    apply: (_config, { command, isPreview }) => command === 'build' || isPreview === true,
    config(userConfig, { command }) {
      if (command !== 'build') return undefined
      // As it was given: once resolved it has its last slash, and the app's own paths do not.
      place = readPlace({ base: userConfig.base ?? '/', site })
      const root = resolve(userConfig.root ?? '.')
      return {
        css: { modules: { generateScopedName: nameClasses(join(root, 'src')) } },
        environments: {
          client: {
            build: {
              manifest: true,
              rolldownOptions: {
                input: { index: 'index.html', sw: 'src/app/worker/serviceWorker.ts' },
                // A service worker answers for the folder it lies in, and is found again by its name.
                output: {
                  entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
                  chunkFileNames: ({ name }) => `assets/${nameChunk(name)}-[hash].js`,
                  assetFileNames: ({ names: [name = ''] }) =>
                    `assets/${nameChunk(name.replace(/\.\w+$/, ''))}-[hash][extname]`,
                  codeSplitting: { groups: CHUNKS },
                },
              },
            },
          },
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
        const renderer: Renderer = await import(/* @vite-ignore */ entry)
        const count = await writeSite({ renderer, out, ...place })
        rmSync(join(out, '.vite'), { recursive: true })
        rmSync(serverFolder, { recursive: true, force: true })
        config.logger.info(`prerendered ${count} pages`)
      },
    },
    configurePreviewServer(server) {
      const { root, build } = server.config
      const out = resolve(root, build.outDir)
      // As hosts are told in `_headers`.
      server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
        const { base } = server.config
        const [path, query] = request.url?.split('?') ?? []
        if (path?.startsWith(`${base}assets/`)) response.setHeader('Cache-Control', KEPT_FOR_GOOD)
        // Hosts give a folder its last slash.
        if (`${path}/` !== base) return next()
        response.writeHead(302, { Location: query ? `${base}?${query}` : base }).end()
      })
      // Runs after the static files: what is left is a page, with or without its last slash, or nothing.
      return () => {
        server.middlewares.use((request: IncomingMessage, response: ServerResponse) => {
          const page = findPage(out, request.url ?? '/')
          response.statusCode = page ? 200 : 404
          response.setHeader('Content-Type', 'text/html; charset=utf-8')
          response.setHeader('Cache-Control', 'no-cache')
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
