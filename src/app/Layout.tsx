import { Outlet, ScrollRestoration } from 'react-router'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import styles from './Layout.module.css'
import { useNavigationFocus } from './useNavigationFocus.ts'

/** The frame around every page. */
export function Layout() {
  useNavigationFocus()
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      <Header />
      <main id="main" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration />
    </div>
  )
}
