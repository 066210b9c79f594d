import type { Corpus } from '#corpus/types.ts'
import { REFERENCE_FILES } from '#items/Alternates.tsx'
import { escapeMarkup } from '#lib/escapeMarkup.ts'

type SiteInput = {
  survey: Corpus['survey']
  /** The base path, with a slash at both ends. */
  base: string
  /** Where the site is published, for what must be absolute. */
  site: string
  /** The absolute addresses of all pages. */
  pages: readonly string[]
  /** The ground of a page by day. */
  paper: string
}

/** What is told of files that are named for what they hold: they never change. */
export const KEPT_FOR_GOOD = 'public, max-age=31536000, immutable'

const toIcon = (base: string, name: string, size: number, purpose: string) => ({
  src: `${base}icons/${name}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
})

/** What only a header can say, and how long a file may be kept, as Netlify and Cloudflare Pages read it. */
function toHeaders(base: string): string {
  const rules: Record<string, Record<string, string>> = {
    [`${base}*`]: {
      // The rest of the policy stands in each page, whose style it names by its hash; what pages say does not bind the worker.
      'Content-Security-Policy': "connect-src 'self'; frame-ancestors 'none'",
      'X-Frame-Options': 'DENY',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy':
        'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    },
    [`${base}assets/*`]: { 'Cache-Control': KEPT_FOR_GOOD },
    [`${base}sw.js`]: { 'Cache-Control': 'no-cache' },
    [`${base}manifest.webmanifest`]: { 'Content-Type': 'application/manifest+json' },
    ...Object.fromEntries(
      ['references', 'references/*'].flatMap((file) =>
        REFERENCE_FILES.map(({ ending, type }) => [
          `${base}${file}.${ending}`,
          { 'Content-Type': `${type}; charset=utf-8` },
        ]),
      ),
    ),
    [`${base}opensearch.xml`]: { 'Content-Type': 'application/opensearchdescription+xml' },
  }
  return Object.entries(rules)
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('')
}

/** The files beside the pages, by name: for crawlers, for browsers that install or search the site, for hosts. */
export function toSiteFiles({ survey, base, site, pages, paper }: SiteInput): Record<string, string> {
  const toUrl = (path: string) => new URL(base + path, site).href
  const places = pages.map((url) => `<url><loc>${escapeMarkup(url)}</loc></url>`).join('\n')
  const manifest = {
    id: base,
    name: survey.shortTitle,
    // What fits under an icon.
    short_name: survey.shortTitle.length > 12 ? 'Survey Atlas' : survey.shortTitle,
    description: survey.overview.lead,
    lang: 'en',
    dir: 'ltr',
    start_url: base,
    scope: base,
    display: 'standalone',
    // Where there is a choice, one with Back and Reload.
    display_override: ['minimal-ui', 'standalone'],
    background_color: paper,
    theme_color: paper,
    categories: ['education', 'books'],
    icons: [
      toIcon(base, 'icon-192', 192, 'any'),
      toIcon(base, 'icon-512', 512, 'any'),
      toIcon(base, 'maskable-512', 512, 'maskable'),
    ],
    shortcuts: [
      { name: 'Search', url: `${base}search/` },
      { name: 'Reading list', url: `${base}library/` },
    ],
  }
  return {
    'sitemap.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${places}\n</urlset>\n`,
    'robots.txt': `User-agent: *\nAllow: /\nSitemap: ${toUrl('sitemap.xml')}\n`,
    'manifest.webmanifest': `${JSON.stringify(manifest, null, 2)}\n`,
    'opensearch.xml': `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeMarkup([...survey.shortTitle].slice(0, 16).join('').trim())}</ShortName>
  <LongName>${escapeMarkup([...survey.shortTitle].slice(0, 48).join('').trim())}</LongName>
  <Description>${escapeMarkup(`Search ${survey.shortTitle}: its applications, algorithms, references and claims.`)}</Description>
  <Image width="16" height="16" type="image/svg+xml">${toUrl('icon.svg')}</Image>
  <Url type="text/html" template="${toUrl('search/')}?q={searchTerms}"/>
  <InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`,
    _headers: toHeaders(base),
    '.nojekyll': '',
  }
}
