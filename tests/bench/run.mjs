import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { build } from 'vite'
import { LINEAR, printBars, toBar, toExponent } from './bars.mjs'
import { createCorpus, createQueries } from './createCorpus.mjs'
import { benchDrawings } from './drawings.mjs'
import { benchGrowth } from './growth.mjs'
import { benchInteractions } from './interactions.mjs'
import { benchLoading } from './loading.mjs'

/**
 * The time of a key stroke and the rank of what was looked for, for our search
 * and for others over the same works in the same run.
 *
 * On a shared machine only ratios and growth mean anything; the bars in
 * milliseconds are for an idle one.
 */
const ROUNDS = 5
const [PART = 'all', CHOSEN] = process.argv.slice(2)
const SIZES = ((PART === 'search' && CHOSEN) || '300,1000,10000').split(',').map(Number)
/** About how long a round may take; a slow engine is timed on fewer key strokes. */
const BUDGET_MS = 2000
const BUNDLE = resolve('node_modules/.cache/bench')

// Bundled as for the site: modules served one by one call each other more slowly.
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    lib: { entry: resolve('src/search/createSearch.ts'), formats: ['es'], fileName: 'search' },
    outDir: BUNDLE,
    rolldownOptions: { external: ['fuse.js'] },
  },
})
const { prepareRecordSearch } = await import(pathToFileURL(resolve(BUNDLE, 'search.js')).href)

const toRecord = (work) => ({
  id: work.id,
  kind: 'reference',
  name: work.title,
  fields: [
    { label: 'title', weight: 8, text: work.title, naming: true },
    { label: 'author', weight: 6, text: work.authors.join(', ') },
    { label: 'year', weight: 5, text: work.year },
    { label: 'keywords', weight: 3, text: work.keywords.join('; ') },
    { label: 'text', weight: 2, text: work.text, prose: true },
  ],
  values: {},
})

/** How long the longest step of building ours took, since the last look: so long a page that builds it stands still. */
const longest = { step: 0 }

function takeSteps(steps) {
  for (;;) {
    const start = performance.now()
    const { done, value } = steps.next()
    longest.step = Math.max(longest.step, performance.now() - start)
    if (done) return value
  }
}

/** How long a key stroke may take at a size, p95 on an idle machine. */
const MOST_MS = { 300: 2, 10000: 5, 100000: 16 }

/** Fuse over more documents takes minutes and says nothing new. */
const MOST_FOR_FUSE = 10_000

/** Each engine: from works to a function that gives the ids of the first ten, best first. */
const engines = {
  ours: (works) => {
    const { search } = takeSteps(prepareRecordSearch(works.map(toRecord)))
    return (query) => search(query, { limit: 10 }).hits.map(({ id }) => id)
  },
  'fuse over documents': (works) => {
    const fuse = new Fuse(works, { keys: ['title', 'authors', 'year', 'keywords', 'text'] })
    return (query) => fuse.search(query, { limit: 10 }).map(({ item }) => item.id)
  },
  minisearch: (works) => {
    const index = new MiniSearch({ fields: ['title', 'authors', 'year', 'keywords', 'text'] })
    index.addAll(
      works.map((work) => ({ ...work, authors: work.authors.join(' '), keywords: work.keywords.join(' ') })),
    )
    const options = { prefix: true, fuzzy: 0.2, boost: { title: 3, authors: 2 } }
    return (query) =>
      index
        .search(query, options)
        .slice(0, 10)
        .map(({ id }) => id)
  },
}

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
const median = (values) =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  )
const timed = (run) => {
  const start = performance.now()
  run()
  return performance.now() - start
}

/**
 * The 95th percentile over the key strokes of readers who type the queries.
 *
 * Each stroke counts with its median of several rounds, since other work on
 * the machine only ever makes a stroke look slower.
 */
function timeKeyStrokes(find, queries) {
  const strokes = queries.flatMap(({ query }) => Array.from(query, (_, at) => query.slice(0, at + 1)))
  const one = median(queries.slice(0, 5).map(({ query }) => timed(() => find(query))))
  const slow = one > 50
  const step = slow
    ? Math.ceil(strokes.length / 30)
    : Math.max(1, Math.ceil((one * strokes.length) / BUDGET_MS))
  const timedStrokes = strokes.filter((_, at) => at % step === 0)
  const times = timedStrokes.map(() => [])
  for (let round = 0; round < (slow ? 1 : ROUNDS); round++) {
    for (const [at, stroke] of timedStrokes.entries()) times[at].push(timed(() => find(stroke)))
  }
  return quantile(
    times.map(median).sort((a, b) => a - b),
    0.95,
  )
}

function rank(find, queries) {
  const places = queries.map(({ query, id }) => find(query).indexOf(id) + 1)
  return {
    first: places.filter((place) => place === 1).length / places.length,
    mrr: places.reduce((sum, place) => sum + (place ? 1 / place : 0), 0) / places.length,
  }
}

function benchSearch() {
  const results = {}
  for (const size of SIZES) {
    const works = createCorpus(size)
    const queries = createQueries(works, 60)
    for (const [name, create] of Object.entries(engines)) {
      if (name.startsWith('fuse') && size > MOST_FOR_FUSE) continue
      let find = () => []
      const steps = []
      const build = median(
        Array.from({ length: 3 }, () => {
          longest.step = 0
          const taken = timed(() => (find = create(works)))
          steps.push(longest.step)
          return taken
        }),
      )
      const p95 = timeKeyStrokes(find, queries)
      const { first, mrr } = rank(find, p95 > 200 ? queries.slice(0, 15) : queries)
      const step = median(steps)
      results[name] = [...(results[name] ?? []), { size, build, step, p95, first, mrr }]
    }
    const ours = results.ours.at(-1)
    console.log(`\n${size} works`)
    console.table(
      Object.fromEntries(
        Object.entries(results).map(([name, rows]) => {
          const { size: measured, build, step, p95, first, mrr } = rows.at(-1)
          if (measured !== size) return [name, { 'p95 a key stroke, ms': 'not measured' }]
          return [
            name,
            {
              'p95 a key stroke, ms': Number(p95.toFixed(2)),
              'times ours': Number((p95 / ours.p95).toFixed(1)),
              'build, ms': Math.round(build),
              ...(step > 0 && { 'longest step, ms': Number(step.toFixed(1)) }),
              'success@1': Number(first.toFixed(3)),
              MRR: Number(mrr.toFixed(3)),
            },
          ]
        }),
      ),
    )
  }

  const { ours, minisearch, 'fuse over documents': fuse } = results
  const most = (compare) => Math.max(...ours.map((us, at) => compare(us, fuse?.[at], minisearch[at])))
  const sizes = ours.map(({ size }) => size)
  const grown = (of) => toExponent(ours[0][of], ours.at(-1)[of], sizes)
  return [
    ...ours.flatMap(({ size, p95 }) =>
      size in MOST_MS ? [toBar(`search, ${size} works: a key stroke, p95, ms`, p95, MOST_MS[size])] : [],
    ),
    toBar(
      'search: a key stroke, times Fuse over documents',
      most((us, them) => (them ? us.p95 / them.p95 : 0)),
      1 / 40,
    ),
    toBar(
      'search: a key stroke, times MiniSearch',
      most((us, _, them) => us.p95 / them.p95),
      1,
    ),
    toBar(
      'search: MRR below that of MiniSearch',
      most((us, _, them) => them.mrr - us.mrr),
      0.005,
    ),
    ...(sizes.length > 1
      ? [
          toBar('search: growth of a key stroke, exponent', grown('p95'), LINEAR),
          toBar('search: growth of building, exponent', grown('build'), LINEAR),
        ]
      : []),
  ]
}

const PARTS = {
  search: benchSearch,
  interactions: benchInteractions,
  loading: benchLoading,
  drawings: benchDrawings,
  growth: benchGrowth,
}
const bars = []
for (const [part, measure] of Object.entries(PARTS)) {
  if (PART === 'all') bars.push(...(await measure()))
  if (PART === part) bars.push(...(await measure(CHOSEN?.split(','))))
}
printBars(bars)
