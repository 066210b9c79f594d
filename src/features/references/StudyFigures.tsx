import { formatFigure } from '#corpus/formatFigure.ts'
import type { Study } from '#corpus/types.ts'
import { SourceLine } from '#items/SourceLine.tsx'
import { ScrollTable } from '#ui/ScrollTable.tsx'
import styles from './ReferencePage.module.css'

/** What a study measured: the model's figure with those it was compared with beside it, in the source's words. */
export function StudyFigures({ study }: { study: Study }) {
  return (
    <ScrollTable caption="What the study measured" columns={['Measure', 'Model', 'Compared with', 'Source']}>
      {study.metrics.map((metric) => (
        <tr key={`${metric.name} ${metric.group}`}>
          <th scope="row" className={styles.measure}>
            {metric.name}
            {metric.group && <span className={styles.group}>{metric.group}</span>}
          </th>
          <td>{formatFigure(metric.model)}</td>
          <td>
            {metric.comparators.length > 0 && (
              <ul>
                {metric.comparators.map((comparator) => (
                  <li key={comparator.name}>
                    {comparator.name}: {formatFigure(comparator)}
                  </li>
                ))}
              </ul>
            )}
            {metric.note && <p>{metric.note}</p>}
          </td>
          <td>
            <SourceLine provenance={metric} />
          </td>
        </tr>
      ))}
    </ScrollTable>
  )
}
