import { Link } from 'react-router'
import { findNearMatches } from '#corpus/findNearMatches.ts'
import { paths, toPath } from '#url/paths.ts'
import { useCorpus } from './CorpusProvider.tsx'
import { Head } from './Head.tsx'
import styles from './NotFound.module.css'

type NotFoundProps = {
  /** What was asked for, in the address's own words; empty while nothing is known of it. */
  asked: string
}

/** Says that nothing stands at this address, and what may have been meant. */
export function NotFound({ asked }: NotFoundProps) {
  const matches = findNearMatches(useCorpus(), asked)
  const shown = asked.length > 80 ? `${asked.slice(0, 80)}…` : asked
  return (
    <>
      <Head title="Not found" description="No page of this site has this address." />
      <h1>Nothing stands at this address</h1>
      <p className={styles.intro}>
        {shown ? `This survey has no page called “${shown}”. ` : 'This survey has no page of that name. '}
        Nothing you saved is affected.
      </p>
      {matches.length > 0 && (
        <>
          <h2>Perhaps you meant</h2>
          <ul className={styles.list}>
            {matches.map(({ id, name }) => (
              <li key={id} data-id={id}>
                <Link to={toPath(id)}>{name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>Ways on</h2>
      <ul className={styles.list}>
        <li>
          <Link to={asked ? `${paths.search}?${new URLSearchParams({ q: asked })}` : paths.search}>
            Search the whole survey
          </Link>
        </li>
        <li>
          <Link to={paths.applications}>Browse applications by domain</Link>
        </li>
        <li>
          <Link to={paths.algorithms}>Browse algorithms</Link>
        </li>
        <li>
          <Link to={paths.overview}>Go to the overview</Link>
        </li>
      </ul>
    </>
  )
}
