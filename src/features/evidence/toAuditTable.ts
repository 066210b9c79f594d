import { type Index, need } from '#corpus/createIndex.ts'
import { formatClaimPlace } from '#corpus/formatPlace.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import type { Audit } from '#corpus/types.ts'
import type { Table } from '#export/toCsv.ts'

/** Audited citations as a table to take away. */
export function toAuditTable({ referenceById, claimById }: Index, audits: readonly Audit[]): Table {
  return {
    columns: [
      'reference',
      'work',
      'verdict',
      'place',
      'claim',
      'about',
      'rationale',
      'placement',
      'misplaced',
    ],
    rows: audits.map(({ reference, verdict, claim: id, about, rationale, placement, misplaced }) => {
      const claim = need(claimById, id)
      return [
        reference,
        formatReferenceName(need(referenceById, reference)),
        verdict,
        formatClaimPlace(claim),
        claim.plain,
        about,
        rationale,
        placement,
        misplaced ? 'yes' : 'no',
      ]
    }),
  }
}
