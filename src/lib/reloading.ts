let reloading = false

/** Opens the page anew, or the one at an address of this site; until it goes, `isReloading` tells that nothing shown on it will be read. */
export function reloadPage(to?: string) {
  reloading = true
  if (to === undefined) window.location.reload()
  else window.location.assign(to)
}

/** Whether this page is about to be replaced by itself. */
export function isReloading(): boolean {
  return reloading
}
