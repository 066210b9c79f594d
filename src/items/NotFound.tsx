import { useState } from 'react'
import { Link, useHref, useLocation, useNavigate } from 'react-router'
import type { Index } from '#corpus/createIndex.ts'
import { KINDS, type Search } from '#search/types.ts'
import { useSearch } from '#search/useSearch.ts'
import { SearchField } from '#ui/SearchField.tsx'
import { paths } from '#url/paths.ts'
import { toThingPath } from '#url/toThingPath.ts'
import { useCorpus } from './CorpusProvider.tsx'
import { findNearAddresses, type NearAddress } from './findNearAddresses.ts'
import { findNearSections } from './findNearSections.ts'
import { Head } from './Head.tsx'
import styles from './NotFound.module.css'

const MOST = 6
/** What has a name that an address may be about; a sentence has none. */
const NAMED = KINDS.filter((kind) => kind !== 'claim' && kind !== 'milestone' && kind !== 'theme')

/** What goes by the names that stand in an address; nothing where only some of its words do. */
function findNamed(index: Index, { search }: Search, asked: string): NearAddress[] {
  const { hits, relaxed } = search(asked, { kinds: NAMED, limit: MOST })
  if (relaxed) return []
  return hits.filter(({ byName }) => byName).map(({ id, name }) => ({ id, name, to: toThingPath(index, id) }))
}

type NotFoundProps = {
  /** What was asked for, in the address's own words; empty while nothing is known of it. */
  asked: string
}

/** Says that nothing stands at this address, and what may have been meant. */
export function NotFound({ asked }: NotFoundProps) {
  const index = useCorpus()
  const { search } = useSearch(index, true)
  const { pathname } = useLocation()
  const navigate = useNavigate()
  // Until the reader changes it, the field holds what the address says.
  const [text, setText] = useState<string>()
  const q = (text ?? asked).trim()
  // A number of a section is no name: what the search finds for it are works of that number.
  const sections = asked ? findNearSections(index, pathname) : undefined
  const near = sections ?? (asked ? findNearAddresses(index, pathname) : [])
  const named = asked && search && !sections ? findNamed(index, search, asked) : []
  const isElsewhere = ({ to }: NearAddress) => Number(!to.startsWith(`/${pathname.split('/')[1]}/`))
  const found = [...near, ...named.filter(({ to }) => near.every((other) => other.to !== to))]
    .sort((a, b) => isElsewhere(a) - isElsewhere(b))
    .slice(0, MOST)
  const shown = asked.length > 80 ? `${asked.slice(0, 80)}…` : asked
  return (
    <>
      <Head title="Not found" description="No page of this site has this address." />
      <h1>Nothing stands at this address</h1>
      <p className={styles.intro}>
        {shown ? `This survey has no page called “${shown}”. ` : 'This survey has no page of that name. '}
        Nothing you saved is affected.
      </p>
      <SearchField
        label="Search the whole survey"
        placeholder="Search the whole survey"
        text={text ?? asked}
        onType={setText}
        action={useHref(paths.search)}
        onSubmit={() => navigate({ pathname: paths.search, search: q && `?${new URLSearchParams({ q })}` })}
      />
      {found.length > 0 && (
        <>
          <h2>Perhaps you meant</h2>
          <ul className={styles.list}>
            {found.map(({ to, name, id }) => (
              <li key={to} data-id={id}>
                <Link to={to}>{name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>Ways on</h2>
      <ul className={styles.list}>
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
