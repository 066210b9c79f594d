import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import type { FollowUp, Provenance, Study } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { nameFollowUp } from '#items/nameFollowUp.ts'
import { SaveMark } from '#items/SaveMark.tsx'
import { SourceLine } from '#items/SourceLine.tsx'
import { toPath } from '#url/paths.ts'
import { nameUse } from './nameUse.ts'
import styles from './StudyTable.module.css'
import { sayMetric } from './sayMetric.ts'

type Statement = Provenance & { text: ReactNode; note?: string | undefined }

type Aspect = { name: string; read: (study: Study) => readonly Statement[] }

const ASPECTS: readonly Aspect[] = [
  { name: 'In short', read: (study) => [{ ...study, text: study.summary }] },
  { name: 'Task', read: ({ task }) => [task] },
  { name: 'Modality', read: ({ modality }) => [modality] },
  {
    name: 'Data',
    read: ({ dataSets }) =>
      dataSets.map((set) => ({
        ...set,
        text: (
          <>
            {set.use !== 'all' && <b>{nameUse(set.use)}. </b>}
            {set.text}
          </>
        ),
      })),
  },
  { name: 'Model', read: ({ model }) => [model] },
  { name: 'Compared with', read: ({ comparator }) => [comparator] },
  {
    name: 'Measured',
    read: ({ metrics }) => metrics.map((metric) => ({ ...metric, text: sayMetric(metric) })),
  },
  { name: 'Validation', read: ({ validation }) => [validation] },
  { name: 'Countries', read: ({ countries }) => [countries] },
  {
    name: 'What followed',
    read: ({ followUps }) =>
      followUps.map((followUp) => ({ ...followUp, text: <Followed followUp={followUp} /> })),
  },
]

/** As many studies as fit side by side on a desk. */
const FEW = 6

const TITLE = 'The studies side by side'

/** The studies side by side, one aspect after another, each statement with its source. */
export function StudyTable({ studies }: { studies: readonly Study[] }) {
  const { referenceById } = useCorpus()
  const named = studies.map((study) => ({
    study,
    name: formatReferenceName(need(referenceById, study.reference)),
  }))
  const few = studies.length <= FEW || undefined
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={TITLE} data-few={few} tabIndex={0}>
      <table className={styles.table}>
        <caption>{TITLE}</caption>
        <thead>
          <tr>
            {named.map(({ study, name }) => (
              <th key={study.id} scope="col">
                <Link to={toPath(study.reference)}>{name}</Link>
                <SaveMark id={study.id} name={`the study of ${name}`} />
              </th>
            ))}
          </tr>
        </thead>
        {ASPECTS.map((aspect) => (
          <tbody key={aspect.name}>
            <tr className={styles.aspect}>
              <th scope="rowgroup" colSpan={named.length}>
                <span>{aspect.name}</span>
              </th>
            </tr>
            <tr>
              {named.map(({ study }) => (
                <td key={study.id} data-id={study.id}>
                  <Cell statements={aspect.read(study)} work={study.reference} />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  )
}

/** Statements of one cell; a source that serves several in a row is named after the last of them. */
function Cell({ statements, work }: { statements: readonly Statement[]; work: string }) {
  if (statements.length === 0) return 'Nothing known to the editors.'
  return statements.map(({ text, note, sources, checked }, at) => {
    const next = statements[at + 1]
    const goesOn = next && next.checked === checked && next.sources.join() === sources.join()
    return (
      <div key={at} className={styles.statement} data-checked={checked}>
        <p>
          {text}
          {note && <span className={styles.note}> {note}</span>}
        </p>
        {!goesOn && <SourceLine provenance={{ sources, checked }} work={work} />}
      </div>
    )
  })
}

/** What followed, by its kind; a work that is not among its sources is named. */
function Followed({ followUp: { kind, text, reference, sources } }: { followUp: FollowUp }) {
  const { referenceById } = useCorpus()
  return (
    <>
      {kind && <b>{nameFollowUp(kind)}. </b>}
      {text}
      {reference && !sources.includes(reference) && (
        <>
          {' '}
          See <Link to={toPath(reference)}>{formatReferenceName(need(referenceById, reference))}</Link>.
        </>
      )}
    </>
  )
}
