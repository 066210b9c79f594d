import { PartMissing } from './PartMissing.tsx'

/** Says that the search could not be loaded, and what to do about it. */
export function SearchMissing() {
  return <PartMissing what="The search" />
}
