import { type Index, need } from '#corpus/createIndex.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import type { Study } from '#corpus/types.ts'
import type { Table } from '#export/toCsv.ts'
import { nameFollowUp } from '#items/nameFollowUp.ts'
import { sayMetric } from './sayMetric.ts'

type Statement = { text: string; note?: string | undefined; sources: readonly string[]; checked: string }

/** A statement with its sources and level of checking in brackets, so that no cell says more than is known. */
function write({ text, note, sources, checked }: Statement): string {
  return `${text}${note ? ` (${note})` : ''} [${[...sources, checked].join('; ')}]`
}

/** The studies as a table to take away, one a row. */
export function toStudyTable({ referenceById }: Index, studies: readonly Study[]): Table {
  const writeAll = (statements: readonly Statement[]) => statements.map(write).join(' | ')
  return {
    columns: [
      'reference',
      'work',
      'summary',
      'task',
      'modality',
      'data',
      'model',
      'comparator',
      'measured',
      'validation',
      'design',
      'cases',
      'countries',
      'followed',
    ],
    rows: studies.map((study) => [
      study.reference,
      formatReferenceName(need(referenceById, study.reference)),
      write({ ...study, text: study.summary }),
      write(study.task),
      write(study.modality),
      writeAll(study.dataSets),
      write(study.model),
      write(study.comparator),
      writeAll(study.metrics.map((metric) => ({ ...metric, text: sayMetric(metric) }))),
      write(study.validation),
      study.validation.design ?? '',
      study.validation.cases ?? '',
      write(study.countries),
      writeAll(
        study.followUps.map((followUp) => ({
          ...followUp,
          text: followUp.kind ? `${nameFollowUp(followUp.kind)}: ${followUp.text}` : followUp.text,
        })),
      ),
    ]),
  }
}
