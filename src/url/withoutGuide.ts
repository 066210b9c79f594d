/** The keys of a guided path in an address: which, and at which stop. */
export const PATH = 'path'
export const STOP = 'stop'

// Every page needs these few lines at once; what a path is comes with the page that shows one.

/** Whether an address asks for a guided path at all, be it one or not. */
export function hasGuide(params: URLSearchParams): boolean {
  return params.has(PATH) || params.has(STOP)
}

/** The parameters without those of a guided path: what is left is the page's own. */
export function withoutGuide(params: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...params].filter(([key]) => key !== PATH && key !== STOP))
}
