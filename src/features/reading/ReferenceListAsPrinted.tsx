import { Link } from 'react-router'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { PrintedAddress } from '#items/PrintedAddress.tsx'
import { toPath } from '#url/paths.ts'
import styles from './ReferenceListAsPrinted.module.css'

/** The survey's own reference list, each entry in the paper's wording, mistakes included. */
export function ReferenceListAsPrinted() {
  const printed = useCorpus().corpus.references.filter(({ origin }) => origin === 'survey')
  return (
    <section className={styles.references} id="references">
      <h2 className={styles.title}>References</h2>
      <p className={styles.about}>
        As the paper prints them. Each number leads to the true record, with the differences marked.
      </p>
      <ol>
        {printed.map((reference) => (
          <li key={reference.id} className={styles.entry} data-id={reference.id}>
            <Link
              id={`entry-${reference.id}`}
              to={toPath(reference.id)}
              aria-label={`Reference ${reference['citation-number']}: ${reference.title}`}
            >
              [{reference['citation-number']}]
            </Link>
            <span>
              {reference.printed ?? reference.title} <PrintedAddress work={reference} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
