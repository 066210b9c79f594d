import { evidenceFor } from '#corpus/evidenceFacets.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { DomainTag } from '#items/DomainTag.tsx'
import { Hidden } from '#ui/Hidden.tsx'
import styles from './OverviewPage.module.css'

/** The applications in small: a dot each, by domain, filled where a citation stands behind it. */
export function DomainDots() {
  const index = useCorpus()
  const { domains, applications } = index.corpus
  return (
    <ul className={styles.domains}>
      {domains.map((domain) => {
        const dots = applications
          .filter((application) => application.domain === domain.id)
          .map(({ id }) => ({ id, cited: evidenceFor(index, id) === 'cited' }))
          .sort((a, b) => Number(b.cited) - Number(a.cited))
        return (
          <li key={domain.id} className={styles.domain} data-id={domain.id}>
            <DomainTag domain={domain} />
            <span className={styles.dots} data-colour={domain.colour}>
              {dots.map(({ id, cited }) => (
                <svg
                  key={id}
                  width="12"
                  height="12"
                  viewBox="0 0 12 12"
                  data-cited={cited || undefined}
                  aria-hidden="true"
                >
                  <circle cx="6" cy="6" r="5" />
                </svg>
              ))}
            </span>
            <span className={styles.count}>
              {dots.length}
              <Hidden> applications, {dots.filter(({ cited }) => cited).length} cited</Hidden>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
