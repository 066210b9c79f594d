import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { promisify } from 'node:util'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { launchBrowserServer } from './browser.ts'
import { makeFolder } from './makeFolder.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    site: BuiltSite
    /** The small corpus published as a site of its own, under a sub-path. */
    smallSite: BuiltSite
    browser: string
  }
}

/** Where a built site answers and lies; or why it could not be built. */
export type BuiltSite = { url: string; folder: string } | { failure: string }

type Serving = { site: BuiltSite; close: () => Promise<void> }

const run = promisify(execFile)

/** Builds in a process of its own, as `npm run build` does, so that nothing of the test run leaks in. */
export async function build(env: Record<string, string>, folder: string): Promise<void> {
  const { VITEST: _, ...clean } = process.env
  await run(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir'],
    {
      env: { ...clean, NODE_ENV: 'production', ...env },
    },
  )
}

/** Builds a corpus as a site under a base path and serves it until it is closed. */
export async function serve(folderOfCorpus: string, base: string): Promise<Serving> {
  const folder = makeFolder()
  try {
    await build({ CORPUS_DIR: folderOfCorpus, BASE_PATH: base }, folder)
    const server = await preview({
      base,
      logLevel: 'error',
      build: { outDir: folder },
      preview: { port: 0, host: '127.0.0.1' },
    })
    const url = server.resolvedUrls?.local[0]?.replace(/\/$/, '')
    if (!url) throw new Error('The built site is served nowhere.')
    return {
      site: { url, folder },
      close: async () => {
        await server.close()
        // At once: there is little time to at the end of a worker, and a site is big.
        rmSync(folder, { recursive: true })
      },
    }
  } catch (error) {
    // The browser tests fail with this; the unit tests beside them still run and name the fault.
    const failure = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    return { site: { failure }, close: async () => {} }
  }
}

/** Builds the published site and the small one once, serves both, and starts one browser. */
export default async function buildSite(project: TestProject) {
  const [site, small, browser] = await Promise.all([
    serve(process.env.CORPUS_DIR ?? 'data', process.env.BASE_PATH ?? '/'),
    serve('tests/support/corpus', '/survey/'),
    launchBrowserServer(),
  ])
  project.provide('site', site.site)
  project.provide('smallSite', small.site)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await Promise.all([site.close(), small.close()])
  }
}
