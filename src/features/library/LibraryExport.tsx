import { useCorpus } from '#items/CorpusProvider.tsx'
import { ExportMenu } from '#items/ExportMenu.tsx'
import { referenceFormats } from '#items/exportFormats.ts'
import { referencesOfSaved } from './referencesOfSaved.ts'

/** The saved references, and those the saved claims cite, as files for reference managers. */
export function LibraryExport({ ids }: { ids: readonly string[] }) {
  const references = referencesOfSaved(useCorpus(), ids)
  return references.length > 0 && <ExportMenu formats={referenceFormats(references)} />
}
