import { createHash } from 'node:crypto'
import type { Manifest } from 'vite'
import type { Asks } from '#url/asks.ts'
import { keepUsedRules } from './keepUsedRules.ts'
import { toStarter } from './toStarter.ts'

type ShellInput = {
  /** The built index.html. */
  template: string
  manifest: Manifest
  base: string
  /** Names of the files in `assets/`. */
  assets: readonly string[]
  /** The text of a built file. */
  read: (file: string) => string
  /** What every head says of the whole site. */
  tags: readonly string[]
}

type Page = {
  /** As React rendered it, head elements first. */
  html: string
  module: string | undefined
  /** The address to remember the page by; none for a page that is no address's own. */
  canonical?: string | undefined
  jsonLd?: string | undefined
  /** What only this page's head says. */
  extra?: readonly string[]
  asks?: Asks | undefined
  /** True where the app is to draw the page anew, because it was rendered for no address in particular. */
  anew?: boolean
}

const PRELOADED_FONTS = /^source-(?:serif-4|sans-3)-latin-wght-normal-.*\.woff2$/

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/**
 * What a page shows of itself to whoever asks for a part of it, until the app
 * has found that part: its heading, instead of everything and then a jump. Where
 * no app comes, all of it.
 */
const WITHHELD = `@keyframes withheld{from,to{visibility:hidden}}[data-asked] :is(main,footer){animation:withheld 8s}[data-asked] main :is(h1,h1+p){visibility:visible}[data-asked] main h1+p::after{content:"Finding what this address asks for…";display:block;position:absolute;margin-top:2rem;font-size:1rem;animation:withheld .5s}`

/** Everything a page's HTML has around its content, worked out once for the whole site. */
export function createShell({ template, manifest, base, assets, read, tags }: ShellInput) {
  /** The style sheets of the entry and of a page's module with all it imports. */
  const listStyles = (module?: string): string[] => {
    const styles = new Set<string>()
    const seen = new Set<string>()
    const visit = (key: string) => {
      const chunk = manifest[key]
      if (!chunk || seen.has(key)) return
      seen.add(key)
      for (const imported of chunk.imports ?? []) visit(imported)
      for (const file of chunk.css ?? []) styles.add(file)
    }
    visit('index.html')
    if (module) visit(module)
    return [...styles]
  }
  const entryTag = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/.exec(template)
  if (!entryTag?.[1]) throw new Error('The built index.html starts no module.')
  const entry = entryTag[1]
  const bare = template
    .replace(entryTag[0], '')
    // Every page carries it: without the words to its makers, and without its indentation.
    .replace(/^\s*\/\/ .*\n/gm, '')
    .replace(/^ +/gm, '')
    .replace(/\s*<link rel="(?:modulepreload|stylesheet)"[^>]*>/g, '')
  const appStyles = listStyles().map((file) => base + file)
  /** What stands around a page, with the hash of its script. */
  const frameOf = (asks?: Asks) => {
    // The only script left is that of the theme; each script would cost a page a hash in its policy.
    const frame = bare.replace('</script>', () => `${toStarter(entry, appStyles, asks)}</script>`)
    const scripts = [...frame.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) =>
      hashOf(match[1] ?? ''),
    )
    return { frame, script: scripts.join(' ') }
  }
  const policyWith = (script: string, styles: string) =>
    [
      "default-src 'none'",
      `script-src 'self' ${script}`,
      `style-src 'self' ${styles}`.trim(),
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      // A search sent before the app runs goes to our own search page.
      "form-action 'self'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
      // Its one policy lets through the address of the site's own service worker.
      'trusted-types survey-atlas',
    ].join('; ')
  const fonts = assets
    .filter((file) => PRELOADED_FONTS.test(file))
    .map(
      (file) => `<link rel="preload" href="${base}assets/${file}" as="font" type="font/woff2" crossorigin>`,
    )

  const known = new Map<string | undefined, { all: string; usedBy: (html: string) => string }>()
  /**
   * The styles a page needs, as one text: inside the page they cost no request before it is shown. All
   * where its elements are yet to be drawn.
   */
  const stylesOf = ({ module, html, anew, asks }: Page): string => {
    let styles = known.get(module)
    if (!styles) {
      const all = listStyles(module)
        .map((file) => read(file).trim())
        .join('\n')
      styles = { all, usedBy: keepUsedRules(all) }
      known.set(module, styles)
    }
    return anew ? styles.all : styles.usedBy(html) + (asks ? WITHHELD : '')
  }

  return {
    /** The complete HTML of one page. */
    toPage(page: Page): string {
      const { html, canonical, jsonLd, extra = [], asks } = page
      // React puts what belongs into the head first when it renders no head itself.
      const hoisted = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)+/.exec(html)?.[0] ?? ''
      const styles = stylesOf(page)
      const { frame, script } = frameOf(asks)
      const head = [
        `<meta http-equiv="Content-Security-Policy" content="${policyWith(script, hashOf(styles))}">`,
        hoisted,
        ...(canonical
          ? [`<link rel="canonical" href="${canonical}">`, `<meta property="og:url" content="${canonical}">`]
          : ['<meta name="robots" content="noindex">']),
        ...tags,
        ...extra,
        ...fonts,
        `<style>${styles}</style>`,
        // A block of data, which the policy does not count among scripts.
        ...(jsonLd ? [`<script type="application/ld+json">${jsonLd}</script>`] : []),
      ]
      return frame
        .replace('<!--head-->', () => head.join('\n'))
        .replace(
          '<div id="root"><!--app--></div>',
          () => `<div id="root">${html.slice(hoisted.length)}</div>`,
        )
    },
  }
}
