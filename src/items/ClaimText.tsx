import { Fragment } from 'react'
import { need } from '#corpus/createIndex.ts'
import type { Token } from '#corpus/parseClaimText.ts'
import type { PlacedClaim } from '#corpus/placeClaims.ts'
import { CardLink } from '#ui/CardLink.tsx'
import { toPath } from '#url/paths.ts'
import { CitationMark } from './CitationMark.tsx'
import { useCorpus } from './CorpusProvider.tsx'
import { ThingCard } from './ThingCard.tsx'

type ClaimTextProps = {
  claim: PlacedClaim
  /** The id of the page's own subject, which needs no link to itself. */
  subject?: string
  /** True where the claim stands once on the page: its links then have ids to come back to. */
  anchored?: boolean
}

/** The words of a claim, with what it mentions and cites as links that tell more on a card. */
export function ClaimText({ claim, subject, anchored = false }: ClaimTextProps) {
  const { referenceById } = useCorpus()
  const tokens = joinPlain(claim.tokens, subject)
  return tokens.map((token, at) => {
    if (token.kind === 'text') return <Fragment key={at}>{token.text}</Fragment>
    // A claim may name a thing twice; its links are told apart by their place.
    const again = tokens.slice(0, at).some((other) => other.kind === token.kind && other.id === token.id)
    const anchor = (kind: string) =>
      anchored ? `${kind}-${claim.id}-${token.id}${again ? `-${at}` : ''}` : undefined
    if (token.kind === 'citation') {
      const id = anchor('cite')
      return (
        <CitationMark key={at} reference={need(referenceById, token.id)} claim={claim} {...(id && { id })} />
      )
    }
    return (
      <CardLink
        key={at}
        id={anchor('mention')}
        to={toPath(token.id)}
        state={{ from: claim.id }}
        cardLabel={`About ${token.label}`}
        card={<ThingCard id={token.id} claim={claim} />}
      >
        {token.label}
      </CardLink>
    )
  })
}

/** The tokens with all words that are no links in one piece: between two pieces a page would need a mark. */
function joinPlain(tokens: readonly Token[], subject: string | undefined): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const isSubject = token.kind === 'mention' && token.id === subject
    const plain: Token = isSubject ? { kind: 'text', text: token.label } : token
    const last = joined.at(-1)
    if (plain.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text + plain.text }
    } else joined.push(plain)
  }
  return joined
}
