import { parseClaimText, type Token, toPlainText } from './parseClaimText.ts'
import type { Claim, ReferenceId, Section } from './types.ts'

/** A claim together with where it stands and what its text points at. */
export type PlacedClaim = Claim & {
  tokens: readonly Token[]
  plain: string
  section: Section
  /** From 1 within the section. */
  paragraph: number
  /** From 1 within the section, as in "section 2.1, claim 6". */
  ordinal: number
  /** Cited references, each once, in the order of their marks. */
  cites: readonly ReferenceId[]
  /** Ids of everything mentioned, each once; citations are not mentions. */
  mentions: readonly string[]
}

/** Every claim of the survey in reading order, placed and parsed. */
export function placeClaims(sections: readonly Section[]): PlacedClaim[] {
  return sections.flatMap((section) => {
    let ordinal = 0
    return section.paragraphs.flatMap((paragraph, at) =>
      paragraph.claims.map((claim) => {
        const tokens = parseClaimText(claim.text)
        const cites = tokens.flatMap((token) => (token.kind === 'citation' ? [token.id] : []))
        const mentions = tokens.flatMap((token) => (token.kind === 'mention' ? [token.id] : []))
        ordinal += 1
        return {
          ...claim,
          tokens,
          plain: toPlainText(tokens),
          section,
          paragraph: at + 1,
          ordinal,
          // The data rules let a citation mark name nothing but a reference.
          cites: [...new Set(cites)] as ReferenceId[],
          mentions: [...new Set(mentions)],
        }
      }),
    )
  })
}
