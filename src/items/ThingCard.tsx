import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Index } from '#corpus/createIndex.ts'
import { need } from '#corpus/createIndex.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import { formatCount } from '#lib/formatCount.ts'
import { toPath } from '#url/paths.ts'
import { useCorpus } from './CorpusProvider.tsx'
import styles from './cards.module.css'
import { DomainTag } from './DomainTag.tsx'
import { EvidenceDot } from './EvidenceMark.tsx'
import { ReferenceCard } from './ReferenceCard.tsx'
import { SaveMark } from './SaveMark.tsx'

type Described = { kind: ReactNode; name: string; words: string; small?: string }

/** What a card says of a thing; nothing for kinds that have no card. */
function describe(index: Index, id: string): Described | undefined {
  const algorithm = index.algorithmById.get(id)
  if (algorithm) {
    return { kind: `Algorithm · ${algorithm.family}`, name: algorithm.name, words: algorithm.principle }
  }
  const application = index.applicationById.get(id)
  if (application) {
    const domain = need(index.domainById, application.domain)
    return { kind: <DomainTag domain={domain} plain />, name: application.name, words: application.summary }
  }
  const term = index.termById.get(id)
  if (term)
    return { kind: 'Term', name: term.standard, words: term.why, small: `Printed as “${term.printed}”` }
  const era = index.eraById.get(id)
  return era && { kind: 'Era', name: era.name, words: era.dates.text }
}

/** How much of what the survey ties to an algorithm or an application rests on a citation. */
function TiesLine({ id }: { id: string }) {
  const { tiesByAlgorithm, tiesByApplication } = useCorpus()
  const ties = tiesByAlgorithm.get(id) ?? tiesByApplication.get(id) ?? []
  if (ties.length === 0) return null
  const noun = tiesByAlgorithm.has(id) ? 'application' : 'algorithm'
  const cited = ties.filter(({ evidence }) => evidence === 'cited').length
  const stated = ties.length - cited
  return (
    <span className={styles.evidence}>
      <span>Tied to {formatCount(ties.length, noun)}:</span>
      {cited > 0 && (
        <span className={styles.mark}>
          <EvidenceDot evidence="cited" /> {cited} cited
        </span>
      )}
      {stated > 0 && (
        <span className={styles.mark}>
          <EvidenceDot evidence="stated" /> {stated} only stated
        </span>
      )}
    </span>
  )
}

type ThingCardProps = { id: string; claim: PlacedClaim }

/** Whatever a claim mentions, on a card: what it is, and how well it is evidenced here. */
export function ThingCard({ id, claim }: ThingCardProps) {
  const index = useCorpus()
  const reference = index.referenceById.get(id)
  if (reference) return <ReferenceCard reference={reference} claim={claim} />
  const described = describe(index, id)
  if (!described) return null
  return (
    <>
      <span className={styles.line}>
        <span className={styles.kind}>{described.kind}</span>
        {/^(?:alg|app)-/.test(id) && <SaveMark id={id} name={described.name} />}
      </span>
      <span className={styles.title}>
        {/* The link before the card leads there too; one stop for the Tab key is enough. */}
        <Link to={toPath(id)} state={{ from: claim.id }} tabIndex={-1}>
          {described.name}
        </Link>
      </span>
      {described.small && <span className={styles.small}>{described.small}</span>}
      <span className={styles.words}>{described.words}</span>
      <TiesLine id={id} />
    </>
  )
}
