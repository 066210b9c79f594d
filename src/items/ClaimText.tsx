import { Fragment } from 'react'
import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import { toPath } from '#url/paths.ts'
import { CitationMark } from './CitationMark.tsx'
import { useCorpus } from './CorpusProvider.tsx'

type ClaimTextProps = {
  claim: PlacedClaim
  /** The id of the page's own subject, which needs no link to itself. */
  subject?: string
}

/** The words of a claim, with what it mentions and cites as links. */
export function ClaimText({ claim, subject }: ClaimTextProps) {
  const { referenceById } = useCorpus()
  return claim.tokens.map((token, at) => {
    if (token.kind === 'text') return <Fragment key={at}>{token.text}</Fragment>
    if (token.kind === 'citation') {
      return <CitationMark key={at} reference={need(referenceById, token.id)} />
    }
    if (token.id === subject) return <Fragment key={at}>{token.label}</Fragment>
    return (
      <Link key={at} to={toPath(token.id)}>
        {token.label}
      </Link>
    )
  })
}
