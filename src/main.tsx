import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import * as citations from 'virtual:citations'
import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, matchRoutes, RouterProvider } from 'react-router'
import { createCitationSource } from '#app/createCitationSource.ts'
import { NotStarted } from '#app/NotStarted.tsx'
import { prefetchOnIntent } from '#app/prefetchOnIntent.ts'
import { routes } from '#app/routes.tsx'
import { fetchTrail } from '#app/TrailHost.tsx'
import type { Index } from '#corpus/createIndex.ts'
import { CitationsProvider } from '#items/CitationsProvider.tsx'
import { CorpusProvider } from '#items/CorpusProvider.tsx'
import { isPrefetching } from '#lib/prefetching.ts'
import { reloadPage, unlessReloading } from '#lib/reloading.ts'
import { useOffline } from '#stores/offline.ts'
import { fetchKeepers, isUnkept, startKeeping } from '#stores/startKeeping.ts'
import { useTrail } from '#stores/trail.ts'
import { HydrationProvider } from '#url/HydrationProvider.tsx'
import { tidyPath } from '#url/tidyPath.ts'

const RELOADED = 'survey-atlas.reloaded'

/** This tab's memory; nothing where the browser refuses to remember anything. */
function tabStorage(): Storage | undefined {
  try {
    return window.sessionStorage
  } catch {
    return undefined
  }
}

/** Reloading once is enough for a new version; more often it would be a loop. */
const AGAIN_AFTER_MS = 60_000

// With its slash at the end, so that the overview's own link has it too.
const basename = import.meta.env.BASE_URL
let router: ReturnType<typeof createBrowserRouter> | undefined
prefetchOnIntent(routes, basename, fetchTrail)

// Where a part is missing, most likely a new version was published while this tab was open.
// Off line, where the site does not answer, or soon after a reload, it would not help, and it would lose what
// could not be stored yet: whoever needs the part says so instead.
window.addEventListener('vite:preloadError', () => {
  const storage = tabStorage()
  const findGoing = () => router?.state.navigation.location
  // Without a memory there could be no end to reloading.
  if (!storage || !navigator.onLine || (isPrefetching() && !findGoing()) || isUnkept()) return
  if (Date.now() - Number(storage.getItem(RELOADED)) < AGAIN_AFTER_MS) return
  void reloadPage(isUnkept, () => {
    storage.setItem(RELOADED, String(Date.now()))
    const going = findGoing()
    // Whoever was on the way to a page arrives there.
    return going && router?.createHref(going)
  })
})

// What hosts read as one address, and answer with one page, is one for the app.
const { pathname, search, hash } = window.location
const tidy = tidyPath(pathname)
// The worker answers, and the router knows, what stands below the site's own address alone.
const path = `${tidy}/` === basename ? basename : tidy
if (path !== pathname) window.history.replaceState(null, '', path + search + hash)

/** Lets the browser paint and answer the reader between two long pieces of work. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 0))

function whenIdle(run: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(run)
  else setTimeout(run, 1000)
}

/** So long a page waits for the search before it shows itself without. */
const SEARCH_WITHIN_MS = 2000

/** Waits for the search: a page that is asked for what only that can find would show everything before, and then jump. */
async function waitForSearch(index: Index) {
  const { loadSearch } = await import('#search/useSearch.ts')
  await Promise.race([
    loadSearch(index).catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, SEARCH_WITHIN_MS)),
  ])
}

async function start() {
  // A touch can start the app, out of the browser's copy, before all of the page is there.
  if (document.readyState === 'loading') {
    await new Promise((read) => document.addEventListener('DOMContentLoaded', read, { once: true }))
  }
  // Evaluating these scripts was one piece of work already.
  await pause()
  // The first client render must equal the prerendered page, so its code comes first.
  const matches = matchRoutes(routes, window.location, basename) ?? []
  const [{ default: corpus }, { createIndex }] = await Promise.all([
    import('virtual:corpus'),
    import('#corpus/createIndex.ts'),
    // Lighter than the corpus, so that nobody waits for it; a page without it can still be read.
    fetchKeepers().catch(() => undefined),
    ...matches.map(async ({ route }) => {
      if (typeof route.lazy === 'function') Object.assign(route, await route.lazy(), { lazy: undefined })
    }),
  ])
  await pause()
  const index = createIndex(corpus)
  await pause()
  const searches = matches.some(({ route }) => route.handle?.asks === 'search')
  if (searches && new URLSearchParams(search).has('q')) await waitForSearch(index)
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root to draw into.')
  router = createBrowserRouter(routes, { basename })
  await pause()
  const app = (
    <CorpusProvider index={index}>
      <CitationsProvider source={createCitationSource(corpus, citations)}>
        <RouterProvider router={router} />
      </CitationsProvider>
    </CorpusProvider>
  )
  // The not-found page and the one shown off line were rendered for no address in particular. And until
  // now, Back leads a page that was reloaded to an address of another without loading that.
  const own = document.querySelector<HTMLLinkElement>('[rel=canonical]')
  const prerendered = own && new URL(own.href).pathname === window.location.pathname.replace(/\/?$/, '/')
  if (!prerendered) {
    // What the head says of that page would stand before what this one says.
    const told = document.head.querySelectorAll('title, [name=description], [property^="og:"]')
    for (const element of told) element.remove()
  }
  await new Promise<void>((alive) => {
    const hydrating = <HydrationProvider onAlive={alive}>{app}</HydrationProvider>
    // As a transition, so that React takes over a long page in short steps and lets the reader in between.
    if (prerendered) startTransition(() => void hydrateRoot(root, <StrictMode>{hydrating}</StrictMode>))
    else createRoot(root).render(<StrictMode>{hydrating}</StrictMode>)
  })
  // Only now: the page was prerendered for a reader who has saved nothing, and a
  // store that changed while React takes the page over would make it start again.
  // Where the browser refuses to store anything, these come without that part.
  const others = [useTrail, useOffline].map((store) => store.persist?.rehydrate())
  await Promise.all([startKeeping(), ...others])
  // What was asked for stands there now.
  delete document.documentElement.dataset.asked
  // For whoever writes scripts against these pages, tests among them.
  root.dataset.alive = 'true'
  // Last of all: a copy for reading off line takes nothing from the page that is being read.
  whenIdle(() => void useOffline.getState().start())
}

start()
  .catch(unlessReloading)
  .catch((error) => {
    delete document.documentElement.dataset.asked
    // Where the published page has room for notices; the one shown off line has none.
    const place = document.querySelector('[data-notices]')
    const whole = place ?? document.getElementById('root')
    if (whole) createRoot(whole).render(<NotStarted empty={!place} />)
    if (import.meta.env.DEV) throw error
  })
