import { useCorpus } from '#items/CorpusProvider.tsx'
import { EraStrip } from '#items/EraStrip.tsx'
import { Head } from '#items/Head.tsx'
import { TieMiniature } from '#items/TieMiniature.tsx'
import { VerdictBar } from '#items/VerdictBar.tsx'
import { paths } from '#url/paths.ts'
import { DomainDots } from './DomainDots.tsx'
import { Door } from './Door.tsx'
import { Hero } from './Hero.tsx'
import styles from './OverviewPage.module.css'
import { Paths } from './Paths.tsx'
import { SurveyNote } from './SurveyNote.tsx'

/** The first page: what this is, a search, and four doors with a true miniature of the room behind each. */
export function OverviewPage() {
  const { corpus, ties } = useCorpus()
  const { survey, audits } = corpus
  const cited = ties.filter(({ evidence }) => evidence === 'cited').length
  return (
    <>
      <Head description={`${survey.overview.heading}. ${survey.overview.lead}`} />
      <Hero />
      <div className={styles.doors}>
        <Door
          to={paths.applications}
          title="Applications"
          text="What the survey’s methods are used for. Filled: a citation stands behind it."
        >
          <DomainDots />
        </Door>
        <Door
          to={paths.matrix}
          title="Algorithms"
          text={`Each row an algorithm, each column a task. Of ${ties.length} ties, ${cited}, in ink, ${cited === 1 ? 'is' : 'are'} cited.`}
          also={{ label: 'All algorithms', to: paths.algorithms }}
        >
          <TieMiniature />
        </Door>
        <Door
          to={paths.references}
          title="References"
          text={`${audits.length} citations, and whether each carries its claim.`}
          also={{ label: 'Citation audit', to: paths.audit }}
        >
          <VerdictBar />
          <SurveyNote />
        </Door>
        <Door
          to={paths.timeline}
          title="Timeline"
          text={survey.lanes
            .map(({ name }) => name)
            .join(' above ')
            .toLowerCase()
            .replace(/^./, (letter) => letter.toUpperCase())
            .concat(', on one axis.')}
        >
          <EraStrip />
        </Door>
      </div>
      <Paths />
    </>
  )
}
