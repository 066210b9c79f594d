import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

/** Says that the search could not be loaded, and what to do about it. */
export function SearchMissing({ onRetry }: { onRetry: () => void }) {
  return (
    <Notice>
      The search could not be loaded. The connection may be gone, or the site was renewed since this page was
      opened. Try again; if that does not help, reload the page. Everything can still be browsed.{' '}
      <Button onClick={onRetry}>Try again</Button>
    </Notice>
  )
}
