import { Navigate } from 'react-router'
import { Notice } from '#ui/Notice.tsx'
import type { Anchor } from './readAnchor.ts'

/** Leads on to a claim that has moved, and says so when an address names a claim that is not there. */
export function AnchorNotice({ anchor }: { anchor: Anchor }) {
  if (anchor.kind === 'elsewhere') return <Navigate to={anchor.path} replace />
  if (anchor.kind !== 'unknown') return null
  const shown = anchor.id.length > 60 ? `${anchor.id.slice(0, 60)}…` : anchor.id
  return (
    <Notice>
      No claim is called “{shown}”, so the text is shown from its beginning. The address may have been cut
      short.
    </Notice>
  )
}
