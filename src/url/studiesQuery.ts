import { toSlug } from '#corpus/slug.ts'
import type { Study } from '#corpus/types.ts'
import { nameDropped } from './nameDropped.ts'
import { paths } from './paths.ts'

/**
 * The study that an address of the studies' page chooses. Total: whatever is
 * unknown, or chooses a second one, is left out and named in `dropped`.
 */
export function readStudiesQuery(
  params: URLSearchParams,
  studies: readonly Study[],
): { study: Study | undefined; dropped: string[] } {
  const dropped: string[] = []
  let study: Study | undefined
  for (const [key, value] of params) {
    const found = key === 'study' ? studies.find(({ id }) => toSlug(id) === value) : undefined
    if (found && !study) study = found
    else dropped.push(nameDropped(key, value))
  }
  return { study, dropped: [...new Set(dropped)] }
}

/** The address of the studies' page with one of them chosen. */
export function toStudyPath({ id }: Pick<Study, 'id'>): string {
  return `${paths.studies}?study=${toSlug(id)}`
}
