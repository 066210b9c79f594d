import { isRouteErrorResponse, useRouteError } from 'react-router'
import { Head } from '#items/Head.tsx'
import { PartMissing } from '#items/PartMissing.tsx'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { paths } from '#url/paths.ts'
import styles from './ErrorPage.module.css'

/** How browsers, and the build, speak of code or styles that did not come. */
const NOT_LOADED = /preload CSS|imported module|module script/i

/** What a page that failed shows in its place; the frame around it stays alive. */
export function ErrorPage() {
  const error = useRouteError()
  const reason = isRouteErrorResponse(error) ? error.statusText : error instanceof Error ? error.message : ''
  const missing = NOT_LOADED.test(reason)
  return (
    <>
      <Head title="This page failed" description="This page could not be shown." />
      <h1>This page could not be shown</h1>
      {missing ? (
        <PartMissing what="This page" kept="Nothing you saved is lost, and Back leads to where you were." />
      ) : (
        <p className={styles.lead}>Nothing you saved is lost. Reload to try again, or go on elsewhere.</p>
      )}
      <p className={styles.ways}>
        {!missing && <Button onClick={() => window.location.reload()}>Reload</Button>}
        <ButtonLink to={paths.overview}>Go to the overview</ButtonLink>
      </p>
      {reason && !missing && <p className={styles.reason}>The browser reported: {reason}</p>}
    </>
  )
}
