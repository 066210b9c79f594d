import { Link } from 'react-router'
import { toFacetValue } from '#corpus/facetValues.ts'
import { toSlug } from '#corpus/slug.ts'
import type { Algorithm } from '#corpus/types.ts'
import { CompareLink } from '#items/CompareLink.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { EvidenceColumn } from '#items/EvidenceColumn.tsx'
import { SaveMark } from '#items/SaveMark.tsx'
import type { Hit } from '#search/types.ts'
import { MarkedText } from '#ui/MarkedText.tsx'
import { ResultRow } from '#ui/ResultRow.tsx'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths, toPath } from '#url/paths.ts'
import styles from './AlgorithmList.module.css'
import { FoundAs } from './FoundAs.tsx'
import { formatUses } from './formatUses.ts'

type AlgorithmListProps = {
  algorithms: readonly Algorithm[]
  /** Why each is listed, by id, while a text is searched. */
  hits: ReadonlyMap<string, Hit>
}

/** Algorithms as rows: name and acronyms, principle, what stands behind them, and why a search found them. */
export function AlgorithmList({ algorithms, hits }: AlgorithmListProps) {
  return (
    <ol>
      {algorithms.map((algorithm) => (
        <AlgorithmRow key={algorithm.id} algorithm={algorithm} hit={hits.get(algorithm.id)} />
      ))}
    </ol>
  )
}

type AlgorithmRowProps = { algorithm: Algorithm; hit: Hit | undefined }

function AlgorithmRow({ algorithm, hit }: AlgorithmRowProps) {
  const index = useCorpus()
  const { id, name, aliases, family, paradigms, principle, era } = algorithm
  const { text, marks, voice } = hit?.snippet ?? { text: principle, marks: [], voice: 'editors' }
  return (
    <ResultRow
      id={id}
      to={toPath(id)}
      title={
        <span className={styles.title}>
          <span>
            <MarkedText text={name} marks={hit?.marks ?? []} />
          </span>{' '}
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
          {era && (
            <Link to={toFilterPath(paths.algorithms, 'era', toSlug(era))}>
              {index.eraById.get(era)?.name} era
            </Link>
          )}
          <span>{formatUses(index.tiesByAlgorithm.get(id) ?? [])}</span>
          <CompareLink id={id} name={name} />
        </>
      }
      corner={<SaveMark id={id} name={name} corner />}
      aside={<EvidenceColumn claims={index.claimsByThing.get(id) ?? []} filters={paths.algorithms} />}
    >
      <p className={styles.words} data-voice={voice}>
        <MarkedText text={text} marks={marks} />
      </p>
      <FoundAs hit={hit} />
    </ResultRow>
  )
}
