declare const self: ServiceWorkerGlobalScope
/** Written into the built worker: what one version of the site consists of. */
declare const __OFFLINE__: {
  version: string
  /** Every file but the pages, from the root of the site. */
  files: readonly string[]
  /** The page without content that draws any address from those files. */
  shell: string
}

const { version, files, shell } = __OFFLINE__
const scope = self.registration.scope
// Sites under different paths of one host share its caches; each tells its own by its path.
const prefix = `survey-atlas.offline ${new URL(scope).pathname} `
const current = prefix + version

/** So many files are fetched at a time, to leave the network to the reader. */
const AT_ONCE = 6
/** A network that says nothing for so long is no network. */
const PATIENCE_MS = 5_000
const ANSWER_MS = 3_000

const toUrl = (file: string) => new URL(file, scope).href
/** Files whose name changes with their content, so that a copy is never out of date. */
const isHashed = (url: string) => url.startsWith(toUrl('assets/'))
/** The names of all files in addresses; any other address is a page's. */
const paths = new Set(files.map((file) => new URL(file, scope).pathname))
// Hosts say "Vary: Origin", and a script is asked for otherwise than the copy was fetched.
const findCopy = (url: string) =>
  caches.match(url, {
    ignoreVary: true,
    ignoreSearch: true,
    // An open page of an older version may ask for its own scripts; all else must be of this one.
    ...(!isHashed(url) && { cacheName: current }),
  })

async function keepFile(cache: Cache, file: string) {
  const url = toUrl(file)
  const held = isHashed(url) ? await findCopy(url) : undefined
  const response = held ?? (await fetch(url, { cache: isHashed(url) ? 'default' : 'no-cache' }))
  if (!response.ok) throw new Error(`${file} could not be fetched.`)
  // The site may be renewed while it is copied: a page of the next version would start nothing that is here.
  if (file === shell && !(await response.clone().text()).includes(version)) {
    throw new Error('This version is published no more.')
  }
  // Some hosts redirect to a shorter address, and a redirected answer cannot stand for a page.
  await cache.put(url, response.redirected ? new Response(response.body, response) : response)
}

async function keepFiles(cache: Cache, wanted: readonly string[]) {
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    await Promise.all(wanted.slice(at, at + AT_ONCE).map((file) => keepFile(cache, file)))
  }
}

const keepVersion = async () => keepFiles(await caches.open(current), files)

/**
 * Fetches what the copy lacks, and says whether it is whole then. Readers and
 * browsers delete some or all of it and leave the worker, which is not
 * installed anew where it is wanted again.
 */
async function completeVersion(): Promise<boolean> {
  try {
    const cache = await caches.open(current)
    const held = new Set((await cache.keys()).map(({ url }) => url))
    await keepFiles(
      cache,
      files.filter((file) => !held.has(toUrl(file))),
    )
    return true
  } catch {
    return false
  }
}

/** The open pages of this site. */
async function listPages() {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  return all.filter(({ url }) => url.startsWith(scope))
}

/** The version a page runs; nothing when it does not answer, for instance because it sleeps. */
function askVersion(page: Client): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data)
    setTimeout(resolve, ANSWER_MS)
    page.postMessage('which version?', [port2])
  })
}

/**
 * Deletes copies of versions that no open page runs. Where a page does not
 * answer, or a newer version is on its way, all are left as they are; one that
 * is just being left does not answer either, and is gone when asked again.
 */
async function tidy(again = true): Promise<void> {
  if (self.registration.installing) return
  const old = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== current)
  if (old.length === 0) return
  const used = await Promise.all((await listPages()).map(askVersion))
  if (used.includes(undefined)) return again ? tidy(false) : undefined
  const unused = old.filter((name) => !used.includes(name.slice(prefix.length)))
  await Promise.all(unused.map((name) => caches.delete(name)))
}

async function takeOver() {
  await self.registration.navigationPreload?.enable()
  await self.clients.claim()
  for (const page of await listPages()) page.postMessage({ version })
  await tidy()
}

/** What the network says, unless it says nothing for long. */
async function askNetwork(event: FetchEvent): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The network does not answer.')), PATIENCE_MS)
  })
  const answer = async (): Promise<Response> => (await event.preloadResponse) ?? fetch(event.request)
  // The browser complains about a preloaded page that nobody waited for. Waiting for ever would keep a newer
  // worker from taking over, and the next try from asking.
  event.waitUntil(Promise.race([event.preloadResponse, silence]).catch(() => undefined))
  try {
    return await Promise.race([answer(), silence])
  } finally {
    clearTimeout(timer)
  }
}

/** The network's answer first, so that nothing out of date is shown; a copy where there is none. */
async function networkFirst(event: FetchEvent, copy: string): Promise<Response> {
  try {
    const response = await askNetwork(event)
    return response.status < 500 ? response : ((await findCopy(copy)) ?? response)
  } catch {
    return (await findCopy(copy)) ?? fetch(event.request)
  }
}

self.addEventListener('install', (event) => event.waitUntil(keepVersion().then(() => self.skipWaiting())))
// Taking over at once breaks no page: the files of its version stay until it is gone.
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))
// Each page that starts asks whether the copy is whole. From then on it needs no older version than its own.
self.addEventListener('message', (event) => {
  const answer = async () => event.ports[0]?.postMessage(await completeVersion())
  event.waitUntil(answer().then(() => tidy()))
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return
  if (isHashed(request.url)) {
    event.respondWith(findCopy(request.url).then((copy) => copy ?? fetch(request)))
  } else {
    const isPage = request.mode === 'navigate' && !paths.has(new URL(request.url).pathname)
    event.respondWith(networkFirst(event, isPage ? toUrl(shell) : request.url))
  }
})

// Makes this file a module, so that its names are its own; the built worker is a plain script.
export {}
