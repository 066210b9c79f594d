import type { Index } from '#corpus/createIndex.ts'
import { toSlug } from '#corpus/slug.ts'

/**
 * A path and query with slugs where they name things by their whole ids, as
 * the corpus and exports write them. What is searched for stays as it is.
 */
export function tidyIds(index: Index, address: string): string {
  const { algorithmById, applicationById, domainById, eraById, referenceById, sectionById } = index
  const known = [algorithmById, applicationById, domainById, eraById, referenceById, sectionById]
  return address.replace(/([/?&]\w+[/=])(\w+-[\w-]+)/g, (whole, key: string, id: string) =>
    key.slice(1) !== 'q=' &&
    (known.some((things) => things.has(id)) || index.corpus.studies.some((study) => study.id === id))
      ? key + toSlug(id)
      : whole,
  )
}
