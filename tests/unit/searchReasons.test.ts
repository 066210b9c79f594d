import { expect, test } from 'vitest'
import { createSearch } from '#search/createSearch.ts'
import { formatReasons } from '#search/formatReasons.ts'
import { index } from '../support/corpus.ts'

const { search } = createSearch(index)
const why = (query: string, id: string) =>
  formatReasons(search(query).hits.find((hit) => hit.id === id)?.reasons ?? [])

test('a name is given as what it is', () => {
  expect(why('levain', 'alg-sourdough')).toBe('Alias: “levain”')
  expect(why('acid dough', 'alg-sourdough')).toBe('Wording of the paper: “acid dough”')
  expect(why('10.5555/crust.2015.33', 'ref-lindqvist-2015')).toBe('Identifier: “10.5555/crust.2015.33”')
})

test('a name that was only begun or misspelt says from what it was made', () => {
  expect(why('lindq', 'ref-lindqvist-2015')).toBe('Author: “Lindqvist”, which begins with “lindq”')
  expect(why('acid duogh', 'alg-sourdough')).toBe(
    'Wording of the paper: “acid dough”; “duogh” read as “dough”',
  )
})

test('words are listed with the fields that have them', () => {
  expect(why('flour gas', 'alg-sourdough')).toBe('“flour” in inputs and claims; “gas” in principle')
})

test('a beginning and a correction are told apart from the word itself', () => {
  expect(why('bacter', 'alg-sourdough')).toBe('“bacteria”, which begins with “bacter”, in principle')
  expect(why('bactreia', 'alg-sourdough')).toBe('“bactreia” read as “bacteria” in principle')
})

test('what only passed a filter needs no reason', () => {
  expect(why('kind:section', 'sec-2-1')).toBe('')
})

test('a capital that only begins a name is left off where the word also stands without it', () => {
  expect(why('steam', 'alg-steam-baking')).toBe('“steam” in name and principle')
})

test('a capital that is part of the word stays', () => {
  expect(why('lindqvist', 'ref-lindqvist-2015')).toContain('“Lindqvist”')
})
