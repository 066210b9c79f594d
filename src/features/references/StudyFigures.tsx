import { formatFigure } from '#corpus/formatFigure.ts'
import { toInlineName } from '#corpus/formatTie.ts'
import type { Study } from '#corpus/types.ts'
import { SourceLine } from '#items/SourceLine.tsx'
import { ScrollTable } from '#ui/ScrollTable.tsx'
import styles from './ReferencePage.module.css'

/** What a study measured: the model's figure with those it was compared with beside it, in the source's words. */
export function StudyFigures({ study: { metrics } }: { study: Study }) {
  const compared = metrics.some(({ comparators, over }) => over !== undefined || comparators.length > 0)
  const bracketed = metrics.some((metric) => [metric.model, ...metric.comparators].some(hasInterval))
  return (
    <>
      <ScrollTable
        stacks
        caption="What the study measured"
        columns={['Measure', 'Model', ...(compared ? ['Compared with'] : [])]}
      >
        {metrics.map((metric) => (
          <tr key={`${metric.name} ${metric.group}`}>
            <th scope="row" className={styles.measure}>
              {metric.name}
              <div className={styles.within}>
                {metric.group && <p>{metric.group}</p>}
                {metric.note && <p>{metric.note}</p>}
                <SourceLine provenance={metric} />
              </div>
            </th>
            <td className={styles.model}>{formatFigure(metric.model)}</td>
            {compared && (
              <td>
                {metric.over && `Lead over ${toInlineName(metric.over.name)}`}
                <ul>
                  {metric.comparators.map((comparator) => (
                    <li key={comparator.name}>
                      {comparator.name}: {formatFigure(comparator)}
                    </li>
                  ))}
                </ul>
              </td>
            )}
          </tr>
        ))}
      </ScrollTable>
      {bracketed && (
        <p className={styles.below}>In brackets: the 95% confidence interval, where one is reported.</p>
      )}
    </>
  )
}

const hasInterval = ({ interval }: { interval?: unknown }) => interval !== undefined
