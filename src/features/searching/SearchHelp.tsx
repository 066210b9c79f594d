import { Link } from 'react-router'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { listQueryExamples } from './listQueryExamples.ts'
import styles from './SearchHelp.module.css'

/** What to type: examples from this corpus, each a link that searches for it. */
export function SearchHelp({ toQuery }: { toQuery: (q: string) => string }) {
  const { corpus } = useCorpus()
  const { survey } = corpus
  const rows = listQueryExamples(corpus)
  return (
    <div className={styles.help}>
      <p className={styles.examples}>
        <span>For example</span>
        {survey.overview.searchExamples.map((words) => (
          <Link key={words} to={{ search: toQuery(words) }}>
            {words}
          </Link>
        ))}
      </p>
      <noscript>
        <p>Searching needs JavaScript, which is off or did not load. Every page can still be browsed.</p>
      </noscript>
      <section aria-labelledby="search-help">
        <h2 id="search-help">Asking more exactly</h2>
        <p className={styles.lead}>
          Spelling mistakes are forgiven and other names are known. Each of these can be combined with words.
        </p>
        <dl className={styles.rows}>
          {rows.map(({ query, words }) => (
            <div key={query}>
              <dt>
                <Link to={{ search: toQuery(query) }}>{query}</Link>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}
