import { Fragment, type RefObject } from 'react'
import { Link, useNavigate } from 'react-router'
import { findSimilarAlgorithms } from '#corpus/findSimilarAlgorithms.ts'
import type { Algorithm } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { Combobox } from '#ui/Combobox.tsx'
import { FoldSummary } from '#ui/FoldSummary.tsx'
import { MOST_COMPARED, toComparePath } from '#url/compareQuery.ts'
import styles from './CompareChooser.module.css'
import { findByName } from './findByName.ts'

type CompareChooserProps = {
  algorithms: readonly Algorithm[]
  differences: boolean
  /** For the focus, once what had it is compared no longer. */
  part: RefObject<HTMLElement | null>
}

/** Where one more algorithm is chosen to compare: by typing, among those most like the last, or from a list of all. */
export function CompareChooser({ algorithms, differences, part }: CompareChooserProps) {
  const index = useCorpus()
  const navigate = useNavigate()
  const chosen = algorithms.map(({ id }) => id)
  const others = index.corpus.algorithms
    .filter(({ id }) => !chosen.includes(id))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  const last = algorithms.at(-1)
  const similar = last
    ? findSimilarAlgorithms(index, last, MOST_COMPARED + 3).filter(({ algorithm }) =>
        others.includes(algorithm),
      )
    : []
  const toAdded = ({ id }: Pick<Algorithm, 'id'>) => toComparePath([...chosen, id], differences)
  const choose = (id: string) => {
    const added = index.algorithmById.get(id)
    if (added) navigate(toAdded(added), { preventScrollReset: true })
  }
  return (
    <section ref={part} className={styles.choose} tabIndex={-1} aria-label="Choose algorithms">
      {algorithms.length === MOST_COMPARED ? (
        <p className={styles.full}>
          {MOST_COMPARED} are compared, as many as fit side by side. Remove one to add another.
        </p>
      ) : (
        <>
          <Combobox
            label={chooseWords(algorithms)}
            placeholder="Name or abbreviation"
            findOptions={(text) => findByName(others, text)}
            onChoose={choose}
          />
          {last && similar.length > 0 && (
            <p className={styles.similar}>
              Most like {last.name}:{' '}
              {similar.slice(0, 3).map(({ algorithm }, at) => (
                <Fragment key={algorithm.id}>
                  {at > 0 && ', '}
                  <Link to={toAdded(algorithm)} preventScrollReset>
                    {algorithm.name}
                  </Link>
                </Fragment>
              ))}
            </p>
          )}
          <details className={styles.all} open={algorithms.length === 0}>
            <FoldSummary>
              {last ? `All ${others.length} others` : `All ${others.length} algorithms`}, by name
            </FoldSummary>
            <ul>
              {others.map(({ id, name }) => (
                <li key={id} data-id={id}>
                  <Link to={toAdded({ id })} preventScrollReset>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  )
}

/** What there is to choose: two to begin with, another beside one, or one more. */
function chooseWords([first, second]: readonly Algorithm[]): string {
  if (second) return 'Add another'
  return first ? `Compare ${first.name} with` : 'Choose two to four algorithms'
}
