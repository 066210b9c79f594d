import { Suspense } from 'react'
import { useNavigationType } from 'react-router'
import { useTrail } from '#stores/trail.ts'
import { lazyPart } from './lazyPart.ts'

/** Fetches the code of the trail. */
export const fetchTrail = () => import('./Trail.tsx')

// Where its code does not come, the page is as without a trail.
const Trail = lazyPart(
  async () => (await fetchTrail()).Trail,
  () => null,
)

/** The place of the trail; its code comes with the first link that is followed, and records that one too. */
export function TrailHost() {
  const isEmpty = useTrail(({ ids }) => ids.length === 0)
  // Neither a page's first showing nor going back adds to it.
  if (useNavigationType() === 'POP' && isEmpty) return null
  return (
    <Suspense>
      <Trail />
    </Suspense>
  )
}
