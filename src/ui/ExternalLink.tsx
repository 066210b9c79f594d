import type { ReactNode } from 'react'
import { toSafeUrl } from '#lib/toSafeUrl.ts'

type ExternalLinkProps = {
  /** An address or a bare DOI; anything that is neither is shown as text. */
  to: string
  children: ReactNode
}

/** The one way out of this site. */
export function ExternalLink({ to, children }: ExternalLinkProps) {
  const href = toSafeUrl(to)
  return href ? (
    <a href={href} rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    children
  )
}
