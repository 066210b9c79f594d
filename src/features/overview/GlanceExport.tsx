import { useCorpus } from '#items/CorpusProvider.tsx'
import { ExportMenu } from '#items/ExportMenu.tsx'
import { pictureFormats } from '#items/pictureFormats.ts'
import { useFileWords } from '#items/useFileWords.ts'
import { drawGlance } from './drawGlance.ts'

/** The front page's picture to take away. */
export function GlanceExport() {
  const index = useCorpus()
  const toWords = useFileWords()
  const { survey } = index.corpus
  return (
    <ExportMenu
      what="picture"
      formats={pictureFormats(toWords('at a glance'), survey, () => drawGlance(index))}
    />
  )
}
