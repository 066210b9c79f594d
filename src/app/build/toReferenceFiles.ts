import { toSlug } from '#corpus/slug.ts'
import type { Reference } from '#corpus/types.ts'
import { type ReferenceFormat, writeReferences } from '#export/writeReferences.ts'
import { REFERENCE_FILES } from '#items/Alternates.tsx'
import { paths } from '#url/paths.ts'

const FORMATS: Record<(typeof REFERENCE_FILES)[number]['ending'], ReferenceFormat> = {
  bib: 'bibtex',
  ris: 'ris',
  json: 'csl-json',
}

/** Each reference, and all of them, as files for reference managers, by the name of the file. */
export function toReferenceFiles(references: readonly Reference[]): Record<string, string> {
  const folder = paths.references.slice(1)
  return Object.fromEntries(
    REFERENCE_FILES.flatMap(({ ending }) => [
      [`${folder}.${ending}`, writeReferences(FORMATS[ending], references)],
      ...references.map((reference) => [
        `${folder}/${toSlug(reference.id)}.${ending}`,
        writeReferences(FORMATS[ending], [reference]),
      ]),
    ]),
  )
}
