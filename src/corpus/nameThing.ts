import type { Index } from './createIndex.ts'
import { formatSectionShort } from './formatPlace.ts'
import { formatReferenceName } from './formatReference.ts'

/** What to call a thing where there is little room: "§2.1, claim 6", "Okafor 2011"; nothing for an unknown id. */
export function nameThing(index: Index, id: string): string | undefined {
  const claim = index.claimById.get(id)
  if (claim) return `${formatSectionShort(claim.section)}, claim ${claim.ordinal}`
  const reference = index.referenceById.get(id)
  if (reference) return formatReferenceName(reference)
  const term = index.termById.get(id)
  if (term) return `“${term.printed}”`
  return (index.algorithmById.get(id) ?? index.applicationById.get(id) ?? index.eraById.get(id))?.name
}
