import { countNamed } from '#corpus/countNamed.ts'
import { need } from '#corpus/createIndex.ts'
import { formatSection } from '#corpus/formatPlace.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import type { Section } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { DomainTag } from '#items/DomainTag.tsx'
import { CountsLine } from './CountsLine.tsx'
import styles from './SectionHeader.module.css'

type SectionHeaderProps = { section: Section; claims: readonly PlacedClaim[] }

/** Which section this is, and what is in it. */
export function SectionHeader({ section, claims }: SectionHeaderProps) {
  const { domainById } = useCorpus()
  const label = formatSection(section)
  return (
    <header className={styles.header}>
      {(label !== section.title || section.domain) && (
        <p className={styles.label}>
          {label !== section.title && <span>{label}</span>}
          {section.domain && <DomainTag domain={need(domainById, section.domain)} />}
        </p>
      )}
      <h1>{section.title}</h1>
      <CountsLine counts={countNamed(claims)} claims={claims} name={label} />
    </header>
  )
}
