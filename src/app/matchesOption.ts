import { foldText } from '#search/foldText.ts'
import { matchesLabel } from '#search/matchesLabel.ts'
import { splitWords } from '#search/splitWords.ts'
import type { PaletteOption } from './paletteOptions.ts'

const wordsOf = (text: string) =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/**
 * How an option suits a text: by its label, which forgives a slip, or only with
 * the help of its keywords, which are taken as they are; nothing where not at all,
 * or where it must be named and is not.
 */
export function matchesOption(
  { label, keywords = '', named }: Pick<PaletteOption, 'label' | 'keywords' | 'named'>,
  text: string,
): 'label' | 'keywords' | undefined {
  if (named && !splitWords(text).some(({ raw }) => matchesLabel(named, raw))) return undefined
  if (matchesLabel(label, text)) return 'label'
  const known = wordsOf(`${label} ${keywords}`)
  const typed = wordsOf(text)
  const suits = typed.length > 0 && typed.every((word) => known.some((other) => other.startsWith(word)))
  return suits ? 'keywords' : undefined
}
