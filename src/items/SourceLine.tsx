import { Fragment, type ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import type { Index } from '#corpus/createIndex.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import type { Checked, Provenance } from '#corpus/types.ts'
import { nameAddress } from '#lib/nameAddress.ts'
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

function toOwnPath(source: string | undefined, { referenceById }: Index): string | undefined {
  return source && referenceById.has(source) ? toPath(source) : undefined
}

function drawSource(source: string, { referenceById }: Index, own: string): ReactNode {
  const reference = referenceById.get(source)
  if (reference && toPath(reference.id) === own) return 'this work'
  if (reference) return <Link to={toPath(reference.id)}>{formatReferenceName(reference)}</Link>
  if (source === 'survey') return 'the survey'
  const name = nameAddress(source)
  return name ? <ExternalLink to={source}>{name}</ExternalLink> : source
}

type SourceLineProps = {
  provenance: Provenance
  /** The work that the words around this are about, where that is not the page's own. */
  work?: string
}

/**
 * Where an editorial fact comes from, and how far it was checked.
 *
 * The work that the reader is at is not named again as the source of what is
 * said of it, unless there are others.
 */
export function SourceLine({ provenance, work }: SourceLineProps) {
  const index = useCorpus()
  const { pathname } = useLocation()
  // Most hosts put a slash at the end.
  const own = work ? toPath(work) : pathname.replace(/\/$/, '')
  const all = [...new Set(provenance.sources)]
  const sources = all.length === 1 && toOwnPath(all[0], index) === own ? [] : all
  return (
    <p className={styles.sources}>
      {sources.map((source) => (
        <Fragment key={source}>
          {drawSource(source, index, own)}
          {' · '}
        </Fragment>
      ))}
      {CHECKED_WORDS[provenance.checked].replaceAll(' ', '\u00a0')}
    </p>
  )
}
