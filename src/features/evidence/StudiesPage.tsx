import { useCorpus } from '#items/CorpusProvider.tsx'
import { Head } from '#items/Head.tsx'
import { Block } from '#ui/Block.tsx'
import { PageIntro } from '#ui/PageIntro.tsx'
import { DataChart } from './DataChart.tsx'
import { EvidenceTabs } from './EvidenceTabs.tsx'
import { FigureBlock } from './FigureBlock.tsx'
import { FigureTable } from './FigureTable.tsx'
import { groupFigures } from './groupFigures.ts'
import { layoutDataSets } from './layoutDataSets.ts'
import styles from './StudiesPage.module.css'
import { StudyArticle } from './StudyArticle.tsx'

/** The studies behind the survey's citations: their figures side by side, then each in full. */
export function StudiesPage() {
  const { studies } = useCorpus().corpus
  const groups = groupFigures(studies)
  const dataSets = layoutDataSets(studies)
  const lead =
    studies.length === 0
      ? 'The editors have described no study of this survey yet.'
      : `What ${studies.length === 1 ? 'the one study' : `the ${studies.length} studies`} described here measured, against whom, and on how much data. A number is only ever set beside others of its own kind.`
  return (
    <>
      <Head title="Studies" description={lead} />
      <PageIntro title="Studies">{lead}</PageIntro>
      <EvidenceTabs />
      {studies.length > 0 && (
        <div className={styles.blocks}>
          <FigureBlock
            title="Models beside what they were compared with"
            groups={groups.filter(({ beside }) => beside === 'comparator')}
          />
          <FigureBlock
            title="Models without a comparison"
            groups={groups.filter(({ beside }) => beside === 'model')}
          />
          {dataSets.length > 0 && (
            <Block title="How much data" voice="editors">
              {dataSets.map((group) => (
                <DataChart key={group.unit} group={group} />
              ))}
            </Block>
          )}
          <Block title="All figures" voice="editors">
            <FigureTable groups={groups} />
          </Block>
          <Block title="The studies one by one" voice="editors">
            {studies.map((study) => (
              <StudyArticle key={study.id} study={study} />
            ))}
          </Block>
        </div>
      )}
    </>
  )
}
