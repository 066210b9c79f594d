import { Link } from 'react-router'
import { yearOf } from '#corpus/formatReference.ts'
import { toSlug } from '#corpus/slug.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import styles from './SearchHelp.module.css'

/** What to type: examples from this corpus, each a link that searches for it. */
export function SearchHelp({ toQuery }: { toQuery: (q: string) => string }) {
  const { corpus } = useCorpus()
  const { algorithms, audits, domains, references, sections, survey } = corpus
  const [algorithm] = algorithms.filter(({ name }) => name.includes(' '))
  const [work] = references
  const name = algorithm?.name.toLowerCase() ?? ''
  const [firstWord, lastWord] = [name.split(' ')[0], name.split(' ').at(-1)]
  const surname =
    work?.author.map((author) => ('literal' in author ? author.literal : author.family))[0] ?? ''
  const year = work ? yearOf(work) : 0
  const rows = [
    { query: `"${name}"`, words: 'these words, one after the other' },
    { query: `${lastWord} -${firstWord}`, words: 'one word without another' },
    { query: 'kind:claim', words: 'one kind of thing: claim, term, study and so on' },
    ...domains.slice(0, 1).map(({ id }) => ({ query: `domain:${toSlug(id)}`, words: 'one domain' })),
    { query: `algorithm:${toSlug(algorithm?.id ?? '')}`, words: 'what has to do with an algorithm' },
    { query: `author:${surname.toLowerCase()}`, words: 'the works of an author, and what cites them' },
    { query: `year:${year}-${year + 5}`, words: 'a year or a span of years' },
    ...sections.slice(-1).map(({ number }) => ({ query: `section:${number}`, words: 'one section' })),
    { query: 'cites:1', words: 'what cites a work, by its number or name' },
    { query: 'evidence:stated', words: 'what the survey says without citing a work; or evidence:cited' },
    ...audits.slice(0, 1).map(({ verdict }) => ({
      query: `verdict:${verdict}`,
      words: 'works and claims by what the audit found',
    })),
  ]
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
