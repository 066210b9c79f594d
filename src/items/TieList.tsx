import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import type { Tie } from '#corpus/findTies.ts'
import { toPath } from '#url/paths.ts'
import { useCorpus } from './CorpusProvider.tsx'

type TieListProps = { ties: readonly Tie[]; of: 'algorithm' | 'application' }

/** The algorithms (or applications) of some ties, as links in one line. */
export function TieList({ ties, of }: TieListProps) {
  const index = useCorpus()
  return (
    <span>
      {ties.map((tie, at) => {
        const thing =
          of === 'algorithm'
            ? need(index.algorithmById, tie.algorithm)
            : need(index.applicationById, tie.application)
        return (
          <span key={thing.id}>
            {at > 0 && ', '}
            <Link to={toPath(thing.id)}>{thing.name}</Link>
          </span>
        )
      })}
    </span>
  )
}
