// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { createIndex } from '#corpus/createIndex.ts'
import { createMatrix } from '#corpus/createMatrix.ts'
import { formatTieEvidence, toInlineName } from '#corpus/formatTie.ts'
import { groupApplications } from '#corpus/groupApplications.ts'
import { layoutMatrix } from '#features/evidence/layoutMatrix.ts'
import { corpus, index } from '../support/corpus.ts'

const rowsOf = (matrix: ReturnType<typeof createMatrix>) =>
  matrix.families.flatMap(({ algorithms }) => algorithms.map(({ id }) => id))
const columnsOf = (matrix: ReturnType<typeof createMatrix>) =>
  matrix.groups.map(({ applications }) => applications.map(({ id }) => id))

describe('the matrix', () => {
  test('has the survey’s own order, algorithms by family and applications by domain', () => {
    const matrix = createMatrix(index, { order: 'survey' })
    expect(matrix.families.map(({ name }) => name)).toEqual(['Leavening', 'Mixing', 'Baking'])
    expect(rowsOf(matrix)).toEqual([
      'alg-sourdough',
      'alg-autolyse',
      'alg-stretch-and-fold',
      'alg-steam-baking',
    ])
    expect(columnsOf(matrix)).toEqual([['app-open-crumb', 'app-longer-keeping'], ['app-crisp-crust']])
  })

  test('can be ordered by name, families too, while domains keep their places', () => {
    const matrix = createMatrix(index, { order: 'name' })
    expect(matrix.families.map(({ name }) => name)).toEqual(['Baking', 'Leavening', 'Mixing'])
    expect(columnsOf(matrix)).toEqual([['app-longer-keeping', 'app-open-crumb'], ['app-crisp-crust']])
  })

  test('can be ordered by the number of ties, most first', () => {
    const matrix = createMatrix(index, { order: 'count' })
    expect(matrix.families[0]?.name).toBe('Mixing')
    expect(columnsOf(matrix)[0]).toEqual(['app-open-crumb', 'app-longer-keeping'])
  })

  test('leaves out algorithms without a tie unless all are asked for or one is chosen', () => {
    const [first] = corpus.algorithms
    if (!first) throw new Error('The small corpus has algorithms.')
    const idle = { ...first, id: 'alg-waiting', name: 'Waiting', family: 'Patience' } as const
    const more = createIndex({ ...corpus, algorithms: [...corpus.algorithms, idle] })
    expect(rowsOf(createMatrix(more, { order: 'survey' }))).not.toContain('alg-waiting')
    expect(rowsOf(createMatrix(more, { order: 'survey', all: true }))).toContain('alg-waiting')
    expect(rowsOf(createMatrix(more, { order: 'survey', keep: 'alg-waiting' }))).toContain('alg-waiting')
  })

  test('narrowed to a domain, shows its columns and the rows tied to one of them', () => {
    const matrix = createMatrix(index, { order: 'survey', domain: 'dom-oven' })
    expect(columnsOf(matrix)).toEqual([['app-crisp-crust']])
    expect(rowsOf(matrix)).toEqual(['alg-steam-baking'])
  })

  test('gives a domain without applications no columns', () => {
    const applications = corpus.applications.filter(({ domain }) => domain !== 'dom-oven')
    expect(groupApplications({ ...corpus, applications }).map(({ domain }) => domain.id)).toEqual([
      'dom-dough',
    ])
  })
})

describe('the drawn matrix', () => {
  const matrix = createMatrix(index, { order: 'survey' })
  const { tiesByAlgorithm } = index
  const layout = (collapse: readonly string[], narrow: 'dom-dough' | 'dom-oven') =>
    layoutMatrix({ matrix, tiesByAlgorithm, collapse, narrow })

  test('counts the columns of marks from the left', () => {
    const rows = layout([], 'dom-dough').families.flat()
    expect(rows.map(({ marks }) => marks.map(({ column }) => column))).toEqual([[1], [0], [0], [2]])
    expect(rows[0]?.marks[0]?.id).toBe('cell-sourdough--longer-keeping')
  })

  test('has no cells to reach in a collapsed domain', () => {
    const { groups, families } = layout(['dom-dough'], 'dom-dough')
    expect(groups.map(({ collapsed }) => collapsed)).toEqual([true, false])
    expect(families.flat().flatMap(({ marks }) => marks)).toEqual([
      { id: 'cell-steam-baking--crisp-crust', column: 0 },
    ])
  })

  test('names each family once, over all of its rows', () => {
    const rows = layout([], 'dom-dough').families.flat()
    expect(rows.map(({ heads }) => heads)).toEqual([1, 2, 0, 1])
  })

  test('tells a narrow screen which domain, rows and family names it shows', () => {
    const { groups, families } = layout([], 'dom-oven')
    expect(groups.map(({ elsewhere }) => elsewhere)).toEqual([true, false])
    expect(families.flat().map(({ elsewhere }) => elsewhere)).toEqual([true, true, true, false])
    expect(families.flat().map(({ headsNarrow }) => headsNarrow)).toEqual([false, false, false, true])
  })

  test('never collapses or hides the only domain shown', () => {
    const alone = createMatrix(index, { order: 'survey', domain: 'dom-oven' })
    const { groups } = layoutMatrix({
      matrix: alone,
      tiesByAlgorithm,
      collapse: ['dom-oven'],
      narrow: 'dom-dough',
    })
    expect(groups).toMatchObject([{ collapsed: false, elsewhere: false }])
  })
})

describe('a tie in words', () => {
  test('says its evidence and counts its claims', () => {
    const [tie] = index.ties
    if (!tie) throw new Error('The small corpus has ties.')
    expect(formatTieEvidence(tie)).toBe('cited, 1 claim')
    expect(formatTieEvidence({ evidence: 'stated', claims: [...tie.claims, ...tie.claims] })).toBe(
      'stated, 2 claims',
    )
  })

  test('lowers a name’s first letter inside a sentence but leaves an acronym', () => {
    expect(toInlineName('Open crumb')).toBe('open crumb')
    expect(toInlineName('DNA repair')).toBe('DNA repair')
    expect(toInlineName('Écoute')).toBe('écoute')
  })
})
