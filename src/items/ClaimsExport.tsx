import type { PlacedClaim } from '#corpus/placeClaims.ts'
import { useCitations } from './CitationsProvider.tsx'
import { useCorpus } from './CorpusProvider.tsx'
import { type ExportFormat, ExportMenu } from './ExportMenu.tsx'
import { claimFormats, groupFormats, referenceFormats } from './exportFormats.ts'
import { useFileWords } from './useFileWords.ts'

type ClaimsExportProps = {
  /** What the claims are about, for the files' names. */
  name: string
  claims: readonly PlacedClaim[]
  /** What else the page shows, to be offered first. */
  first?: readonly ExportFormat[]
  what: string
}

/** The claims a page shows, and the works they cite, to take away. */
export function ClaimsExport({ name, claims, first = [], what }: ClaimsExportProps) {
  const { referenceById } = useCorpus()
  const toWords = useFileWords()
  const citations = useCitations()
  const about = [{ label: name }]
  const cited = [...new Set(claims.flatMap(({ cites }) => cites))].flatMap(
    (id) => referenceById.get(id) ?? [],
  )
  const formats = [
    ...first,
    ...(claims.length > 0 ? groupFormats('Claims', claimFormats(claims, toWords('claims', about))) : []),
    ...(cited.length > 0
      ? groupFormats('Works cited', referenceFormats(cited, toWords('references', about), citations))
      : []),
  ]
  return formats.length > 0 && <ExportMenu formats={formats} what={what} />
}
