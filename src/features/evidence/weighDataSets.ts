import type { Checked, DataSet } from '#corpus/types.ts'

/** What a model learnt from beside what it was tested on, and how many times the one is the other. */
export type Lopsided = {
  learnt: number
  tested: number
  times: number
  /** Whether the ratio is only known to be no less. */
  atLeast: boolean
  /** How far the least checked of these sizes was checked. */
  checked: Checked
}

const LEAST_FIRST: readonly Checked[] = ['recalled', 'secondary', 'primary']

/** The sizes of several sets as one: their sum, on which sides it may lie, and how far the least checked was checked. */
export function sumSizes(sets: readonly DataSet[]): {
  size: number
  bounds: ReadonlySet<DataSet['bound']>
  checked: Checked
} {
  const levels = sets.map(({ checked }) => checked)
  return {
    size: sets.reduce((total, { size = 0 }) => total + size, 0),
    bounds: new Set(sets.flatMap(({ bound }) => bound ?? [])),
    checked: LEAST_FIRST.find((level) => levels.includes(level)) ?? 'primary',
  }
}

const sizedFor = (sets: readonly DataSet[], wanted: DataSet['use']) =>
  sets.filter(({ use, size }) => use === wanted && size !== undefined)

/** The sets of known size that a model was judged on: where no test is named, what is called validation. */
export function findTestSets(sets: readonly DataSet[]): DataSet[] {
  const tests = sizedFor(sets, 'test')
  return tests.length > 0 ? tests : sizedFor(sets, 'validation')
}

/**
 * How much more a model learnt from than it was tested on, in one unit; nothing
 * where either is unknown, or where the ratio is only known to be no more.
 */
export function weighDataSets(sets: readonly DataSet[]): Lopsided | undefined {
  const training = sizedFor(sets, 'training')
  const testing = findTestSets(sets)
  const [learnt, tested] = [sumSizes(training), sumSizes(testing)]
  if (learnt.size === 0 || tested.size === 0) return undefined
  if (learnt.bounds.has('below') || tested.bounds.has('above')) return undefined
  return {
    learnt: learnt.size,
    tested: tested.size,
    times: learnt.size / tested.size,
    checked: sumSizes([...training, ...testing]).checked,
    atLeast: learnt.bounds.has('above') || tested.bounds.has('below'),
  }
}
