import { type ComponentType, createContext, type ReactNode, useContext } from 'react'
import type { PageCitations, StyledCitations } from '#export/citationStyles.ts'

/** A component that waits for citations and draws what is inside with them, or without where they do not come. */
export type WithCitations<Content> = ComponentType<{ children: (content: Content | undefined) => ReactNode }>

/** Where formatted citations come from. */
export type CitationSource = {
  /** Those of a work, or of the survey itself, by id; the same component each time. */
  of: (id: string) => WithCitations<StyledCitations>
  /** The same as content, for a file; nothing where there are none, and rejects where they do not come. */
  fetch: (id: string) => Promise<StyledCitations | undefined>
  /** Those of this site's pages. */
  page: WithCitations<PageCitations>
}

/** Where nothing provides any. */
const Without = ({ children }: { children: (content: undefined) => ReactNode }) => children(undefined)
const CitationsContext = createContext<CitationSource>({
  of: () => Without,
  fetch: async () => undefined,
  page: Without,
})

type CitationsProviderProps = { source: CitationSource; children: ReactNode }

/** Makes formatted citations available to everything inside. */
export function CitationsProvider({ source, children }: CitationsProviderProps) {
  return <CitationsContext value={source}>{children}</CitationsContext>
}

/** Formatted citations, as components to draw with inside a Suspense. */
export function useCitations(): CitationSource {
  return useContext(CitationsContext)
}
