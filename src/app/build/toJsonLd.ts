import type { Index } from '#corpus/createIndex.ts'
import { familyOf, formatVenue, type Work, yearOf } from '#corpus/formatReference.ts'
import type { Reference } from '#corpus/types.ts'
import { paths, readPath } from '#url/paths.ts'

const TYPES: Record<Reference['type'], string> = {
  'article-journal': 'ScholarlyArticle',
  'paper-conference': 'ScholarlyArticle',
  book: 'Book',
  chapter: 'Chapter',
  thesis: 'Thesis',
  report: 'Report',
  article: 'ScholarlyArticle',
  webpage: 'WebPage',
}

function describeWork(work: Work, venue: string): Record<string, unknown> {
  return {
    '@type': TYPES[work.type],
    name: work.title,
    author: work.author.map((name) =>
      'literal' in name
        ? { '@type': 'Organization', name: name.literal }
        : { '@type': 'Person', familyName: familyOf(name), ...(name.given && { givenName: name.given }) },
    ),
    datePublished: String(yearOf(work)),
    ...(venue && { isPartOf: venue }),
    ...(work.ISBN && { isbn: work.ISBN }),
    ...(work.DOI && {
      identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: work.DOI },
      sameAs: `https://doi.org/${work.DOI}`,
    }),
  }
}

/**
 * What a page holds, for search engines (https://schema.org as JSON-LD): the
 * survey and its search on the overview, the work on a reference's page.
 * Nothing on other pages.
 */
export function toJsonLd(
  { corpus, referenceById }: Index,
  address: string,
  toUrl: (path: string) => string,
): string | undefined {
  const reference = referenceById.get(readPath({ pathname: address, search: '', hash: '' }) ?? '')
  const survey = corpus.survey
  const described =
    address === paths.overview
      ? {
          '@graph': [
            {
              '@type': 'WebSite',
              name: survey.shortTitle,
              url: toUrl(paths.overview),
              about: describeWork(survey, survey['container-title'] ?? ''),
              potentialAction: {
                '@type': 'SearchAction',
                target: `${toUrl(paths.search)}?q={query}`,
                'query-input': 'required name=query',
              },
            },
            {
              '@type': 'Dataset',
              name: `${survey.shortTitle}: corpus`,
              description: survey.overview.lead,
              version: corpus.version,
              license: survey.licence.URL,
              distribution: {
                '@type': 'DataDownload',
                encodingFormat: 'application/json',
                contentUrl: toUrl('/corpus.json').replace(/\/$/, ''),
              },
            },
          ],
        }
      : reference && {
          ...describeWork(reference, formatVenue(reference)),
          mainEntityOfPage: toUrl(address),
        }
  // "<" could close the script element it stands in.
  return (
    described && JSON.stringify({ '@context': 'https://schema.org', ...described }).replace(/</g, '\\u003c')
  )
}
