import { type Index, need } from '#corpus/createIndex.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import type { Table } from '#export/toCsv.ts'
import type { StudyFigures } from './groupFigures.ts'

const write = (number: number | undefined) => (number === undefined ? '' : String(number))

/** Every figure of the studies as a table to take away, one a row, with its numbers apart from its words. */
export function toFigureTable({ referenceById }: Index, studies: readonly StudyFigures[]): Table {
  return {
    columns: [
      'reference',
      'work',
      'measure',
      'unit',
      'group',
      'by',
      'name',
      'lead over',
      'as given',
      'value',
      'bound',
      'low',
      'high',
      'sources',
      'checked',
    ],
    rows: studies.flatMap(({ study, measures }) =>
      measures.flatMap(({ name, unit = '', over = '', rows }) =>
        rows.flatMap(({ group = '', figures, sources, checked }) =>
          figures.map((figure) => [
            study.reference,
            formatReferenceName(need(referenceById, study.reference)),
            name,
            unit,
            group,
            figure.by,
            figure.name,
            over,
            figure.text,
            write(figure.value),
            figure.bound ?? '',
            write(figure.interval?.[0]),
            write(figure.interval?.[1]),
            sources.join('; '),
            checked,
          ]),
        ),
      ),
    ),
  }
}
