import { yearOf } from '#corpus/formatReference.ts'
import { toCitation } from '#export/toCitation.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { Block } from '#ui/Block.tsx'
import { Button } from '#ui/Button.tsx'
import { useCopy } from '#ui/useCopy.ts'
import { paths, toAbsolute } from '#url/paths.ts'
import styles from './AboutPage.module.css'

/** How to cite the survey, and how to cite this site. */
export function Citing() {
  const { survey, version } = useCorpus().corpus
  const { said, copy } = useCopy()
  const site = `Survey Atlas edition of “${survey.title}” (${yearOf(survey)}), corpus version ${version}`
  return (
    <Block title="How to cite">
      <p>Cite the survey for what it says:</p>
      <p className={`${styles.cite} ${styles.survey}`}>{toCitation(survey)}</p>
      <p>Cite this site for what the editors add, with the address of the page and the day you read it:</p>
      <p className={styles.cite}>{site}.</p>
      <div className={styles.actions}>
        <Button onClick={() => copy(toCitation(survey), 'Citation of the survey copied.')}>
          Copy citation of the survey
        </Button>
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
