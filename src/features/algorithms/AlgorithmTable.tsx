import { Fragment } from 'react'
import { Link } from 'react-router'
import { toFacetValue } from '#corpus/facetValues.ts'
import { evidenceOf } from '#corpus/findTies.ts'
import { toSlug } from '#corpus/slug.ts'
import type { Algorithm } from '#corpus/types.ts'
import { CompareLink } from '#items/CompareLink.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { EvidenceMark } from '#items/EvidenceMark.tsx'
import { SaveMark } from '#items/SaveMark.tsx'
import { SectionLinks } from '#items/SectionLinks.tsx'
import type { Hit } from '#search/types.ts'
import { MarkedText } from '#ui/MarkedText.tsx'
import { ScrollTable } from '#ui/ScrollTable.tsx'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths, toPath } from '#url/paths.ts'
import styles from './AlgorithmTable.module.css'
import { FoundAs } from './FoundAs.tsx'

type AlgorithmTableProps = { algorithms: readonly Algorithm[]; hits: ReadonlyMap<string, Hit> }

/** The same algorithms as a table to compare and copy. */
export function AlgorithmTable({ algorithms, hits }: AlgorithmTableProps) {
  const index = useCorpus()
  return (
    <ScrollTable
      caption="Algorithms"
      columns={['Algorithm', 'Family', 'Paradigm', 'Era', 'Tasks', 'Evidence', 'Section', 'Compare']}
    >
      {algorithms.map(({ id, name, family, paradigms, era }) => {
        const claims = index.claimsByThing.get(id) ?? []
        return (
          <tr key={id} data-id={id}>
            <th scope="row">
              <Link to={toPath(id)}>
                <MarkedText text={name} marks={hits.get(id)?.marks ?? []} />
              </Link>
              <SaveMark id={id} name={name} />
              <FoundAs hit={hits.get(id)} />
            </th>
            <td className={styles.family}>
              <Link to={toFilterPath(paths.algorithms, 'family', toFacetValue(family))}>{family}</Link>
            </td>
            <td>
              {paradigms.map((paradigm, at) => (
                <Fragment key={paradigm}>
                  {at > 0 && ', '}
                  <Link to={toFilterPath(paths.algorithms, 'paradigm', toFacetValue(paradigm))}>
                    {paradigm}
                  </Link>
                </Fragment>
              ))}
            </td>
            <td className={styles.era}>
              {era ? (
                <Link to={toFilterPath(paths.algorithms, 'era', toSlug(era))}>
                  {index.eraById.get(era)?.name}
                </Link>
              ) : (
                'Spans eras'
              )}
            </td>
            <td data-figure>{index.tiesByAlgorithm.get(id)?.length ?? 0}</td>
            <td>
              <EvidenceMark evidence={evidenceOf(claims)} filters={paths.algorithms} />
            </td>
            <td>
              <SectionLinks bare claims={claims} filters={paths.algorithms} />
            </td>
            <td>
              <CompareLink id={id} name={name} as="cell" />
            </td>
          </tr>
        )
      })}
    </ScrollTable>
  )
}
