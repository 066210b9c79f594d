import { Link } from 'react-router'
import { toFacetValue } from '#corpus/facetValues.ts'
import type { Algorithm } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { EvidenceColumn } from '#items/EvidenceColumn.tsx'
import { SaveMark } from '#items/SaveMark.tsx'
import { ResultRow } from '#ui/ResultRow.tsx'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths, toPath } from '#url/paths.ts'
import styles from './AlgorithmList.module.css'
import { formatUses } from './formatUses.ts'

/** Algorithms as rows: name and acronyms, principle, and what stands behind them. */
export function AlgorithmList({ algorithms }: { algorithms: readonly Algorithm[] }) {
  const index = useCorpus()
  return (
    <ol>
      {algorithms.map(({ id, name, aliases, family, paradigms, principle }) => (
        <ResultRow
          key={id}
          id={id}
          to={toPath(id)}
          title={
            <span className={styles.title}>
              {name}{' '}
              {aliases.length > 0 && <span className={styles.also}>{aliases.slice(0, 3).join(', ')}</span>}
            </span>
          }
          tags={
            <>
              <Link to={toFilterPath(paths.algorithms, 'family', toFacetValue(family))}>{family}</Link>
              {paradigms.map((paradigm) => (
                <Link key={paradigm} to={toFilterPath(paths.algorithms, 'paradigm', toFacetValue(paradigm))}>
                  {paradigm}
                </Link>
              ))}
              <span>{formatUses(index.tiesByAlgorithm.get(id) ?? [])}</span>
            </>
          }
          corner={<SaveMark id={id} name={name} place="corner" />}
          aside={<EvidenceColumn claims={index.claimsByThing.get(id) ?? []} />}
        >
          <p>{principle}</p>
        </ResultRow>
      ))}
    </ol>
  )
}
