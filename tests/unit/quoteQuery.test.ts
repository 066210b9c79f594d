import { expect, test } from 'vitest'
import { quoteQuery } from '#search/quoteQuery.ts'

test.each([
  ['levain', '“levain”'],
  ['"open crumb"', '"open crumb"'],
  ['“open crumb', '“open crumb'],
  ['a'.repeat(100), `“${'a'.repeat(80)}…”`],
])('a sentence names the query %s with one pair of marks', (query, quoted) => {
  expect(quoteQuery(query)).toBe(quoted)
})
