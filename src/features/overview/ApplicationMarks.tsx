import { evidenceFor } from '#corpus/evidenceFacets.ts'
import { groupApplications } from '#corpus/groupApplications.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { DomainTag } from '#items/DomainTag.tsx'
import hues from '#items/hues.module.css'
import { useRoving } from '#ui/useRoving.ts'
import { useHydrated } from '#url/HydrationProvider.tsx'
import { toPath } from '#url/paths.ts'
import styles from './Glance.module.css'
import { MarkLinks } from './MarkLinks.tsx'

/** The applications, a mark each, by domain; cited ones first. */
export function ApplicationMarks() {
  const index = useCorpus()
  const { tabIndexOf, holder } = useRoving(useHydrated())
  let first = 0
  const columns = groupApplications(index.corpus).map(({ domain, applications }) => {
    const marks = applications
      .map(({ id, name }) => ({ to: toPath(id), name, evidence: evidenceFor(index, id) }))
      .sort((a, b) => a.evidence.localeCompare(b.evidence))
    // The name of the domain is a link too, before its marks.
    const place = first + 1
    first += marks.length + 1
    return { domain, marks, place }
  })
  return (
    <div className={styles.columns} {...holder}>
      {columns.map(({ domain, marks, place }) => (
        <div key={domain.id} className={hues.hue} data-colour={domain.colour}>
          <p className={styles.head}>
            <DomainTag domain={domain} tabIndex={tabIndexOf(place - 1)} />
            <span>{marks.length}</span>
          </p>
          <MarkLinks marks={marks} first={place} tabIndexOf={tabIndexOf} />
        </div>
      ))}
    </div>
  )
}
