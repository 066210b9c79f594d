import type { Provenance } from './types.ts'

/** Whether two editorial facts come from the same sources and were checked alike, so that one line can say it of both. */
export function sameProvenance(a: Provenance, b: Provenance): boolean {
  return a.checked === b.checked && [...new Set(a.sources)].join() === [...new Set(b.sources)].join()
}
