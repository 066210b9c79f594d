import type { Checked, DataSet } from '#corpus/types.ts'

/** What a model learnt from beside what it was tested on, and how many times the one is the other. */
export type Lopsided = {
  learnt: number
  tested: number
  times: number
  /** Whether the sizes learnt from are only known to be no less. */
  atLeast: boolean
  /** How far the least checked of these sizes was checked. */
  checked: Checked
}

const LEAST_FIRST: readonly Checked[] = ['recalled', 'secondary', 'primary']

const sumUp = (sets: readonly DataSet[]) => sets.reduce((total, { size = 0 }) => total + size, 0)

/**
 * How much more a model learnt from than it was tested on, in one unit; nothing
 * where either is unknown.
 *
 * Where a study names no test set, it was judged on what it calls validation.
 */
export function weighDataSets(sets: readonly DataSet[]): Lopsided | undefined {
  const setsOf = (wanted: DataSet['use']) =>
    sets.filter(({ use, size }) => use === wanted && size !== undefined)
  const testing = setsOf('test').length > 0 ? setsOf('test') : setsOf('validation')
  const training = setsOf('training')
  const learnt = sumUp(training)
  const tested = sumUp(testing)
  if (learnt === 0 || tested === 0) return undefined
  const levels = [...training, ...testing].map(({ checked }) => checked)
  const checked = LEAST_FIRST.find((level) => levels.includes(level)) ?? 'primary'
  return {
    learnt,
    tested,
    times: learnt / tested,
    checked,
    atLeast: training.some(({ bound }) => bound === 'above'),
  }
}
