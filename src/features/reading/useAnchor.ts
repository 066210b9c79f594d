import { useLocation } from 'react-router'
import type { Section } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { useOnceHydrated } from '#url/HydrationProvider.tsx'
import { type Anchor, readAnchor } from './readAnchor.ts'

/** What the current address asks for by its hash; nothing while the page hydrates, for HTML knows no hash. */
export function useAnchor(section?: Section): Anchor {
  const index = useCorpus()
  const { hash } = useLocation()
  return readAnchor(index, section, useOnceHydrated(hash, ''))
}
