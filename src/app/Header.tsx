import { useState } from 'react'
import { Link, useLocation } from 'react-router'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { useLibrary } from '#stores/library.ts'
import { Hidden } from '#ui/Hidden.tsx'
import { Icon } from '#ui/Icon.tsx'
import { paths, toSectionPath } from '#url/paths.ts'
import styles from './Header.module.css'
import { HeaderSearch } from './HeaderSearch.tsx'
import { PaletteHost } from './PaletteHost.tsx'
import { PreferencesMenu } from './PreferencesMenu.tsx'

type Room = { label: string; to: string; within: string; also?: string }

/** The rooms of the site in the header's order; `within` and `also` are what the link stands for. */
function useRooms(): Room[] {
  const { corpus } = useCorpus()
  const first = corpus.sections[0]
  return [
    { label: 'Read', to: first ? toSectionPath(first) : paths.read, within: paths.read },
    { label: 'Applications', to: paths.applications, within: paths.applications },
    { label: 'Algorithms', to: paths.algorithms, within: paths.algorithms, also: paths.compare },
    { label: 'References', to: paths.references, within: paths.references },
    { label: 'Evidence', to: paths.matrix, within: '/evidence' },
    { label: 'Timeline', to: paths.timeline, within: paths.timeline },
  ]
}

/** Title, rooms, search, reading list and preferences. */
export function Header() {
  const { survey } = useCorpus().corpus
  const { pathname } = useLocation()
  const [palette, setPalette] = useState(false)
  const saved = useLibrary(({ entries }) => entries.length)
  const current = (...within: (string | undefined)[]) =>
    within.some((room) => room && pathname.startsWith(room)) ? 'page' : undefined
  const links = useRooms().map(({ label, to, within, also }) => (
    <Link key={label} to={to} aria-current={current(within, also)}>
      {label}
    </Link>
  ))
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link className={styles.title} to={paths.overview}>
          {survey.shortTitle}
        </Link>
        <nav className={styles.links} aria-label="Site">
          {links}
        </nav>
        <div className={styles.tools}>
          <HeaderSearch />
          <PaletteHost open={palette} setOpen={setPalette} />
          {/* Following it leads into the field there. */}
          <Link className={`${styles.tool} ${styles.narrow}`} to={paths.search} state={{ marker: 'search' }}>
            <Icon name="search" />
            <Hidden>Search</Hidden>
          </Link>
          <Link className={styles.saved} to={paths.library}>
            <Icon name="bookmark" />
            <Hidden>Reading list, saved: </Hidden>
            {saved}
          </Link>
          <PreferencesMenu />
          <button type="button" className={`${styles.tool} ${styles.narrow}`} popoverTarget="site-menu">
            <Icon name="menu" />
            <Hidden>Menu</Hidden>
          </button>
        </div>
      </div>
      {/* Drawn anew for each path, which closes it once a link in it was followed. */}
      <nav key={pathname} id="site-menu" className={styles.menu} popover="auto" aria-label="Menu">
        {links}
        <Link to={paths.library} aria-current={current(paths.library)}>
          Reading list, {saved} saved
        </Link>
        <Link to={paths.glossary} aria-current={current(paths.glossary)}>
          Glossary
        </Link>
        <Link to={paths.about} aria-current={current(paths.about)}>
          About
        </Link>
        <button
          type="button"
          onClick={({ currentTarget }) => {
            // Closed first, so that the focus can go back to what opened the menu.
            currentTarget.closest('nav')?.hidePopover()
            setPalette(true)
          }}
        >
          Search and commands
        </button>
        <button type="button" popoverTarget="preferences">
          Preferences
        </button>
      </nav>
    </header>
  )
}
