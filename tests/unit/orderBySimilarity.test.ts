import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Meeting, orderBySimilarity } from '#corpus/orderBySimilarity.ts'

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at}`)

const matrices = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 4 }))
  .chain(([down, sizes]) => {
    const rows = ids('r', down)
    const groups = sizes.map((size, group) => ids(`c${group}-`, size))
    const columns = groups.flat()
    const meeting =
      columns.length > 0
        ? fc.record({ row: fc.constantFrom(...rows), column: fc.constantFrom(...columns) })
        : fc.constant({ row: 'r0', column: 'none' })
    return fc.record({
      rows: fc.constant(rows),
      groups: fc.constant(groups),
      meetings: fc.uniqueArray(meeting, { selector: ({ row, column }) => `${row} ${column}` }),
    })
  })

/** How far meetings lie from the diagonal. */
function spreadOf(rows: readonly string[], columns: readonly string[], meetings: readonly Meeting[]) {
  return meetings.reduce((sum, { row, column }) => {
    const [y, x] = [rows.indexOf(row), columns.indexOf(column)]
    return x < 0 ? sum : sum + Math.abs((y + 0.5) / rows.length - (x + 0.5) / columns.length)
  }, 0)
}

test('every row and column stays, columns in their group and groups in their place', () => {
  fc.assert(
    fc.property(matrices, ({ rows, groups, meetings }) => {
      const ordered = orderBySimilarity(rows, groups, meetings)
      expect(ordered.rows.toSorted()).toEqual(rows.toSorted())
      expect(ordered.groups.map((group) => group.toSorted())).toEqual(groups.map((group) => group.toSorted()))
    }),
  )
})

test('marks never lie farther from the diagonal than before, and the answer is always the same', () => {
  fc.assert(
    fc.property(matrices, ({ rows, groups, meetings }) => {
      const ordered = orderBySimilarity(rows, groups, meetings)
      expect(spreadOf(ordered.rows, ordered.groups.flat(), meetings)).toBeLessThanOrEqual(
        spreadOf(rows, groups.flat(), meetings) + 1e-9,
      )
      expect(orderBySimilarity(rows, groups, meetings)).toEqual(ordered)
    }),
  )
})

test('blocks that were shuffled apart come together again', () => {
  const rows = ids('r', 12)
  const columns = ids('c', 12)
  // Rows and columns of one block have the same rest by three, so that they start far apart.
  const meetings = rows.flatMap((row, y) =>
    columns.flatMap((column, x) => (y % 3 === x % 3 ? [{ row, column }] : [])),
  )
  // One more mark each ties the blocks into a chain, else their order would be open.
  const chain = [
    { row: 'r0', column: 'c1' },
    { row: 'r1', column: 'c2' },
  ]
  const ordered = orderBySimilarity(rows, [columns], [...meetings, ...chain])
  const blocksOf = (list: readonly string[]) => {
    const blocks = list.map((id) => Number(id.slice(1)) % 3)
    return blocks.filter((block, at) => block !== blocks[at - 1])
  }
  expect(blocksOf(ordered.rows)).toHaveLength(3)
  expect(blocksOf(ordered.groups.flat())).toHaveLength(3)
})

test('what meets nothing comes last, in the order given', () => {
  expect(orderBySimilarity(['a', 'b', 'c'], [['x', 'y']], [{ row: 'c', column: 'x' }]).rows).toEqual([
    'c',
    'a',
    'b',
  ])
})
