import { type Index, need } from '#corpus/createIndex.ts'
import { formatTieEvidence, toInlineName } from '#corpus/formatTie.ts'
import type { AlgorithmId, ApplicationId } from '#corpus/types.ts'

/** A cell of the matrix in words: "Sourdough for longer keeping: cited, 2 claims." */
export function sayTie(index: Index, algorithm: AlgorithmId, application: ApplicationId): string {
  const tie = index.tiesByAlgorithm.get(algorithm)?.find((tie) => tie.application === application)
  const { name } = need(index.algorithmById, algorithm)
  const task = toInlineName(need(index.applicationById, application).name)
  return `${name} for ${task}: ${tie ? formatTieEvidence(tie) : 'not mentioned'}.`
}
