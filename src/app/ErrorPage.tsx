import { isRouteErrorResponse, useRouteError } from 'react-router'
import { Head } from '#items/Head.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { paths } from '#url/paths.ts'
import styles from './ErrorPage.module.css'

/** What a page that failed shows in its place; the frame around it stays alive. */
export function ErrorPage() {
  const error = useRouteError()
  const reason = isRouteErrorResponse(error) ? error.statusText : error instanceof Error ? error.message : ''
  return (
    <>
      <Head title="This page failed" description="This page could not be shown." />
      <h1>This page could not be shown</h1>
      <p className={styles.lead}>Nothing you saved is lost. Reload to try again, or go on elsewhere.</p>
      <p className={styles.ways}>
        <Button onClick={() => window.location.reload()}>Reload</Button>
        <ButtonLink to={paths.overview}>Go to the overview</ButtonLink>
      </p>
      {reason && <p className={styles.reason}>The browser reported: {reason}</p>}
    </>
  )
}
