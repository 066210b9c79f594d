import { useId, useState } from 'react'

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * Which line of a list box the arrow keys are at, while the focus stays in the
 * field that belongs to it: the first one until they are used, and round from
 * the last to the first.
 */
export function useActiveOption<Option extends { id: string }>(options: readonly Option[]) {
  const listId = useId()
  const [chosen, setChosen] = useState<string>()
  const active = options.find(({ id }) => id === chosen) ?? options[0]
  const toId = ({ id }: Option) => `${listId}-${id}`
  /** Moves where the key is an arrow that does so, and says whether it did. */
  const move = (key: string) => {
    const step = STEPS[key]
    if (!step || !active) return false
    const next = options.at((options.indexOf(active) + step) % options.length)
    setChosen(next?.id)
    if (next) document.getElementById(toId(next))?.scrollIntoView({ block: 'nearest' })
    return true
  }
  return { listId, active, toId, move, reset: () => setChosen(undefined) }
}
