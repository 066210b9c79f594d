import type { Corpus } from '#corpus/types.ts'
import { escapeMarkup } from '#lib/escapeMarkup.ts'

type HeadInput = {
  survey: Corpus['survey']
  base: string
  site: string
  /** What this build is called, so that an open page can be told of a newer one. */
  version: string
  /** The ground of a page by day and by night. */
  papers: { light: string; dark: string }
  /** Whether the corpus brought a picture for shared links. */
  picture: boolean
}

/** The picture for shared links, as `data/README.md` describes it. */
const PICTURE = { file: 'share.png', width: 1200, height: 630 }

/** What the head of every page says of the whole site, to browsers and to whoever shows a shared link. */
export function toHeadTags({ survey, base, site, version, papers, picture }: HeadInput): string[] {
  const name = escapeMarkup(survey.shortTitle)
  return [
    `<meta name="build" content="${version}">`,
    `<meta name="theme-color" media="(prefers-color-scheme: light)" content="${papers.light}">`,
    `<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${papers.dark}">`,
    `<link rel="apple-touch-icon" href="${base}icons/apple-touch-icon.png">`,
    `<link rel="manifest" href="${base}manifest.webmanifest">`,
    `<link rel="search" type="application/opensearchdescription+xml" title="${name}" href="${base}opensearch.xml">`,
    `<meta property="og:site_name" content="${name}">`,
    // A picture must be the survey's own, so without one there is none.
    ...(picture
      ? [
          `<meta property="og:image" content="${new URL(base + PICTURE.file, site).href}">`,
          `<meta property="og:image:width" content="${PICTURE.width}">`,
          `<meta property="og:image:height" content="${PICTURE.height}">`,
          `<meta property="og:image:alt" content="${escapeMarkup(survey.overview.heading)}">`,
          '<meta name="twitter:card" content="summary_large_image">',
        ]
      : ['<meta name="twitter:card" content="summary">']),
  ]
}
