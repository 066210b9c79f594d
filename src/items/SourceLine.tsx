import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { Index } from '#corpus/createIndex.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import type { Checked, Provenance } from '#corpus/types.ts'
import { ExternalLink } from '#ui/ExternalLink.tsx'
import { toPath } from '#url/paths.ts'
import { useCorpus } from './CorpusProvider.tsx'
import styles from './SourceLine.module.css'

/** How far a fact was checked, in words for readers. */
export const CHECKED_WORDS: Record<Checked, string> = {
  primary: 'checked at the source',
  secondary: 'quoted elsewhere',
  recalled: 'not yet checked',
}

function drawSource(source: string, { referenceById }: Index): ReactNode {
  const reference = referenceById.get(source)
  if (reference) return <Link to={toPath(reference.id)}>{formatReferenceName(reference)}</Link>
  if (source === 'survey') return 'the survey'
  const host = URL.canParse(source) ? new URL(source).host.replace(/^www\./, '') : undefined
  return host ? <ExternalLink to={source}>{host}</ExternalLink> : source
}

/** Where an editorial fact comes from, and how far it was checked. */
export function SourceLine({ provenance }: { provenance: Provenance }) {
  const index = useCorpus()
  const sources = [...new Set(provenance.sources)]
  return (
    <p className={styles.sources}>
      {sources.map((source) => (
        <Fragment key={source}>
          {drawSource(source, index)}
          {' · '}
        </Fragment>
      ))}
      {CHECKED_WORDS[provenance.checked]}
    </p>
  )
}
