import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import { nameVerdict, VERDICTS } from '#corpus/nameVerdict.ts'
import type { Verdict } from '#corpus/types.ts'
import { groupBy } from '#lib/groupBy.ts'
import { useRoving } from '#ui/useRoving.ts'
import { toFilterPath } from '#url/browseQuery.ts'
import { useHydrated } from '#url/HydrationProvider.tsx'
import { paths, toPath } from '#url/paths.ts'
import { useCorpus } from './CorpusProvider.tsx'
import styles from './VerdictBar.module.css'
import { VerdictSquare } from './VerdictMark.tsx'

/** What one citation does, and what several do, after their number. */
const TOTALS: Record<Verdict, readonly [string, string]> = {
  supports: ['supports it', 'support it'],
  'partly-supports': ['supports it in part', 'support it in part'],
  'background-only': ['background only', 'background only'],
  'does-not-support': ['does not', 'do not'],
}

/** The audit in one bar: a square for every citation, by verdict, each a link to its entry, each total to its part. */
export function VerdictBar() {
  const { corpus, referenceById } = useCorpus()
  const byVerdict = groupBy(corpus.audits, ({ verdict }) => [verdict])
  const { tabIndexOf, holder } = useRoving(useHydrated())
  let nth = 0
  if (corpus.audits.length === 0) return <p>No citation has been audited yet.</p>
  return (
    <ul className={styles.bar} aria-label="Audited citations by verdict on their claim" {...holder}>
      {VERDICTS.flatMap(({ value: verdict }) => {
        const audits = byVerdict.get(verdict) ?? []
        return audits.length === 0
          ? []
          : [
              <li key={verdict}>
                <span className={styles.squares}>
                  {audits.map(({ id, reference }) => {
                    const work = need(referenceById, reference)
                    const number = work['citation-number']
                    const name = number ? `Reference ${number}` : formatReferenceName(work)
                    return (
                      <Link
                        key={id}
                        className={styles.square}
                        to={toPath(id)}
                        aria-label={`${name}: ${nameVerdict(verdict).toLowerCase()}`}
                        tabIndex={tabIndexOf(nth++)}
                      >
                        <VerdictSquare verdict={verdict} size={20} />[{number ?? '–'}]
                      </Link>
                    )
                  })}
                </span>
                <Link
                  className={styles.total}
                  to={toFilterPath(paths.audit, 'verdict', verdict)}
                  tabIndex={tabIndexOf(nth++)}
                >
                  <b>{audits.length}</b> {TOTALS[verdict][audits.length === 1 ? 0 : 1]}
                </Link>
              </li>,
            ]
      })}
    </ul>
  )
}
