import type { Reference } from '#corpus/types.ts'
import { toCoins } from '#export/toCoins.ts'

/** A work's record for reference managers that read pages; nothing to see. */
export function Coins({ reference }: { reference: Reference }) {
  return <span className="Z3988" title={toCoins(reference)} aria-hidden="true" />
}
