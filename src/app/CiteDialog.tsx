import { Suspense, useEffect, useRef, useState } from 'react'
import { fillPageCitation } from '#export/fillPageCitation.ts'
import { inEveryStyle } from '#export/inEveryStyle.ts'
import { toCitation } from '#export/toCitation.ts'
import { CitationBox } from '#items/CitationBox.tsx'
import { useCitations } from '#items/CitationsProvider.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { ExportMenu } from '#items/ExportMenu.tsx'
import { managerFormats } from '#items/exportFormats.ts'
import { useFileWords } from '#items/useFileWords.ts'
import { Button } from '#ui/Button.tsx'
import { Hidden } from '#ui/Hidden.tsx'
import { Icon } from '#ui/Icon.tsx'
import styles from './CiteDialog.module.css'

/** How to cite the page as it is shown, with its address and the day, and the survey itself. */
export function CiteDialog({ onClose }: { onClose: () => void }) {
  const { survey } = useCorpus().corpus
  const toWords = useFileWords()
  const source = useCitations()
  const dialog = useRef<HTMLDialogElement>(null)
  const [page] = useState(() => ({
    title: document.title.replace(` · ${survey.shortTitle}`, ''),
    url: window.location.href,
    date: new Date(),
  }))
  useEffect(() => dialog.current?.showModal(), [])
  const OfSurvey = source.of(survey.id)
  const OfPage = source.page
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="cite" onClose={onClose}>
      <div className={styles.head}>
        <h2 id="cite">Cite</h2>
        <Button kind="quiet" onClick={() => dialog.current?.close()}>
          <Icon name="cross" />
          <Hidden>Close</Hidden>
        </Button>
      </div>
      <Suspense fallback={<p role="status">Loading the citations…</p>}>
        <section aria-labelledby="cite-page">
          <h3 id="cite-page">This page</h3>
          <p className={styles.why}>
            For what the editors add, and for this very view: its filters stand in the address.
          </p>
          <OfPage>
            {(templates) =>
              templates ? (
                <CitationBox
                  what="this page"
                  citations={inEveryStyle((style) => fillPageCitation(templates, style, page))}
                />
              ) : (
                <p className={styles.why}>
                  {page.title}. Survey Atlas: {survey.shortTitle}, corpus {survey.version}. {page.url}
                </p>
              )
            }
          </OfPage>
        </section>
        <section aria-labelledby="cite-survey">
          <h3 id="cite-survey">The survey</h3>
          <p className={styles.why}>For what it says.</p>
          <OfSurvey>
            {(citations) =>
              citations ? (
                <CitationBox what="the survey" citations={citations} />
              ) : (
                <p className={styles.why}>{toCitation(survey)}</p>
              )
            }
          </OfSurvey>
          <ExportMenu formats={managerFormats([survey], toWords('survey'))} what="survey" opens="within" />
        </section>
      </Suspense>
    </dialog>
  )
}
