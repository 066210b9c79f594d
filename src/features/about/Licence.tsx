import { useCorpus } from '#items/CorpusProvider.tsx'
import { Block } from '#ui/Block.tsx'
import { ExternalLink } from '#ui/ExternalLink.tsx'

/** What one may do with the texts and with the program. */
export function Licence() {
  const { licence } = useCorpus().corpus.survey
  return (
    <Block title="Licence" id="licence">
      <p>
        <ExternalLink to={licence.URL}>{licence.name}</ExternalLink>. {licence.covers}
      </p>
      <p>
        The program that draws these pages holds nothing of this survey and is free software under the MIT
        licence. The typefaces, Source Serif 4 and Source Sans 3, are under the SIL Open Font Licence.
      </p>
    </Block>
  )
}
