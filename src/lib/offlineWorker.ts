/** The one worker the policy lets this page start: creating a policy twice is refused. */
function createTrust() {
  let allowed = ''
  const policy = window.trustedTypes?.createPolicy('survey-atlas', {
    createScriptURL: (url) => {
      if (url !== allowed) throw new TypeError(`${url} is not the site’s own worker.`)
      return url
    },
  })
  return (url: string) => {
    allowed = url
    return policy?.createScriptURL(url) ?? url
  }
}

let trust: ReturnType<typeof createTrust> | undefined

/** Has the worker fetch what its copy lacks, if anything; whether it is whole then. */
function isWhole(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data === true)
    worker.postMessage('is the copy whole?', [port2])
  })
}

/**
 * Starts the service worker at `${base}sw.js`, which keeps a copy of the site
 * for reading without a network; true once the copy is whole, false where not
 * all of it could be fetched. Throws where the browser refuses it.
 */
export async function startWorker(base: string): Promise<boolean> {
  trust ??= createTrust()
  const registration = await navigator.serviceWorker.register(trust(`${base}sw.js`), { scope: base })
  const coming = registration.installing ?? registration.waiting
  // Not the one it replaces: to wake that would keep the new one waiting for half a minute.
  if (coming && (await takesOver(coming))) {
    // A host that wants no copies any more sends a worker that ends itself.
    return Boolean(await findRegistration(base))
  }
  if (!registration.active) return false
  // Browsers look for a newer one by themselves too, but as late as they like.
  registration.update().catch(() => {})
  return isWhole(registration.active)
}

/** Whether a new worker comes to answer for the pages, or is given up. */
function takesOver(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve(true)
      else if (worker.state === 'redundant') resolve(false)
    })
  })
}

/** The registration of this site’s worker, if the browser can have one and does. */
async function findRegistration(base: string) {
  const scope = new URL(base, window.location.href).href
  const found = await navigator.serviceWorker?.getRegistration(scope)
  return found?.scope === scope ? found : undefined
}

/** Ends the worker and deletes the copies it kept, of every version. */
export async function stopWorker(base: string): Promise<void> {
  await (await findRegistration(base))?.unregister()
  const names = await caches.keys()
  const own = names.filter((name) => name.startsWith(`survey-atlas.offline ${base} `))
  await Promise.all(own.map((name) => caches.delete(name)))
}

/** Looks for a newer version now; a browser does so by itself only when a page is loaded. */
export async function updateWorker(base: string): Promise<void> {
  // Without a network there is nothing to find.
  await (await findRegistration(base))?.update().catch(() => {})
}

/** Answers the worker, which asks what version this page runs, and reports another one it speaks of. */
export function listenToWorker(version: string, report: () => void) {
  navigator.serviceWorker.addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
    if (data === 'which version?') ports[0]?.postMessage(version)
    else if (data && typeof data === 'object' && 'version' in data && data.version !== version) report()
  })
}
