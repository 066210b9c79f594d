import { formatCount } from '#lib/formatCount.ts'
import { Block } from '#ui/Block.tsx'
import { ChartKey } from './ChartKey.tsx'
import type { StudyFigures } from './groupFigures.ts'
import { MeasureChart } from './MeasureChart.tsx'
import styles from './StudyChart.module.css'
import { StudyPanel } from './StudyPanel.tsx'

type OtherFiguresChartProps = {
  without: readonly StudyFigures[]
  /** The studies that have their place in another drawing already. */
  placed: ReadonlySet<string>
  experts: string
}

/** What else the studies measured: the model alone, or beside other methods. */
export function OtherFiguresChart({ without, placed, experts }: OtherFiguresChartProps) {
  if (without.length === 0) return null
  const figures = without.flatMap(({ measures }) => measures).flatMap(({ rows }) => rows).length
  return (
    <Block
      title={`${formatCount(figures, 'further figure')} ${figures === 1 ? 'has' : 'have'} no ${experts} beside ${figures === 1 ? 'it' : 'them'}`}
      voice="editors"
    >
      <p className={styles.lead}>The model alone, or beside earlier models, a formula or a fixed guess.</p>
      <div className={styles.tools}>
        <ChartKey studies={without} other="Another method" />
      </div>
      <div className={styles.panels}>
        {without.map(({ study, measures }) => (
          <StudyPanel
            key={study.id}
            study={study}
            anchor={!placed.has(study.id)}
            about={placed.has(study.id) ? undefined : `Compared with: ${study.comparator.text}.`}
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
