import { ScrollRestoration } from 'react-router'
import { toCitation } from '#export/toCitation.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { Footer } from './Footer.tsx'
import { GuideHost } from './GuideHost.tsx'
import { Header } from './Header.tsx'
import styles from './Layout.module.css'
import { PageHost } from './PageHost.tsx'
import { TrailHost } from './TrailHost.tsx'
import { UpdateNotice } from './UpdateNotice.tsx'
import { useNavigationFocus } from './useNavigationFocus.ts'
import { useZoteroUpdates } from './useZoteroUpdates.ts'

/** The frame around every page; on paper, a line that says where the page comes from. */
export function Layout() {
  useNavigationFocus()
  useZoteroUpdates()
  const { survey, version } = useCorpus().corpus
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      <Header />
      <p className={styles.printed}>
        {`${survey.shortTitle}, corpus ${version}. Survey: ${toCitation(survey)}`}
      </p>
      <div className={styles.body}>
        <TrailHost />
        <GuideHost />
        <main id="main" className={styles.main} tabIndex={-1}>
          <PageHost />
        </main>
      </div>
      <Footer />
      <UpdateNotice />
      {/* Every address opened from outside has the key "default"; each remembers its own place. */}
      <ScrollRestoration
        getKey={({ key, pathname, search }) => (key === 'default' ? pathname + search : key)}
      />
    </div>
  )
}
