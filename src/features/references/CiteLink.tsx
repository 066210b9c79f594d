import { useLocation } from 'react-router'
import { ButtonLink } from '#ui/Button.tsx'
import { Hidden } from '#ui/Hidden.tsx'
import { useHydrated } from '#url/HydrationProvider.tsx'

/** Where `CiteLink` leads on the page of a work. */
export const CITE_PART = 'cite'

/** From a work's title to its citations, which on a narrow screen come after all else; a guided path goes along. */
export function CiteLink({ name }: { name: string }) {
  const { search } = useLocation()
  const hydrated = useHydrated()
  return (
    <ButtonLink to={{ search: hydrated ? search : '', hash: CITE_PART }}>
      Cite <Hidden>{name}</Hidden>
    </ButtonLink>
  )
}
