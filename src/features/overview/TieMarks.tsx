import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import type { Tie } from '#corpus/findTies.ts'
import { groupTiesByEra } from '#corpus/groupTiesByEra.ts'
import { toSlug } from '#corpus/slug.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { DomainIcon } from '#items/DomainIcon.tsx'
import hues from '#items/hues.module.css'
import { formatCount } from '#lib/formatCount.ts'
import { useRoving } from '#ui/useRoving.ts'
import { useHydrated } from '#url/HydrationProvider.tsx'
import { paths, toPath } from '#url/paths.ts'
import styles from './Glance.module.css'
import { MarkLinks } from './MarkLinks.tsx'

/** The ties of methods to tasks, a mark each: the era of the method down, the domain of the task across. */
export function TieMarks() {
  const index = useCorpus()
  const { tabIndexOf, holder } = useRoving(useHydrated())
  const toMark = ({ algorithm, application, evidence }: Tie) => ({
    to: `${paths.matrix}?algorithm=${toSlug(algorithm)}&application=${toSlug(application)}`,
    name: `${need(index.algorithmById, algorithm).name}, ${need(index.applicationById, application).name}`,
    evidence,
  })
  let first = 0
  const rows = groupTiesByEra(index).map(({ era, methods, cells }) => {
    const head = first
    first += era ? 1 : 0
    const placed = cells.map(({ domain, ties }) => {
      const place = first
      first += ties.length
      return { domain, place, marks: ties.map(toMark) }
    })
    return { era, methods, head, placed }
  })
  return (
    <div className={styles.eras} {...holder}>
      {rows.map(({ era, methods, head, placed }) => (
        <div key={era?.id ?? ''} className={styles.row}>
          <p className={styles.era}>
            {era ? (
              <Link to={toPath(era.id)} tabIndex={tabIndexOf(head)}>
                {era.name}
              </Link>
            ) : (
              'In no one era'
            )}
            <span>
              {formatCount(methods, 'method')}
              {placed.every(({ marks }) => marks.length === 0) && ', no tie'}
            </span>
          </p>
          {placed.map(({ domain, place, marks }) => (
            <div key={domain.id} className={`${styles.cell} ${hues.hue}`} data-colour={domain.colour}>
              {marks.length > 0 && (
                <>
                  <DomainIcon domain={domain} />
                  <MarkLinks marks={marks} first={place} tabIndexOf={tabIndexOf} />
                </>
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
