import { Link } from 'react-router'
import { toFacetValue } from '#corpus/facetValues.ts'
import { formatSection } from '#corpus/formatPlace.ts'
import { formatAuthorsShort, yearOf } from '#corpus/formatReference.ts'
import { familyNamesOf } from '#corpus/referenceFacets.ts'
import type { Domain } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { DomainTag } from '#items/DomainTag.tsx'
import type { Kind } from '#search/types.ts'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths } from '#url/paths.ts'

type HitFactsProps = { id: string; kind: Kind }

/** What tells one hit from its neighbours at a glance: its domain, its authors, its place. */
export function HitFacts({ id, kind }: HitFactsProps) {
  const { corpus, algorithmById, applicationById, claimById, domainById, referenceById, sectionById } =
    useCorpus()
  const drawDomain = (domain: Domain['id'] | undefined) => {
    const found = domain && domainById.get(domain)
    return found && <DomainTag domain={found} />
  }
  switch (kind) {
    case 'algorithm': {
      const family = algorithmById.get(id)?.family
      return (
        family && <Link to={toFilterPath(paths.algorithms, 'family', toFacetValue(family))}>{family}</Link>
      )
    }
    case 'application':
      return drawDomain(applicationById.get(id)?.domain)
    case 'claim':
      return drawDomain(claimById.get(id)?.section.domain)
    case 'section': {
      const section = sectionById.get(id)
      return (
        <>
          <span>{section && formatSection(section)}</span>
          {drawDomain(section?.domain)}
        </>
      )
    }
    case 'reference': {
      const work = referenceById.get(id)
      const number = work?.['citation-number']
      const year = work ? String(yearOf(work)) : ''
      return (
        work && (
          <>
            <span>
              <Link to={toFilterPath(paths.references, 'author', toFacetValue(familyNamesOf(work)[0] ?? ''))}>
                {formatAuthorsShort(work)}
              </Link>
              ,{' '}
              <Link to={`${paths.references}?${new URLSearchParams({ from: year, to: year })}`}>{year}</Link>
            </span>
            <span>{number === undefined ? 'Added by the editors' : `Cited as [${number}]`}</span>
          </>
        )
      )
    }
    case 'theme':
      return <span>{corpus.themes.find((theme) => theme.id === id)?.kind}</span>
    case 'milestone':
      return (
        <span>{corpus.eras.find(({ milestones }) => milestones.some((one) => one.id === id))?.name}</span>
      )
    default:
      return null
  }
}
