import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { unlessReloading } from '#lib/reloading.ts'

/**
 * A component whose code comes when it is first drawn, and what stands in its place where the code does not come.
 *
 * Nothing does on a page that is about to go. What failed once is not fetched
 * again, here or by browsers: a stand-in that wants it opens the page anew (`PartMissing`).
 */
export function lazyPart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  standIn: ComponentType<Props>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() =>
    fetchPart()
      .catch(unlessReloading)
      .catch(() => standIn)
      .then((part) => ({ default: part })),
  )
}
