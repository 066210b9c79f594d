import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

/** Says that the search could not be loaded, and what to do about it. */
export function SearchMissing() {
  const [alone, setAlone] = useState(false)
  // Browsers do not fetch a part again that failed once; the page must be opened anew,
  // which would lose it where there is no connection yet.
  const tryAgain = () =>
    fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).then(
      () => window.location.reload(),
      () => setAlone(true),
    )
  return (
    <Notice>
      The search could not be loaded.{' '}
      {alone
        ? 'There is no connection to this site at the moment. '
        : 'The connection may be gone, or the site was renewed since this page was opened. '}
      Everything that is on the page can still be read. <Button onClick={tryAgain}>Try again</Button>
    </Notice>
  )
}
