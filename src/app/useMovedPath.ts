import { type Path, parsePath, useLocation } from 'react-router'
import { findRenamed } from '#corpus/findRenamed.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { useOnceHydrated } from '#url/HydrationProvider.tsx'
import { readPath } from '#url/paths.ts'
import { tidyIds } from '#url/tidyIds.ts'
import { toThingPath } from '#url/toThingPath.ts'

/**
 * Where the thing that the address asks for by an id it had once stands now,
 * with the rest of the address kept, or the address that has slugs where this
 * has ids; nothing for any other, and nothing while a page hydrates, since its
 * HTML knows no query or hash.
 */
export function useMovedPath(): Partial<Path> | undefined {
  const index = useCorpus()
  const location = useLocation()
  const asked = readPath(location)
  const renamed = useOnceHydrated(asked && findRenamed(index.corpus, asked), undefined)
  const written = location.pathname + location.search
  const tidy = useOnceHydrated(tidyIds(index, written), written)
  if (!renamed) return tidy === written ? undefined : { ...parsePath(tidy), hash: location.hash }
  const moved = parsePath(toThingPath(index, renamed))
  const params = new URLSearchParams(location.search)
  for (const [key, value] of new URLSearchParams(moved.search)) params.set(key, value)
  return {
    hash: location.hash === `#${asked}` ? '' : location.hash,
    ...moved,
    search: params.size > 0 ? `?${params}` : '',
  }
}
