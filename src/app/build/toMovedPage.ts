import { escapeMarkup } from '#lib/escapeMarkup.ts'

type MovedPage = {
  html: string
  module: undefined
  canonical: string
  extra: readonly string[]
  anew: true
}

/**
 * The page at an address that leads on to another: the app goes there itself
 * and takes query and hash along; without scripts the browser does.
 */
export function toMovedPage(base: string, to: string, toUrl: (path: string) => string): MovedPage {
  const href = escapeMarkup(base + to.slice(1))
  const [path = ''] = to.split(/[?#]/)
  return {
    html: `<title>This page has moved</title><main><h1>This page has moved</h1><p><a href="${href}">Go to its new address</a></p></main>`,
    module: undefined,
    canonical: toUrl(path),
    extra: [`<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>`],
    anew: true,
  }
}
