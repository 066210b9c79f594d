import { describe, expect, test } from 'vitest'
import { createIndex } from '#corpus/createIndex.ts'
import { createMatrix } from '#corpus/createMatrix.ts'
import { formatTieEvidence, toInlineName } from '#corpus/formatTie.ts'
import { groupApplications } from '#corpus/groupApplications.ts'
import { erasByThing } from '#corpus/thingsOfEra.ts'
import { layoutMatrix } from '#features/evidence/layoutMatrix.ts'
import { pictureMatrix } from '#features/evidence/pictureMatrix.ts'
import { sayEmptiness, sayTies } from '#features/evidence/sayTies.ts'
import { readMatrixQuery } from '#url/matrixQuery.ts'
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

describe('the matrix narrowed', () => {
  test('to evidence keeps only such ties, and counts only them', () => {
    const cited = createMatrix(index, { order: 'survey', evidence: 'cited' })
    expect(cited.ties.every(({ evidence }) => evidence === 'cited')).toBe(true)
    const stated = createMatrix(index, { order: 'survey', evidence: 'stated' })
    expect(cited.ties.length + stated.ties.length).toBe(index.ties.length)
    expect(rowsOf(stated).length).toBe(new Set(stated.ties.map(({ algorithm }) => algorithm)).size)
  })

  test('to an era keeps the ties of the algorithms that belong to it', () => {
    for (const { id } of corpus.eras) {
      const matrix = createMatrix(index, { order: 'survey', era: id })
      const eras = erasByThing(index)
      expect(matrix.ties).toEqual(index.ties.filter(({ algorithm }) => eras.get(algorithm)?.has(id)))
    }
  })
})

describe('the drawn matrix', () => {
  const matrix = createMatrix(index, { order: 'survey' })
  const layout = (
    collapse: readonly string[],
    narrow: 'dom-dough' | 'dom-oven',
    fold: readonly string[] = [],
  ) => layoutMatrix({ matrix, collapse, narrow, fold })
  const rowsIn = ({ families }: ReturnType<typeof layout>) => families.flatMap(({ rows }) => rows)

  test('counts the columns of marks from the left', () => {
    const rows = rowsIn(layout([], 'dom-dough'))
    expect(rows.map(({ marks }) => marks.map(({ column }) => column))).toEqual([[1], [0], [0], [2]])
    expect(rows[0]?.marks[0]?.id).toBe('cell-sourdough--longer-keeping')
  })

  test('has no cells to reach in a collapsed domain', () => {
    const placed = layout(['dom-dough'], 'dom-dough')
    expect(placed.groups.map(({ collapsed }) => collapsed)).toEqual([true, false])
    expect(rowsIn(placed).flatMap(({ marks }) => marks)).toEqual([
      { id: 'cell-steam-baking--crisp-crust', column: 0 },
    ])
  })

  test('sums the ties of a folded family and draws none of its rows', () => {
    const [, mixing] = layout([], 'dom-dough', ['mixing']).families
    expect(mixing).toMatchObject({ name: 'Mixing', folded: true, size: 2, rows: [] })
    expect(mixing?.ties).toHaveLength(2)
  })

  test('tells a narrow screen which domain and rows it shows', () => {
    const placed = layout([], 'dom-oven')
    expect(placed.groups.map(({ elsewhere }) => elsewhere)).toEqual([true, false])
    expect(placed.families.map(({ elsewhere }) => elsewhere)).toEqual([true, true, false])
    expect(rowsIn(placed).map(({ elsewhere }) => elsewhere)).toEqual([true, true, true, false])
  })

  test('never collapses or hides the only domain shown', () => {
    const alone = createMatrix(index, { order: 'survey', domain: 'dom-oven' })
    const { groups } = layoutMatrix({
      matrix: alone,
      collapse: ['dom-oven'],
      fold: [],
      narrow: 'dom-dough',
    })
    expect(groups).toMatchObject([{ collapsed: false, elsewhere: false }])
  })

  test('by similarity has all rows in one family without a name, which cannot be folded', () => {
    const similar = createMatrix(index, { order: 'similarity' })
    const { families } = layoutMatrix({ matrix: similar, collapse: [], fold: [''], narrow: undefined })
    expect(families.map(({ name, folded, rows }) => [name, folded, rows.length])).toEqual([['', false, 4]])
  })
})

describe('the matrix in words', () => {
  test('counts what rests on nothing, and the pairs the survey never names', () => {
    expect(sayTies(index)).toMatch(/Of 4 ties, \d rests? on a citation/)
    expect(sayEmptiness(index)).toBe(
      '4 algorithms and 3 tasks make 12 pairs; 8 of them the survey never names in one claim. Empty says just that: not that the two do not go together.',
    )
  })
})

describe('the matrix as a picture', () => {
  test('holds every row, column and mark, with what they mean', () => {
    const matrix = createMatrix(index, { order: 'survey' })
    const { query } = readMatrixQuery(new URLSearchParams(), corpus)
    const { drawing, caption, legend } = pictureMatrix(index, matrix, query)
    for (const { name } of [...corpus.algorithms, ...corpus.applications, ...corpus.domains]) {
      expect(drawing).toContain(name)
    }
    expect(drawing.match(/<circle/g)).toHaveLength(index.ties.length)
    expect(caption).toContain('12 pairs')
    expect(legend.map(({ text }) => text)).toEqual([
      'Cited',
      'Stated without a citation',
      'Empty: not mentioned',
    ])
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
