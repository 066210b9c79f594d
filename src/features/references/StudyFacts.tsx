import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import type { Fact, Study } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { SaveMark } from '#items/SaveMark.tsx'
import { SourceLine } from '#items/SourceLine.tsx'
import { Block } from '#ui/Block.tsx'
import { toPath } from '#url/paths.ts'
import styles from './ReferencePage.module.css'
import { StudyFigures } from './StudyFigures.tsx'

/** The facts of a study as the editors read them, each with its source. */
export function StudyFacts({ study }: { study: Study }) {
  const facts = [
    { name: 'Task', facts: [study.task] },
    { name: 'Modality', facts: [study.modality] },
    { name: 'Data sets', facts: study.dataSets },
    { name: 'Model', facts: [study.model] },
    { name: 'Compared with', facts: [study.comparator] },
    { name: 'Validation', facts: [study.validation] },
    { name: 'Countries', facts: [study.countries] },
  ]
  return (
    <Block title="The study" voice="editors">
      <div className={styles.found}>
        <p>
          {study.summary}
          <SaveMark id={study.id} name="this study" />
        </p>
        <SourceLine provenance={study} />
      </div>
      <dl className={styles.facts}>
        {facts.map(({ name, facts }) => (
          <FactRow key={name} name={name} facts={facts} />
        ))}
      </dl>
      <h3 className={styles.part}>What it measured</h3>
      <StudyFigures study={study} />
      <p className={styles.below}>
        <Link to={toPath(study.id)}>Its figures beside the other studies’</Link>
      </p>
      {study.followUps.length > 0 && (
        <>
          <h3 className={styles.part} id="followed">
            What followed
          </h3>
          <ul className={styles.list}>
            {study.followUps.map((followUp) => (
              <li key={followUp.text} className={styles.plain}>
                <FactWords fact={followUp} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Block>
  )
}

type FactRowProps = { name: string; facts: readonly Fact[] }

function FactRow({ name, facts }: FactRowProps) {
  return (
    <div>
      <dt>{name}</dt>
      {facts.map((fact) => (
        <dd key={fact.text}>
          <FactWords fact={fact} />
        </dd>
      ))}
    </div>
  )
}

/** One fact with its source; a work that is not among its sources is named before them. */
function FactWords({ fact }: { fact: Fact & { reference?: string | undefined } }) {
  const { referenceById } = useCorpus()
  const { text, note, reference, sources } = fact
  return (
    <>
      {text}
      {note && ` (${note})`}
      {reference && !sources.includes(reference) && (
        <>
          {' '}
          See <Link to={toPath(reference)}>{formatReferenceName(need(referenceById, reference))}</Link>.
        </>
      )}
      <SourceLine provenance={fact} />
    </>
  )
}
