import { toInlineName } from '#corpus/formatTie.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { Head } from '#items/Head.tsx'
import { VerdictBar } from '#items/VerdictBar.tsx'
import { capitalise } from '#lib/capitalise.ts'
import { formatCount } from '#lib/formatCount.ts'
import { paths } from '#url/paths.ts'
import { Door } from './Door.tsx'
import { EraDoor } from './EraDoor.tsx'
import { Glance } from './Glance.tsx'
import { Hero } from './Hero.tsx'
import styles from './OverviewPage.module.css'
import { Paths } from './Paths.tsx'
import { SurveyNote } from './SurveyNote.tsx'

/** The first page: what this is, a search, the whole of it as one picture, and the doors to its rooms. */
export function OverviewPage() {
  const { corpus } = useCorpus()
  const { survey, audits, eras } = corpus
  const lanes = survey.lanes.map(({ name }, at) => (at === 0 ? name : toInlineName(name))).join(' above ')
  return (
    <>
      <Head description={`${survey.overview.heading}. ${survey.overview.lead}`} />
      <Hero />
      <Glance />
      <div className={styles.doors}>
        <Door
          to={paths.references}
          title="References"
          text={`${capitalise(formatCount(audits.length, 'citation'))}, and whether ${audits.length === 1 ? 'it' : 'each'} carries its claim.`}
        >
          <VerdictBar />
          <SurveyNote />
        </Door>
        <Door
          to={paths.timeline}
          title="Timeline"
          text={eras.length > 0 ? `${lanes}, on one axis.` : 'This survey tells no history.'}
        >
          <EraDoor />
        </Door>
      </div>
      <Paths />
    </>
  )
}
