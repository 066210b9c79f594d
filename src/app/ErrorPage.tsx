import { isRouteErrorResponse, useRouteError } from 'react-router'
import { Head } from '#items/Head.tsx'
import { PartMissing } from '#items/PartMissing.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { paths } from '#url/paths.ts'

/** How browsers, and the build, speak of code or styles that did not come. */
const NOT_LOADED = /preload CSS|imported module|module script/i

/** What a page that failed shows in its place; the frame around it stays alive. */
export function ErrorPage() {
  const error = useRouteError()
  const reason = isRouteErrorResponse(error) ? error.statusText : error instanceof Error ? error.message : ''
  return (
    <>
      <Head title="This page failed" description="This page could not be shown." />
      <h1>This page could not be shown</h1>
      {NOT_LOADED.test(reason) ? (
        <PartMissing what="This page" kept="Nothing you saved is lost." />
      ) : (
        <p>
          {reason && `The browser reported: ${reason} `}
          Nothing you saved is lost. Reload to try again, or go on elsewhere.
        </p>
      )}
      <p>
        <ButtonLink to={paths.overview}>Go to the overview</ButtonLink>
      </p>
    </>
  )
}
