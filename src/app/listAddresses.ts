import type { Corpus } from '#corpus/types.ts'
import { paths, toPath, toSectionPath } from '#url/paths.ts'

/** Every address of the site that has a page of its own, the overview first. */
export function listAddresses(corpus: Corpus): string[] {
  return [
    ...Object.values(paths),
    ...corpus.sections.map(toSectionPath),
    ...[...corpus.applications, ...corpus.algorithms, ...corpus.references].map(({ id }) => toPath(id)),
  ]
}
