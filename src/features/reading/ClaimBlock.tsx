import styles from './ClaimBlock.module.css'
import { ClaimNotes } from './ClaimNotes.tsx'
import { ClaimToRead } from './ClaimToRead.tsx'
import type { Block } from './toBlocks.ts'

type ClaimBlockProps = {
  block: Block
  /** Whether the address asks for a claim; not known while the page hydrates. */
  isChosen: (id: string) => boolean | undefined
}

/**
 * Claims with their notes, and the claims that follow beside those notes.
 *
 * One grid row holds text and notes, so notes of different blocks can never meet.
 */
export function ClaimBlock({ block, isChosen }: ClaimBlockProps) {
  const { noted, rest, notes } = block
  return (
    <div className={styles.block}>
      <div>
        {noted.map((claim) => (
          <ClaimToRead key={claim.id} claim={claim} chosen={isChosen(claim.id)} />
        ))}
      </div>
      {notes.length > 0 && <ClaimNotes block={block} />}
      {rest.length > 0 && (
        <div>
          {rest.map((claim) => (
            <ClaimToRead key={claim.id} claim={claim} chosen={isChosen(claim.id)} />
          ))}
        </div>
      )}
    </div>
  )
}
