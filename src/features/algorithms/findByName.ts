import type { Algorithm } from '#corpus/types.ts'
import { matchesLabel } from '#search/matchesLabel.ts'
import type { ComboboxOption } from '#ui/Combobox.tsx'

/**
 * The algorithms a reader may be typing the name of: those whose name begins
 * so, those with such words in their name, and those found by another name,
 * which is then shown beside their own.
 */
export function findByName(algorithms: readonly Algorithm[], text: string): ComboboxOption[] {
  const toOption = ({ id, name, family }: Algorithm) => ({ id, label: name, detail: family })
  if (!text) return algorithms.map(toOption)
  const begins = ({ name }: Algorithm) => Number(name.toLowerCase().startsWith(text.toLowerCase()))
  const named = algorithms.filter(({ name }) => matchesLabel(name, text))
  const others = algorithms.filter((algorithm) => !named.includes(algorithm))
  return [
    ...named.toSorted((a, b) => begins(b) - begins(a)).map(toOption),
    ...others.flatMap(({ id, name, aliases }) => {
      const alias = aliases.find((alias) => matchesLabel(alias, text))
      return alias ? { id, label: name, detail: `also ${alias}` } : []
    }),
  ]
}
