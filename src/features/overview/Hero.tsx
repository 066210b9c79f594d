import { useState } from 'react'
import { Link, useHref, useNavigate } from 'react-router'
import { formatAuthors, formatVenue, yearOf } from '#corpus/formatReference.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { formatCount } from '#lib/formatCount.ts'
import { ExternalLink } from '#ui/ExternalLink.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths, toSectionPath } from '#url/paths.ts'
import styles from './OverviewPage.module.css'

/** What this is in two sentences, the search, and the survey's own record with its counts. */
export function Hero() {
  const { corpus, claims } = useCorpus()
  const { survey, sections, audits } = corpus
  const [text, setText] = useState('')
  const navigate = useNavigate()
  const toSearch = (q: string) => `${paths.search}?${new URLSearchParams({ q })}`
  const [example] = survey.overview.searchExamples
  const carried = audits.filter(({ verdict }) => verdict === 'supports').length
  const own = corpus.references.filter(({ origin }) => origin === 'survey').length
  const first = sections[0]
  const tasks = corpus.applications.length
  const methods = corpus.algorithms.length
  const counts = [
    {
      count: claims.length,
      words: claims.length === 1 ? 'claim, tied to its sentences' : 'claims, each tied to its sentences',
      to: paths.read,
    },
    {
      count: tasks,
      words: `${tasks === 1 ? 'task' : 'tasks'} in ${formatCount(corpus.domains.length, 'domain')}`,
      to: paths.applications,
    },
    {
      count: methods,
      words: methods === 1 ? 'algorithm or method' : 'algorithms and methods',
      to: paths.algorithms,
    },
    {
      count: own,
      words: own === 1 ? 'reference' : 'references',
      // All of the page are many more: the editors add works of their own.
      to: toFilterPath(paths.references, 'origin', 'survey'),
    },
  ]
  return (
    <div className={styles.hero}>
      <div>
        <h1>{survey.overview.heading}</h1>
        <p className={styles.lead}>{survey.overview.lead}</p>
        <SearchField
          label="Search everything in the survey"
          placeholder={`Try “${example}”`}
          text={text}
          onType={setText}
          action={useHref(paths.search)}
          onSubmit={() => navigate(text.trim() ? toSearch(text.trim()) : paths.search)}
        />
        <p className={styles.examples}>
          <span>For example</span>
          {survey.overview.searchExamples.map((words) => (
            <Link key={words} to={toSearch(words)}>
              {words}
            </Link>
          ))}
        </p>
      </div>
      <section className={styles.record} aria-label="The survey">
        <p className={styles.label}>The survey</p>
        <p className={styles.title}>{survey.title}</p>
        <p className={styles.where}>
          {[formatAuthors(survey), formatVenue(survey), yearOf(survey)].filter(Boolean).join(', ')}.
        </p>
        <p className={styles.where}>
          {first && <Link to={toSectionPath(first)}>Read it here</Link>}
          {survey.URL && (
            <>
              {' or '}
              <ExternalLink to={survey.URL}>at the publisher</ExternalLink>
            </>
          )}
        </p>
        <ul className={styles.counts}>
          {counts.map(({ count, words, to }, at) => (
            <li key={words}>
              <b>{count}</b>
              <span>
                <Link to={to}>{words}</Link>
                {at === counts.length - 1 && audits.length > 0 && (
                  <>
                    {'; '}
                    <Link to={paths.audit}>
                      {carried} of {formatCount(audits.length, 'citation')}{' '}
                      {carried === 1 ? 'carries its claim' : 'carry their claim'}
                    </Link>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
