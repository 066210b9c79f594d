import { need } from '#corpus/createIndex.ts'
import { referencesOf } from '#corpus/findTies.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import { CitationMark } from './CitationMark.tsx'
import { useCorpus } from './CorpusProvider.tsx'

/** The citation marks of some claims, each work once. */
export function CitedMarks({ claims }: { claims: readonly PlacedClaim[] }) {
  const { referenceById } = useCorpus()
  return referencesOf(claims).map((id) => <CitationMark key={id} reference={need(referenceById, id)} />)
}
