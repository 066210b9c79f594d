import { Fragment } from 'react'
import { Link } from 'react-router'
import { toFacetValue } from '#corpus/facetValues.ts'
import { formatAuthors, formatVenue, yearOf } from '#corpus/formatReference.ts'
import { familyNamesOf, formatType, venueOf } from '#corpus/referenceFacets.ts'
import type { Reference } from '#corpus/types.ts'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths } from '#url/paths.ts'

type OfReference = { reference: Reference }

const toFilter = (key: string, label: string) => toFilterPath(paths.references, key, toFacetValue(label))

type AuthorLinksProps = OfReference & {
  /** The most authors to name; all when left out. */
  most?: number
  /** True where given names are shown, too. */
  full?: boolean
}

/** The authors of a work, each a link to all that they wrote here. */
export function AuthorLinks({ reference, most = Infinity, full = false }: AuthorLinksProps) {
  const families = familyNamesOf(reference)
  const shown = families.slice(0, most)
  return (
    <>
      {shown.map((family, at) => {
        const author = reference.author[at]
        return (
          // Two authors of one work may share their name.
          <Fragment key={at}>
            {at > 0 && ', '}
            <Link to={toFilter('author', family)}>
              {full && author ? formatAuthors({ author: [author] }) : family}
            </Link>
          </Fragment>
        )
      })}
      {(families.length > shown.length || reference.authorsTruncated) && ' and others'}
    </>
  )
}

/** The first author or two of a work as links to all that they wrote here: "Hu et al.", "Marchetti and Lind". */
function ShortAuthorLinks({ reference }: OfReference) {
  const families = familyNamesOf(reference)
  const many = reference.authorsTruncated || families.length > 2
  return (
    <>
      {families.slice(0, many ? 1 : 2).map((family, at) => (
        <Fragment key={at}>
          {at > 0 && ' and '}
          <Link to={toFilter('author', family)}>{family}</Link>
        </Fragment>
      ))}
      {many && ' et al.'}
    </>
  )
}

/** The year of a work, as a link to all of that year. */
export function YearLink({ reference }: OfReference) {
  const year = String(yearOf(reference))
  return <Link to={`${paths.references}?${new URLSearchParams({ from: year, to: year })}`}>{year}</Link>
}

/** The kind of a work, as a link to all of that kind. */
export function TypeLink({ reference }: OfReference) {
  const type = formatType(reference)
  return <Link to={toFilter('type', type)}>{type}</Link>
}

/** Where a work appeared; the journal, book or publisher is a link to all that appeared there. */
export function VenueLink({ reference }: OfReference) {
  const venue = venueOf(reference)
  const words = formatVenue(reference)
  if (!venue || !words.startsWith(venue)) return words
  return (
    <>
      <Link to={toFilter('venue', venue)}>{venue}</Link>
      {words.slice(venue.length)}
    </>
  )
}

/** Who, where and when in one line: "Hu et al. · Nature 542, 115 · 2017", each a link to all that share it. */
export function RecordLinks({ reference }: OfReference) {
  return (
    <>
      <ShortAuthorLinks reference={reference} /> · <VenueLink reference={reference} />
      {formatVenue(reference) && ' · '}
      <YearLink reference={reference} />
    </>
  )
}
