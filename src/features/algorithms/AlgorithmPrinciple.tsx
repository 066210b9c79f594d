import type { Algorithm } from '#corpus/types.ts'
import { SourceLine } from '#items/SourceLine.tsx'
import styles from './AlgorithmPage.module.css'

/** What the algorithm is, in the editors' words. */
export function AlgorithmPrinciple({ algorithm }: { algorithm: Algorithm }) {
  const traits = [
    { title: 'Takes', phrases: algorithm.inputs },
    { title: 'Good at', phrases: algorithm.strengths },
    { title: 'Weak at', phrases: algorithm.limits },
  ]
  return (
    <section aria-label="What it is, by the editors">
      <p className={styles.label}>Editors</p>
      <p className={styles.principle}>{algorithm.principle}</p>
      <SourceLine provenance={algorithm} />
      <div className={styles.traits}>
        {traits.map(({ title, phrases }) => (
          <div key={title}>
            <h2>{title}</h2>
            <ul>
              {phrases.map((phrase) => (
                <li key={phrase}>{phrase}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
