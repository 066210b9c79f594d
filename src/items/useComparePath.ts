import type { AlgorithmId } from '#corpus/types.ts'
import { useCompared } from '#stores/compared.ts'
import { addToCompared, toComparePath } from '#url/compareQuery.ts'
import { useCorpus } from './CorpusProvider.tsx'

type ComparePath = {
  to: string
  /** How many are being compared already. */
  beside: number
  /** True where the algorithm is among them. */
  chosen: boolean
}

/** For any algorithm, the address that compares it with what was compared last. */
export function useComparePath(): (id: AlgorithmId) => ComparePath {
  const { algorithmById } = useCorpus()
  const ids = useCompared((compared) => compared.ids)
  const known = ids.flatMap((id) => algorithmById.get(id)?.id ?? [])
  return (id) => ({
    to: toComparePath(addToCompared(known, id)),
    beside: known.length,
    chosen: known.includes(id),
  })
}
