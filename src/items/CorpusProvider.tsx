import { createContext, type ReactNode, useContext } from 'react'
import type { Index } from '#corpus/createIndex.ts'

const CorpusContext = createContext<Index | undefined>(undefined)

type CorpusProviderProps = { index: Index; children: ReactNode }

/** Makes one corpus, with its lookups, available to everything inside. */
export function CorpusProvider({ index, children }: CorpusProviderProps) {
  return <CorpusContext value={index}>{children}</CorpusContext>
}

/** The corpus of this site with its lookups. Throws outside a CorpusProvider. */
export function useCorpus(): Index {
  const index = useContext(CorpusContext)
  if (!index) throw new Error('useCorpus needs a CorpusProvider above it.')
  return index
}
