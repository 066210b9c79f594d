import type { Index } from '#corpus/createIndex.ts'
import type { Algorithm, AlgorithmId } from '#corpus/types.ts'
import type { Hit, Search } from '#search/types.ts'
import { MOST_COMPARED, toComparePath } from '#url/compareQuery.ts'
import type { PaletteOption } from './paletteOptions.ts'

const SHOWN = 4
const ASKED = /^(?:compare|differences? between)\s+(.+)$|^add\s+(.+?)\s+to\s+(?:the\s+)?compar(?:e|ison)$/i
const SEPARATOR = /\s+(?:and|or|vs\.?|versus|with|to|against)\s+|\s*[,;&]\s*/i
const AGAINST = /\s(?:vs\.?|versus)\s/i

type ToCompare = (id: AlgorithmId) => { to: string; beside: number; chosen: boolean }

/**
 * Comparisons that a text asks for, each as a line; none for any other text.
 *
 * "compare rye" offers to add it to what is compared already; "compare rye and
 * spelt" and "rye vs spelt" offer these side by side.
 */
export function findComparisons(
  { algorithmById }: Index,
  { search }: Search,
  text: string,
  toCompare: ToCompare,
): PaletteOption[] {
  const [, compared, added] = ASKED.exec(text) ?? []
  const wish = compared ?? added
  const find = (words: string, limit: number) => search(words, { kinds: ['algorithm'], limit }).hits
  const toAlgorithm = ({ id }: Hit) => algorithmById.get(id) ?? []
  if (!wish && !AGAINST.test(text)) return []

  const names = (wish ?? text).split(SEPARATOR).filter((name) => name.trim())
  const firsts = names.flatMap((name) => find(name, 1))
  // Without a word that asks for it, only names make a comparison.
  const isMeant = wish !== undefined || firsts.every(({ byName }) => byName)
  const together = [...new Set(firsts.flatMap(toAlgorithm))]
  // A name of several words may hold an “and” itself.
  const areFound = firsts.length === names.length && together.length > 1 && together.length <= MOST_COMPARED
  if (isMeant && areFound)
    return [
      {
        id: 'compare-together',
        label: nameTogether(together),
        to: toComparePath(together.map(({ id }) => id)),
      },
    ]

  return (wish ? find(wish, SHOWN) : []).flatMap(toAlgorithm).map(({ id, name }) => {
    const { to, beside, chosen } = toCompare(id)
    return { id: `compare-${id}`, label: `Compare ${name}`, detail: sayBeside(beside, chosen), to }
  })
}

function nameTogether([first, ...others]: readonly Algorithm[]): string {
  const names = others.map(({ name }) => name)
  const before = names.slice(0, -1)
  return before.length > 0
    ? `Compare ${[first?.name, ...before].join(', ')} and ${names.at(-1)}`
    : `Compare ${first?.name} with ${names.at(-1)}`
}

/** What becomes of those that are compared already. */
function sayBeside(beside: number, chosen: boolean): string | undefined {
  if (chosen) return 'Being compared already'
  if (beside === 0) return undefined
  return beside < MOST_COMPARED
    ? `Beside the ${beside} being compared`
    : `In place of the first of the ${beside} being compared`
}
