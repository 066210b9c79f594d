import { Link, useHref } from 'react-router'
import { formatAuthorsShort, yearOf } from '#corpus/formatReference.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { ExternalLink } from '#ui/ExternalLink.tsx'
import { paths } from '#url/paths.ts'
import { CiteHost } from './CiteHost.tsx'
import styles from './Footer.module.css'

/** Version, data, licence and privacy, on every page; hence its texts in one piece each, which is less to send. */
export function Footer() {
  const { survey, version } = useCorpus().corpus
  return (
    <footer className={styles.footer}>
      <div className={styles.bar}>
        <span>{`Survey Atlas, corpus ${version}`}</span>
        {/* A file, not a page of the app, so a plain link. */}
        <a href={useHref('/corpus.json')}>Data</a>
        <CiteHost />
        <Link to={paths.glossary}>Glossary</Link>
        <Link to={paths.about}>How this was made</Link>
        <Link to={`${paths.about}#licence`}>{`Licence: ${survey.licence.name}`}</Link>
        <Link to={`${paths.about}#privacy`}>Privacy: no cookies, no counting</Link>
        <span className={styles.survey}>
          {`Survey: ${formatAuthorsShort(survey)} ${yearOf(survey)}`}
          {survey.DOI && (
            <>
              , <ExternalLink to={survey.DOI}>doi {survey.DOI}</ExternalLink>
            </>
          )}
        </span>
      </div>
    </footer>
  )
}
