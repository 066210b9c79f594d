/** A host that says nothing for so long is not there. */
const PATIENCE_MS = 8_000

let reloading: Promise<boolean> | undefined
let silent = false

/** Whether this site answers: a network that wants a login first, or another server, may do so in its place. */
const answers = () =>
  fetch(window.location.href, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) })
    .then((response) => response.text())
    .then(
      (page) => page.includes('id="root"'),
      () => false,
    )

/**
 * Opens the page anew, or the address that is found once it goes, if the site
 * answers and nothing is lost by it; whether it goes. What is open is all a
 * reader has where the site does not answer.
 */
export function reloadPage(loses: () => boolean, findTarget?: () => string | undefined): Promise<boolean> {
  reloading ??= answers().then((there) => {
    silent = !there
    if (silent || loses()) {
      reloading = undefined
      return false
    }
    const to = findTarget?.()
    if (to) window.location.assign(to)
    else window.location.reload()
    return true
  })
  return reloading
}

/** Whether this site did not answer when it was last asked. */
export const isSilent = () => silent

/** Throws what went wrong on, unless the page is about to be replaced: nothing that it shows then is read. */
export async function unlessReloading(error: unknown): Promise<never> {
  if (await reloading) await new Promise(() => {})
  throw error
}
