import type { Reference } from '#corpus/types.ts'
import { toCitation } from '#export/toCitation.ts'
import { writeCitation } from '#export/writeCitation.ts'
import { useCopy } from '#ui/useCopy.ts'
import { useCitations } from './CitationsProvider.tsx'
import { useCitationStyle } from './useCitationStyle.ts'

type CopyingCitation = {
  said: string
  copyCitation: (reference: Reference) => Promise<void>
}

/** What copies a work’s citation in the style this reader cites in, and says so. */
export function useCopyCitation(): CopyingCitation {
  const { key, label } = useCitationStyle()
  const { fetch } = useCitations()
  const { said, copyMade } = useCopy()
  return {
    said,
    copyCitation: (reference) =>
      copyMade(async () => {
        const citations = await fetch(reference.id).catch(() => undefined)
        return citations
          ? { text: writeCitation(citations[key]), done: `${label} citation copied.` }
          : { text: toCitation(reference), done: 'Citation copied, in no style: those did not arrive.' }
      }),
  }
}
