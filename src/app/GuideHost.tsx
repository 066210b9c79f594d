import { Suspense } from 'react'
import { useLocation } from 'react-router'
import { useOnceHydrated } from '#url/HydrationProvider.tsx'
import { hasGuide } from '#url/withoutGuide.ts'
import { lazyPart } from './lazyPart.ts'

// Where its code does not come, the page is as without a path.
const GuideBar = lazyPart(
  async () => (await import('./GuideBar.tsx')).GuideBar,
  () => null,
)

/** The place of the guided path's bar; its code and styles come with the first address that carries a path. */
export function GuideHost() {
  const { search } = useLocation()
  // A page hydrates without a query, as it was prerendered.
  const params = new URLSearchParams(useOnceHydrated(search, ''))
  if (!hasGuide(params)) return null
  return (
    <Suspense>
      <GuideBar params={params} />
    </Suspense>
  )
}
