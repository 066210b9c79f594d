import { Link } from 'react-router'
import { countCoverage } from '#corpus/countCoverage.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { formatCount } from '#lib/formatCount.ts'
import { Block } from '#ui/Block.tsx'
import { paths } from '#url/paths.ts'
import styles from './AboutPage.module.css'

/** How much of the paper the claims render, and what else there is. */
export function Coverage() {
  const { corpus, claims } = useCorpus()
  const { sentences, rendered } = countCoverage(corpus.sections)
  const own = corpus.references.filter(({ origin }) => origin === 'survey').length
  const marks = claims.reduce((sum, claim) => sum + claim.cites.length, 0)
  return (
    <Block title="What is covered" id="coverage">
      <p>
        {rendered} of {sentences} sentences of the survey are rendered by{' '}
        <Link to={paths.read}>{formatCount(claims.length, 'claim')}</Link>. Every claim says which sentences
        it renders, so that each can be held against the paper.
      </p>
      <ul className={styles.bullets}>
        <li>
          {formatCount(corpus.applications.length, 'application')} and{' '}
          {formatCount(corpus.algorithms.length, 'algorithm')}, tied to each other only where one claim names
          both.
        </li>
        <li>
          {formatCount(own, 'work')} cited by the survey,{' '}
          {formatCount(corpus.references.length - own, 'work')} added by the editors.
        </li>
        <li>
          {formatCount(marks, 'citation')}, of which the editors have audited {corpus.audits.length};{' '}
          {formatCount(corpus.terms.length, 'clarified term')}; {formatCount(corpus.notes.length, 'note')}.
        </li>
      </ul>
    </Block>
  )
}
