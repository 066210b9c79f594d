import { useHref, useNavigate } from 'react-router'
import { useRecentSearches } from '#stores/recentSearches.ts'
import { Icon } from '#ui/Icon.tsx'
import { paths } from '#url/paths.ts'
import styles from './Header.module.css'

/** The search field of every page. A plain form: it works before the app has started, too. */
export function HeaderSearch() {
  const navigate = useNavigate()
  const record = useRecentSearches((recent) => recent.record)
  return (
    <search>
      <form
        className={styles.search}
        action={useHref(paths.search)}
        onSubmit={(event) => {
          event.preventDefault()
          const q = String(new FormData(event.currentTarget).get('q') ?? '').trim()
          record(q)
          navigate({ pathname: paths.search, search: q && `?${new URLSearchParams({ q })}` })
        }}
      >
        <Icon name="search" />
        <input type="search" name="q" aria-label="Search the survey" placeholder="Search the survey" />
      </form>
    </search>
  )
}
