import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { citationsPlugin } from './src/app/build/citationsPlugin.ts'
import { createAddressRules } from './src/app/build/createAddressRules.ts'
import { prerenderPlugin } from './src/app/build/prerenderPlugin.ts'
import { listAddresses } from './src/app/listAddresses.ts'
import { corpusPlugin } from './src/corpus/build/corpusPlugin.ts'

// Tests start on their own small corpus, so that a fault in data/ fails its rule and not the whole run.
const corpusFolder = process.env.CORPUS_DIR ?? (process.env.VITEST ? 'tests/support/corpus' : 'data')

export default defineConfig(({ isPreview }) => ({
  base: process.env.BASE_PATH || '/',
  // A built site answers unknown addresses with its own 404 page, not with the overview.
  appType: isPreview ? 'mpa' : 'spa',
  plugins: [
    react(),
    corpusPlugin(corpusFolder, createAddressRules(listAddresses)),
    citationsPlugin(corpusFolder),
    prerenderPlugin({ site: process.env.SITE_URL || 'http://localhost:4173' }),
  ],
  // Browsers that know no modulepreload fetch a moment later; the rest need no script for it.
  // Browsers that know popovers know light-dark() too, or nearly: rewritten for others, it doubles every colour in every page.
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssTarget: ['chrome123', 'edge123', 'firefox125', 'safari17.5'],
  },
  preview: { port: 4173 },
  test: {
    // A busy machine may be late once; what is broken fails twice.
    retry: 1,
    // One after the other, each in workers of its own kind: Vitest uses a worker again only for files of one project.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: 'tests/support/setup.ts',
          testTimeout: 20_000,
          isolate: false,
          include: ['tests/{unit,corpus}/**/*.test.ts', 'tests/*.test.ts'],
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          setupFiles: 'tests/support/setup.ts',
          testTimeout: 20_000,
          // The set-up clears what a file leaves behind, so each need not read React and the site anew.
          isolate: false,
          include: ['tests/{dom,component}/**/*.test.{ts,tsx}'],
          // Half of the time a reader's typing is waited for.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          environment: 'node',
          globalSetup: 'tests/support/buildSite.ts',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          expect: { poll: { timeout: 5_000 } },
          hookTimeout: 60_000,
          // One more than there are cores in the smallest machine it is to run on, since some always wait for a frame or a timer.
          maxWorkers: 3,
          // No test finds what another stored, so files may share what they import and the pages they open.
          isolate: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
}))
