import { formatFigure } from '#corpus/formatFigure.ts'
import { CHECKED_WORDS } from '#items/SourceLine.tsx'
import { ScrollTable } from '#ui/ScrollTable.tsx'
import styles from './FigureTable.module.css'
import type { MetricGroup } from './groupFigures.ts'
import { StudyName } from './StudyName.tsx'

/** Every figure of the studies in a table: the rows of the charts, and those that stand alone. */
export function FigureTable({ groups }: { groups: readonly MetricGroup[] }) {
  return (
    <ScrollTable
      caption="Figures of the studies"
      columns={['Study', 'Measured', 'Model', 'Compared with', 'Note', 'Checked']}
    >
      {groups.flatMap(({ name, rows }) =>
        rows.map(({ id, study, group, note, figures, provenance }) => (
          <tr key={id} data-id={study.id}>
            <th scope="row">
              <StudyName study={study} />
            </th>
            <td className={styles.words}>{group ? `${name}. ${group}` : name}</td>
            {(['model', 'comparator'] as const).map((by) => (
              <td key={by} className={styles.words}>
                {figures
                  .filter((figure) => figure.by === by)
                  .map((figure) =>
                    by === 'model' ? formatFigure(figure) : `${figure.name}: ${formatFigure(figure)}`,
                  )
                  .join('; ')}
              </td>
            ))}
            <td className={styles.words}>{note}</td>
            <td>{CHECKED_WORDS[provenance.checked]}</td>
          </tr>
        )),
      )}
    </ScrollTable>
  )
}
