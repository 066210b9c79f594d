import { Suspense } from 'react'
import { Outlet, useLocation } from 'react-router'
import { findRenamed } from '#corpus/findRenamed.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { useOnceHydrated } from '#url/HydrationProvider.tsx'
import { readPath } from '#url/paths.ts'
import { lazyPart } from './lazyPart.ts'

/** A part of a path, or a parameter that is not searched for, that may be a whole id. */
const HAS_ID = /(?:\/|[?&](?!q=)\w+=)(?:alg|app|dom|era|ref|sec|study)-/

const MovedPage = lazyPart(
  async () => (await import('./MovedPage.tsx')).MovedPage,
  () => <Outlet />,
)

/** The page of the address; where that was written otherwise once, its code that leads on comes first. */
export function PageHost() {
  const { corpus } = useCorpus()
  const location = useLocation()
  const asked = readPath(location)
  const isOdd = (asked && findRenamed(corpus, asked)) || HAS_ID.test(location.pathname + location.search)
  return useOnceHydrated(Boolean(isOdd), false) ? (
    <Suspense>
      <MovedPage />
    </Suspense>
  ) : (
    <Outlet />
  )
}
