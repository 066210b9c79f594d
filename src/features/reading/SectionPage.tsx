import { Navigate, useParams } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { formatSection } from '#corpus/formatPlace.ts'
import type { Section } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { Head } from '#items/Head.tsx'
import { NotFound } from '#items/NotFound.tsx'
import { useReturnToMarker } from '#items/useReturnToMarker.ts'
import { formatCount } from '#lib/formatCount.ts'
import { AnchorNotice } from './AnchorNotice.tsx'
import { ContentsRail } from './ContentsRail.tsx'
import { findSection, findSectionElsewhere } from './findSection.ts'
import { PrintedWorks } from './PrintedWorks.tsx'
import styles from './Reading.module.css'
import { SectionHeader } from './SectionHeader.tsx'
import { SectionNotes } from './SectionNotes.tsx'
import { SectionSteps } from './SectionSteps.tsx'
import { SectionText } from './SectionText.tsx'
import { useAnchor } from './useAnchor.ts'

/** One section of the survey, to be read. */
export function SectionPage() {
  const { number = '' } = useParams()
  const { corpus } = useCorpus()
  const section = findSection(corpus.sections, number)
  if (section) return <SectionToRead section={section} />
  const elsewhere = findSectionElsewhere(corpus, number)
  return elsewhere ? <Navigate to={elsewhere} replace /> : <NotFound asked={number} />
}

function SectionToRead({ section }: { section: Section }) {
  useReturnToMarker()
  const index = useCorpus()
  const anchor = useAnchor(section)
  const claims = index.claims.filter((claim) => claim.section.id === section.id)
  const cited = [...new Set(claims.flatMap((claim) => claim.cites))]
  const label = formatSection(section)
  return (
    <div className={styles.page}>
      <Head
        title={label === section.title ? label : `${label}: ${section.title}`}
        description={`${label} of the survey, retold in ${formatCount(claims.length, 'claim')}, each linked to what it names and cites.`}
      />
      <div className={styles.progress} aria-hidden="true" />
      <ContentsRail key={section.id} current={section} />
      <article className={styles.text}>
        <SectionHeader section={section} claims={claims} />
        <AnchorNotice anchor={anchor} />
        <SectionNotes notes={index.notesByThing.get(section.id) ?? []} about="this section" />
        <SectionText section={section} target={anchor.kind === 'claim' ? anchor.id : undefined} />
        <PrintedWorks references={cited.map((id) => need(index.referenceById, id))} />
        <SectionSteps section={section} />
      </article>
    </div>
  )
}
