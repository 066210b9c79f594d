import { need } from '#corpus/createIndex.ts'
import type { Study } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { type ExportFormat, ExportMenu } from '#items/ExportMenu.tsx'
import { CHECKED_WORDS } from '#items/SourceLine.tsx'
import { capitalise } from '#lib/capitalise.ts'
import { Block } from '#ui/Block.tsx'
import { ChartRow } from './ChartRow.tsx'
import { ChartAxis, ChartStrip } from './ChartStrip.tsx'
import { DataKey } from './DataKey.tsx'
import { type DataSetGroup, layoutDataSets } from './layoutDataSets.ts'
import { BeyondMark, RatioMark, SizeMark } from './Mark.tsx'
import { nameUse } from './nameUse.ts'
import styles from './StudyChart.module.css'
import { StudyPanel } from './StudyPanel.tsx'
import { sayBound } from './sayBound.ts'
import { formatTimes, sayDataSets } from './sayDataSets.ts'

type DataChartProps = { studies: readonly Study[]; formats: readonly ExportFormat[] }

/** How much data the studies had and for what, on axes on which equal steps multiply; one axis for each unit. */
export function DataChart({ studies, formats }: DataChartProps) {
  const { referenceById } = useCorpus()
  const groups = layoutDataSets(studies, 100)
  if (groups.length === 0) return null
  return (
    <Block title={sayDataSets(groups, (id) => need(referenceById, id))} voice="editors">
      <div className={styles.tools}>
        <DataKey groups={groups} />
        <ExportMenu formats={formats} what="chart of data" />
      </div>
      <div className={styles.units}>
        {groups.map((group) => (
          <UnitChart key={group.unit} group={group} />
        ))}
      </div>
    </Block>
  )
}

/** All sizes counted in one unit, on the one axis that they share. */
function UnitChart({ group: { unit, scale, rows } }: { group: DataSetGroup }) {
  return (
    <figure className={styles.unit}>
      <figcaption>
        <b>{capitalise(unit)}</b>, each step ten times the last
      </figcaption>
      {rows.map(({ study, dataSets, lopsided }) => (
        <StudyPanel key={study.id} study={study}>
          <ul>
            {lopsided && (
              <ChartRow
                by="model"
                name="Learnt from, per case tested"
                value={
                  <>
                    {sayBound(lopsided.atLeast ? 'above' : undefined)}
                    <b>{formatTimes(lopsided.times)}</b>
                  </>
                }
              >
                <ChartStrip scale={scale}>
                  <RatioMark span={lopsided.span} checked={lopsided.checked} />
                </ChartStrip>
              </ChartRow>
            )}
            {dataSets.map(({ id, use, group, size, bound, checked, at, beyond }) => (
              <ChartRow
                key={id}
                by="other"
                name={group ? `${nameUse(use)}, ${group}` : nameUse(use)}
                value={
                  <>
                    {sayBound(bound)}
                    <b>{size}</b>
                    {checked !== 'primary' && (
                      <span className={styles.checked}> {CHECKED_WORDS[checked]}</span>
                    )}
                  </>
                }
              >
                <ChartStrip scale={scale}>
                  {beyond && <BeyondMark span={beyond} />}
                  <SizeMark at={at} checked={checked} />
                </ChartStrip>
              </ChartRow>
            ))}
          </ul>
        </StudyPanel>
      ))}
      <div className={styles.foot}>
        <ChartAxis scale={scale} />
      </div>
    </figure>
  )
}
