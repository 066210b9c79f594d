import type { Study } from '#corpus/types.ts'
import { type ExportFormat, ExportMenu } from '#items/ExportMenu.tsx'
import { Block } from '#ui/Block.tsx'
import { ChartKey } from './ChartKey.tsx'
import type { StudyFigures } from './groupFigures.ts'
import { MeasureChart } from './MeasureChart.tsx'
import styles from './StudyChart.module.css'
import { StudyPanel } from './StudyPanel.tsx'
import { sayAhead } from './sayAhead.ts'
import { sayComparisons } from './sayComparisons.ts'
import { sayTestedOn } from './sayTestedOn.ts'

type ComparisonChartProps = {
  withExperts: readonly StudyFigures[]
  studies: readonly Study[]
  experts: string
  /** The formats it can be taken away in. */
  formats: readonly ExportFormat[]
}

/** The models beside the experts they were held against, study by study, each measure on its own axis. */
export function ComparisonChart({ withExperts, studies, experts, formats }: ComparisonChartProps) {
  if (withExperts.length === 0) return null
  const { heading, text } = sayComparisons(withExperts, studies.length, experts)
  return (
    <Block title={heading} voice="editors">
      <p className={styles.lead}>{text} An axis that does not start at nought says what its start means.</p>
      <div className={styles.tools}>
        <ChartKey studies={withExperts} other={experts} />
        <ExportMenu formats={formats} what="chart of figures" />
      </div>
      <div className={styles.panels}>
        {withExperts.map(({ study, measures }) => (
          <StudyPanel
            key={study.id}
            study={study}
            anchor
            about={
              <>
                {study.modality.text}. {sayTestedOn(study)} Against: {study.comparator.text}.
              </>
            }
            verdict={sayAhead(measures)}
          >
            {measures.map((measure) => (
              <MeasureChart key={measure.id} measure={measure} />
            ))}
          </StudyPanel>
        ))}
      </div>
    </Block>
  )
}
