import type * as Citations from 'virtual:citations'
import { lazy, type ReactNode } from 'react'
import type { Corpus } from '#corpus/types.ts'
import type { CitationSource, WithCitations } from '#items/CitationsProvider.tsx'

/** A component that waits for content and hands it to what is drawn inside; nothing where it does not come. */
function waitFor<Content>(fetch: () => Promise<Content | undefined>): WithCitations<Content> {
  const drawing = (content: Content | undefined) => ({
    default: ({ children }: { children: (content: Content | undefined) => ReactNode }) => children(content),
  })
  return lazy(() =>
    fetch().then(drawing, () =>
      // Whoever needs it shows the plain line instead.
      drawing(undefined),
    ),
  )
}

/** Where the pages get formatted citations from: slices of them, fetched when the first of a slice is shown. */
export function createCitationSource(
  { references }: Pick<Corpus, 'references'>,
  { slices, size, survey, page }: typeof Citations,
): CitationSource {
  const places = new Map<string, number>(references.map(({ id }, at) => [id, at]))
  // React knows a component again only by itself.
  const held = new Map<string, ReturnType<CitationSource['of']>>()
  const fetchOne = async (id: string) => {
    if (id === 'survey') return (await survey()).default
    const at = places.get(id) ?? Number.NaN
    return (await slices[Math.floor(at / size)]?.())?.default[at % size]
  }
  return {
    of(id) {
      const component = held.get(id) ?? waitFor(() => fetchOne(id))
      held.set(id, component)
      return component
    },
    fetch: fetchOne,
    page: waitFor(async () => (await page()).default),
  }
}
