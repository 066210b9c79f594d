import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import type { Verdict } from '#corpus/types.ts'
import { groupBy } from '#lib/groupBy.ts'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths } from '#url/paths.ts'
import { useCorpus } from './CorpusProvider.tsx'
import styles from './VerdictBar.module.css'
import { VERDICT_WORDS, VerdictSquare } from './VerdictMark.tsx'

/** What one citation does, and what several do, after their number. */
const TOTALS: Record<Verdict, readonly [string, string]> = {
  supports: ['supports it', 'support it'],
  'partly-supports': ['supports it in part', 'support it in part'],
  'background-only': ['background only', 'background only'],
  'does-not-support': ['does not', 'do not'],
}

/** The audit in one bar: a square for every citation, by verdict, each group a link to those of the audit. */
export function VerdictBar() {
  const { corpus, referenceById } = useCorpus()
  const byVerdict = groupBy(corpus.audits, ({ verdict }) => [verdict])
  // The words are a complete record of verdicts, so their keys are all of them, best first.
  const verdicts = Object.keys(VERDICT_WORDS) as Verdict[]
  if (corpus.audits.length === 0) return <p>No citation has been audited yet.</p>
  return (
    <ul className={styles.bar} aria-label="Audited citations by verdict on their claim">
      {verdicts.flatMap((verdict) => {
        const audits = byVerdict.get(verdict) ?? []
        return audits.length === 0
          ? []
          : [
              <li key={verdict}>
                <Link className={styles.group} to={toFilterPath(paths.audit, 'verdict', verdict)}>
                  <span className={styles.squares}>
                    {audits.map(({ id, reference }) => (
                      <span key={id} className={styles.square}>
                        <VerdictSquare verdict={verdict} size={20} />[
                        {need(referenceById, reference)['citation-number'] ?? '–'}]{' '}
                      </span>
                    ))}
                  </span>
                  <span className={styles.total}>
                    <b>{audits.length}</b> {TOTALS[verdict][audits.length === 1 ? 0 : 1]}
                  </span>
                </Link>
              </li>,
            ]
      })}
    </ul>
  )
}
