import type { countNamed } from '#corpus/countNamed.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import { ClaimsExport } from '#items/ClaimsExport.tsx'
import { formatCount } from '#lib/formatCount.ts'
import { NotesSwitch } from './NotesSwitch.tsx'
import styles from './SectionHeader.module.css'

type CountsLineProps = { counts: ReturnType<typeof countNamed>; claims: readonly PlacedClaim[]; name: string }

/** What a text holds, in figures, and the switch for what the editors add to it. */
export function CountsLine({ counts, claims, name }: CountsLineProps) {
  return (
    <>
      <div className={styles.counts}>
        <p>
          <span>{formatCount(counts.claims, 'claim')}</span>
          <span>{formatCount(counts.references, 'reference')}</span>
          <span>{formatCount(counts.algorithms, 'algorithm')}</span>
          <span>{formatCount(counts.applications, 'application')}</span>
        </p>
        <ClaimsExport name={name} claims={claims} what={name ? 'section' : 'survey'} />
        <NotesSwitch />
      </div>
      <p className={styles.hint}>Touch a claim for its link and the sentences it renders.</p>
    </>
  )
}
