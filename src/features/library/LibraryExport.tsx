import { toBibtex } from '#export/toBibtex.ts'
import { toRis } from '#export/toRis.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { downloadText } from '#lib/downloadText.ts'
import { Button } from '#ui/Button.tsx'
import { referencesOfSaved } from './referencesOfSaved.ts'

/** The saved references, and those the saved claims cite, as files for reference managers. */
export function LibraryExport({ ids }: { ids: readonly string[] }) {
  const references = referencesOfSaved(useCorpus(), ids)
  if (references.length === 0) return null
  return (
    <>
      <Button
        onClick={() =>
          downloadText('reading-list.bib', references.map(toBibtex).join('\n'), 'application/x-bibtex')
        }
      >
        Export {references.length} as BibTeX
      </Button>
      <Button
        onClick={() =>
          downloadText(
            'reading-list.ris',
            references.map(toRis).join(''),
            'application/x-research-info-systems',
          )
        }
      >
        Export as RIS
      </Button>
    </>
  )
}
