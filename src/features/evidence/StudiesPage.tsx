import { useCorpus } from '#items/CorpusProvider.tsx'
import { ExportMenu } from '#items/ExportMenu.tsx'
import { Head } from '#items/Head.tsx'
import { pictureFormats } from '#items/pictureFormats.ts'
import { toTableFormats } from '#items/toTableFormats.ts'
import { useFileWords } from '#items/useFileWords.ts'
import { Block } from '#ui/Block.tsx'
import { DroppedNotice } from '#ui/DroppedNotice.tsx'
import { readStudiesQuery } from '#url/studiesQuery.ts'
import { useQueryString } from '#url/useQueryString.ts'
import { ComparisonChart } from './ComparisonChart.tsx'
import { DataChart } from './DataChart.tsx'
import { EvidenceIntro } from './EvidenceIntro.tsx'
import { groupFigures } from './groupFigures.ts'
import { OtherFiguresChart } from './OtherFiguresChart.tsx'
import { pictureComparisons } from './pictureComparisons.ts'
import { pictureDataSets } from './pictureDataSets.ts'
import styles from './StudiesPage.module.css'
import { StudyPicker } from './StudyPicker.tsx'
import { StudyTable } from './StudyTable.tsx'
import { sayStudies } from './sayStudies.ts'
import { splitFigures } from './splitFigures.ts'
import { toFigureTable } from './toFigureTable.ts'
import { toStudyTable } from './toStudyTable.ts'

/** The studies behind the survey's citations: their figures drawn, their data, and each in full beside the others. */
export function StudiesPage() {
  const index = useCorpus()
  const toWords = useFileWords()
  const { studies, survey } = index.corpus
  const { study, dropped } = readStudiesQuery(useQueryString(), studies)
  const shown = study ?? studies[0]
  const figures = groupFigures(studies)
  const { withExperts, without } = splitFigures(figures)
  const experts = survey.experts ?? 'experts'
  const lead =
    studies.length === 0
      ? 'The editors have described no study of this survey yet.'
      : `What ${studies.length === 1 ? 'the one study' : `the ${studies.length} studies`} among the survey’s references measured, against whom, and on how much data. Every measure of every study has its own axis.`
  return (
    <>
      <Head title="Studies" description={lead} />
      <EvidenceIntro title="Studies">{lead}</EvidenceIntro>
      <DroppedNotice dropped={dropped} />
      {studies.length > 0 && (
        <div className={styles.blocks}>
          <ComparisonChart
            withExperts={withExperts}
            studies={studies}
            experts={experts}
            formats={[
              ...pictureFormats(toWords('models and experts'), survey, () => pictureComparisons(index)),
              ...toTableFormats(toWords('study figures'), () => toFigureTable(index, figures)),
            ]}
          />
          <DataChart
            studies={studies}
            formats={pictureFormats(toWords('study data'), survey, () => pictureDataSets(index))}
          />
          <OtherFiguresChart
            without={without}
            placed={new Set(withExperts.map(({ study }) => study.id))}
            experts={experts}
          />
          <Block title={sayStudies(studies)} voice="editors">
            <StudyPicker studies={studies} shown={shown?.id} />
            <StudyTable studies={studies} shown={shown?.id}>
              <ExportMenu
                what="table of studies"
                formats={toTableFormats(toWords('studies'), () => toStudyTable(index, studies))}
              />
            </StudyTable>
          </Block>
        </div>
      )}
    </>
  )
}
