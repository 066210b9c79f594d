import type { Reference } from '#corpus/types.ts'

/** Our own fields, which CSL-JSON does not know. */
const OWN = new Set([
  'origin',
  'about',
  'printed',
  'differences',
  'sources',
  'checked',
  'citation-number',
  'authorsTruncated',
  'arXiv',
])

/** A reference as a CSL-JSON item: the bibliographic variables alone, with our id. */
export function toCslJson(reference: Reference): Record<string, unknown> {
  return Object.fromEntries(Object.entries(reference).filter(([key]) => !OWN.has(key)))
}
