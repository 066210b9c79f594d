import { useHref, useNavigate } from 'react-router'
import { Icon } from '#ui/Icon.tsx'
import { paths } from '#url/paths.ts'
import styles from './Header.module.css'

/** Remembers a search; not worth a word where the code for it does not come. */
const remember = (text: string) =>
  import('#stores/recentSearches.ts').then(
    ({ useRecentSearches }) => useRecentSearches.getState().record(text),
    () => {},
  )

/** The search field of every page. A plain form: it works before the app has started, too. */
export function HeaderSearch() {
  const navigate = useNavigate()
  return (
    <search>
      <form
        className={styles.search}
        action={useHref(paths.search)}
        onSubmit={(event) => {
          event.preventDefault()
          const q = String(new FormData(event.currentTarget).get('q') ?? '').trim()
          void remember(q)
          navigate({ pathname: paths.search, search: q && `?${new URLSearchParams({ q })}` })
        }}
      >
        <Icon name="search" />
        <input type="search" name="q" aria-label="Search the survey" placeholder="Search the survey" />
      </form>
    </search>
  )
}
