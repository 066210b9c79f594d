import { Link } from 'react-router'
import type { Study } from '#corpus/types.ts'
import { SourceLine } from '#items/SourceLine.tsx'
import { Block } from '#ui/Block.tsx'
import { toPath } from '#url/paths.ts'
import styles from './ReferencePage.module.css'

/** The facts of a clinical study as the editors read them, each with its source. */
export function StudyFacts({ study }: { study: Study }) {
  const facts = [
    { name: 'Task', facts: [study.task] },
    { name: 'Modality', facts: [study.modality] },
    { name: 'Data sets', facts: study.dataSets },
    { name: 'Model', facts: [study.model] },
    { name: 'Compared with', facts: [study.comparator] },
    { name: 'Validation', facts: [study.validation] },
    { name: 'Countries', facts: [study.countries] },
    { name: 'What followed', facts: study.followUps },
  ]
  return (
    <Block title="The study" voice="editors">
      <dl className={styles.facts}>
        {facts
          .filter((row) => row.facts.length > 0)
          .map((row) => (
            <div key={row.name}>
              <dt>{row.name}</dt>
              {row.facts.map((fact) => (
                <dd key={fact.text}>
                  {fact.text}
                  {fact.note && ` (${fact.note})`}
                  <SourceLine provenance={fact} />
                </dd>
              ))}
            </div>
          ))}
      </dl>
      <p className={styles.small}>
        <Link to={toPath(study.id)}>Its figures beside the other studies’</Link>
      </p>
    </Block>
  )
}
