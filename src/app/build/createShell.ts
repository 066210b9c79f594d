import { createHash } from 'node:crypto'
import type { Manifest } from 'vite'
import { keepUsedRules } from './keepUsedRules.ts'

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
  /** True where the app is to draw the page anew, because it was rendered for no address in particular. */
  anew?: boolean
}

const PRELOADED_FONTS = /^source-(?:serif-4|sans-3)-latin-wght-normal-.*\.woff2$/

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/**
 * Starts the app once the page is shown and idle, or at the reader's first
 * touch: pages are complete without it, so nothing waits for it.
 *
 * The app's own styles come with it, before those in the page: the order of
 * rules stays that of the build.
 */
function starterOf(entry: string, styles: readonly string[]): string {
  return `(()=>{let on,start=()=>{if(on)return;on=1;for(const href of ${JSON.stringify(styles)}){const link=document.createElement("link");link.rel="stylesheet";link.href=href;document.head.insertBefore(link,document.querySelector("style"))}import(${JSON.stringify(entry)})};for(const type of["pointerdown","keydown","focusin"])addEventListener(type,start,{once:true,passive:true});addEventListener("load",()=>window.requestIdleCallback?requestIdleCallback(start,{timeout:800}):setTimeout(start,50))})()`
}

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
  const starter = starterOf(
    entryTag[1],
    listStyles().map((file) => base + file),
  )
  const shell = template
    .replace(entryTag[0], '')
    // Every page carries it: without the words to its makers, and without its indentation.
    .replace(/^\s*\/\/ .*\n/gm, '')
    .replace(/^ +/gm, '')
    .replace(/\s*<link rel="(?:modulepreload|stylesheet)"[^>]*>/g, '')
    // The only script left is that of the theme; each script would cost a page a hash in its policy.
    .replace('</script>', () => `${starter}</script>`)
  const scripts = [...shell.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => hashOf(match[1] ?? ''))
  const policyWith = (styles: string) =>
    [
      "default-src 'none'",
      `script-src 'self' ${scripts.join(' ')}`,
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
  const stylesOf = ({ module, html, anew }: Page): string => {
    let styles = known.get(module)
    if (!styles) {
      const all = listStyles(module)
        .map((file) => read(file).trim())
        .join('\n')
      styles = { all, usedBy: keepUsedRules(all) }
      known.set(module, styles)
    }
    return anew ? styles.all : styles.usedBy(html)
  }

  return {
    /** The complete HTML of one page. */
    toPage(page: Page): string {
      const { html, canonical, jsonLd, extra = [], anew = false } = page
      // React puts what belongs into the head first when it renders no head itself.
      const hoisted = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)+/.exec(html)?.[0] ?? ''
      const styles = stylesOf(page)
      const head = [
        `<meta http-equiv="Content-Security-Policy" content="${policyWith(hashOf(styles))}">`,
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
      return shell
        .replace('<!--head-->', () => head.join('\n'))
        .replace(
          '<div id="root"><!--app--></div>',
          () => `<div id="root"${anew ? ' data-anew' : ''}>${html.slice(hoisted.length)}</div>`,
        )
    },
  }
}
