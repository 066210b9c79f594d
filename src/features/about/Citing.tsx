import { Suspense } from 'react'
import { yearOf } from '#corpus/formatReference.ts'
import { toCitation } from '#export/toCitation.ts'
import { CitationBox } from '#items/CitationBox.tsx'
import { useCitations } from '#items/CitationsProvider.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { ExportMenu } from '#items/ExportMenu.tsx'
import { managerFormats } from '#items/exportFormats.ts'
import { useFileWords } from '#items/useFileWords.ts'
import { Block } from '#ui/Block.tsx'
import { Button } from '#ui/Button.tsx'
import { useCopy } from '#ui/useCopy.ts'
import { paths, toAbsolute } from '#url/paths.ts'
import styles from './AboutPage.module.css'

/** How to cite the survey, and how to cite this site. */
export function Citing() {
  const { survey, version } = useCorpus().corpus
  const { said, copy } = useCopy()
  const toWords = useFileWords()
  const OfSurvey = useCitations().of(survey.id)
  const plain = <p className={`${styles.cite} ${styles.survey}`}>{toCitation(survey)}</p>
  const site = `Survey Atlas edition of “${survey.title}” (${yearOf(survey)}), corpus version ${version}`
  return (
    <Block title="How to cite" id="citing">
      <p>Cite the survey for what it says:</p>
      <Suspense fallback={plain}>
        <OfSurvey>
          {(citations) => (citations ? <CitationBox what="the survey" citations={citations} /> : plain)}
        </OfSurvey>
      </Suspense>
      <ExportMenu formats={managerFormats([survey], toWords('survey'))} what="survey" opens="start" />
      <p>
        Cite this site for what the editors add, with the address of the page and the day you read it; “Cite
        this page” at the foot of every page writes both, in six styles:
      </p>
      <p className={styles.cite}>{site}.</p>
      <div className={styles.actions}>
        <Button
          onClick={() => copy(`${site}. ${toAbsolute(paths.overview)}`, 'Citation of this site copied.')}
        >
          Copy citation of this site
        </Button>
        <span className={styles.said} role="status">
          {said}
        </span>
      </div>
    </Block>
  )
}
