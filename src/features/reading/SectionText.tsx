import { notesForSection } from '#corpus/notesForSection.ts'
import type { Section } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { usePreferences } from '#stores/preferences.ts'
import { useHydrated } from '#url/HydrationProvider.tsx'
import { ClaimBlock } from './ClaimBlock.tsx'
import styles from './SectionText.module.css'
import { toBlocks } from './toBlocks.ts'

type SectionTextProps = {
  section: Section
  /** The id of the claim that the address asks for. */
  target: string | undefined
}

const NONE = new Map()

/** The claims of a section, paragraph by paragraph, with the editors' notes beside them. */
export function SectionText({ section, target }: SectionTextProps) {
  const index = useCorpus()
  const shown = usePreferences((preferences) => preferences.notes)
  const hydrated = useHydrated()
  const isChosen = (id: string) => (hydrated ? id === target : undefined)
  const notes = shown ? notesForSection(index, section) : NONE
  const claims = index.claims.filter((claim) => claim.section.id === section.id)
  return section.paragraphs.map((_, at) => (
    <div key={at} className={styles.paragraph}>
      {section.paragraphs.length > 1 && <p className={styles.number}>Paragraph {at + 1}</p>}
      {toBlocks(
        claims.filter(({ paragraph }) => paragraph === at + 1),
        notes,
      ).map((block) => (
        <ClaimBlock key={block.noted[0]?.id} block={block} isChosen={isChosen} />
      ))}
    </div>
  ))
}
