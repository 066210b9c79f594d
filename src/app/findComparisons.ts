import type { Index } from '#corpus/createIndex.ts'
import type { AlgorithmId } from '#corpus/types.ts'
import type { Search } from '#search/types.ts'
import type { PaletteOption } from './paletteOptions.ts'

const SHOWN = 4

/** What a text asks to compare: "rye" of "compare rye" or "add rye to compare"; nothing of any other text. */
function readWish(text: string): string | undefined {
  const [, compared, added] = /^(?:compare\s+(.+)|add\s+(.+?)\s+to\s+compare)$/i.exec(text) ?? []
  return compared ?? added
}

/** The algorithms that a text asks to compare, each as a line that adds it to what is compared; none for any other text. */
export function findComparisons(
  { algorithmById }: Index,
  { search }: Search,
  text: string,
  toCompare: (id: AlgorithmId) => { to: string; beside: number },
): PaletteOption[] {
  const wish = readWish(text)
  if (!wish) return []
  return search(wish, { kinds: ['algorithm'], limit: SHOWN }).hits.flatMap(({ id, name }) => {
    const algorithm = algorithmById.get(id)
    if (!algorithm) return []
    const { to, beside } = toCompare(algorithm.id)
    return {
      id: `compare-${id}`,
      label: `Compare ${name}`,
      detail: beside ? `${beside} chosen` : undefined,
      to,
    }
  })
}
