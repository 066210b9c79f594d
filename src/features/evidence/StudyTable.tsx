import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import type { FollowUp, Study } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { nameFollowUp } from '#items/nameFollowUp.ts'
import { SaveMark } from '#items/SaveMark.tsx'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { toPath } from '#url/paths.ts'
import { nameUse } from './nameUse.ts'
import { type Statement, StudyCell } from './StudyCell.tsx'
import styles from './StudyTable.module.css'
import { sayMetric } from './sayMetric.ts'

type Aspect = {
  name: string
  /** True where it is one of the answers that a visitor comes for. */
  open?: boolean
  read: (study: Study) => readonly Statement[]
}

const ASPECTS: readonly Aspect[] = [
  { name: 'In short', open: true, read: (study) => [{ ...study, text: study.summary }] },
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
  { name: 'Validation', open: true, read: ({ validation }) => [validation] },
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

type StudyTableProps = {
  studies: readonly Study[]
  /** The id of the one study that a narrow screen shows. */
  shown: string | undefined
  /** What can be done with the table as a whole. */
  children: ReactNode
}

/** The studies side by side, one aspect after another, each statement with its source; most aspects folded. */
export function StudyTable({ studies, shown, children }: StudyTableProps) {
  const { referenceById } = useCorpus()
  const [open, setOpen] = useState(() => ASPECTS.flatMap((aspect) => (aspect.open ? aspect.name : [])))
  const all = open.length === ASPECTS.length
  const few = studies.length <= FEW || undefined
  return (
    <>
      <div className={styles.tools}>
        <Button aria-expanded={all} onClick={() => setOpen(all ? [] : ASPECTS.map(({ name }) => name))}>
          {all ? 'Fold all' : 'Unfold all'}
        </Button>
        {children}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} aria-label={TITLE} data-few={few} tabIndex={0}>
        <table className={styles.table}>
          <caption>{TITLE}</caption>
          <thead>
            <tr>
              {studies.map(({ id, reference }) => {
                const name = formatReferenceName(need(referenceById, reference))
                return (
                  <th key={id} scope="col" data-shown={id === shown || undefined}>
                    <Link to={toPath(reference)}>{name}</Link>
                    <SaveMark id={id} name={`the study of ${name}`} />
                  </th>
                )
              })}
            </tr>
          </thead>
          {ASPECTS.map(({ name, read }) => {
            const folded = !open.includes(name)
            return (
              <tbody key={name} data-folded={folded || undefined}>
                <tr className={styles.aspect}>
                  <th scope="rowgroup" colSpan={studies.length}>
                    <button
                      type="button"
                      aria-expanded={!folded}
                      onClick={() =>
                        setOpen(folded ? [...open, name] : open.filter((other) => other !== name))
                      }
                    >
                      <Icon name="chevron" size={12} /> {name}
                    </button>
                  </th>
                </tr>
                <tr>
                  {studies.map((study) => (
                    <td key={study.id} data-id={study.id} data-shown={study.id === shown || undefined}>
                      <StudyCell statements={read(study)} work={study.reference} />
                    </td>
                  ))}
                </tr>
              </tbody>
            )
          })}
        </table>
      </section>
    </>
  )
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
