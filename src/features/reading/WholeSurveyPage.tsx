import { Fragment } from 'react'
import { countNamed } from '#corpus/countNamed.ts'
import { formatAuthors, formatVenue, yearOf } from '#corpus/formatReference.ts'
import { listOutline } from '#corpus/listOutline.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { Head } from '#items/Head.tsx'
import { useReturnToMarker } from '#items/useReturnToMarker.ts'
import { formatCount } from '#lib/formatCount.ts'
import { ExternalLink } from '#ui/ExternalLink.tsx'
import { AnchorNotice } from './AnchorNotice.tsx'
import { ContentsRail } from './ContentsRail.tsx'
import { CountsLine } from './CountsLine.tsx'
import styles from './Reading.module.css'
import { ReferenceListAsPrinted } from './ReferenceListAsPrinted.tsx'
import headerStyles from './SectionHeader.module.css'
import { SectionHeading } from './SectionHeading.tsx'
import { SectionNotes } from './SectionNotes.tsx'
import { SectionText } from './SectionText.tsx'
import { useAnchor } from './useAnchor.ts'

/** The survey from its first claim to its last reference, on one page and on paper. */
export function WholeSurveyPage() {
  useReturnToMarker()
  const index = useCorpus()
  const { survey, sections } = index.corpus
  const anchor = useAnchor()
  return (
    <div className={styles.page}>
      <Head
        title="The whole survey"
        description={`The whole survey on one page: ${formatCount(index.claims.length, 'claim')} in ${formatCount(sections.length, 'section')}, with the references as printed.`}
      />
      <div className={styles.progress} aria-hidden="true" />
      <ContentsRail />
      <article className={styles.text}>
        <header className={headerStyles.header}>
          <p className={headerStyles.label}>The whole survey</p>
          <h1>{survey.title}</h1>
          <p className={headerStyles.record}>
            {formatAuthors(survey)}. {formatVenue(survey)}, {yearOf(survey)}.{' '}
            {survey.DOI && <ExternalLink to={survey.DOI}>doi {survey.DOI}</ExternalLink>}
          </p>
          <CountsLine counts={countNamed(index.claims)} claims={index.claims} name="" />
        </header>
        <AnchorNotice anchor={anchor} />
        <SectionNotes notes={index.notesByThing.get(survey.id) ?? []} about="the whole survey" />
        {listOutline(sections).map((line) => (
          <Fragment key={line.kind === 'heading' ? line.number : line.section.id}>
            <SectionHeading line={line} />
            {line.kind === 'section' && (
              <>
                <SectionNotes notes={index.notesByThing.get(line.section.id) ?? []} about="this section" />
                <SectionText
                  section={line.section}
                  target={anchor.kind === 'claim' ? anchor.id : undefined}
                />
              </>
            )}
          </Fragment>
        ))}
        <ReferenceListAsPrinted />
      </article>
    </div>
  )
}
