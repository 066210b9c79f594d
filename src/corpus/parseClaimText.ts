/** One piece of a claim: plain words, a mention of a thing, or a citation mark. */
export type Token =
  | { kind: 'text'; text: string }
  | { kind: 'mention'; label: string; id: string }
  | { kind: 'citation'; id: string }

const MARK = /\[@([^\]\s]+)\]|\[([^\]]+)\]\(([^)\s]+)\)/g

/**
 * The tokens of a claim's text, in order: `[label](id)` is a mention and
 * `[@id]` a citation. Anything else, unbalanced brackets too, stays text.
 */
export function parseClaimText(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(MARK)) {
    if (match.index > end) tokens.push({ kind: 'text', text: text.slice(end, match.index) })
    const [whole, cited, label, id] = match
    if (cited) tokens.push({ kind: 'citation', id: cited })
    else if (label && id) tokens.push({ kind: 'mention', label, id })
    end = match.index + whole.length
  }
  if (end < text.length) tokens.push({ kind: 'text', text: text.slice(end) })
  return tokens
}

/** The words of a claim as one would say them: labels kept, marks left out. */
export function toPlainText(tokens: readonly Token[]): string {
  return (
    tokens
      .map((token) => (token.kind === 'text' ? token.text : token.kind === 'mention' ? token.label : ''))
      .join('')
      // The blank before a mark goes with it.
      .replace(/ +(?=[.,;:)]|$)/g, '')
  )
}
