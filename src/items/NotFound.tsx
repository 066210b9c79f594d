import { Link } from 'react-router'
import { type Hit, KINDS, type Search } from '#search/types.ts'
import { useSearch } from '#search/useSearch.ts'
import { paths } from '#url/paths.ts'
import { toThingPath } from '#url/toThingPath.ts'
import { useCorpus } from './CorpusProvider.tsx'
import { Head } from './Head.tsx'
import styles from './NotFound.module.css'

const MOST = 6
/** What has a name that an address may be about; a sentence has none. */
const NAMED = KINDS.filter((kind) => kind !== 'claim' && kind !== 'milestone' && kind !== 'theme')

/** What is most like an address, read whole, then without its last word, then without its last letter. */
function findNear({ search }: Search, asked: string): Hit[] {
  const near = new Map<string, Hit>()
  for (const text of [asked, asked.replace(/\S+\s*$/, ''), asked.slice(0, -1)]) {
    for (const hit of search(text, { kinds: NAMED, limit: MOST }).hits) near.set(hit.id, hit)
  }
  return [...near.values()].slice(0, MOST)
}

type NotFoundProps = {
  /** What was asked for, in the address's own words; empty while nothing is known of it. */
  asked: string
}

/** Says that nothing stands at this address, and what may have been meant. */
export function NotFound({ asked }: NotFoundProps) {
  const index = useCorpus()
  const { search } = useSearch(index, true)
  const matches = search ? findNear(search, asked) : []
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
                <Link to={toThingPath(index, id)}>{name}</Link>
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
