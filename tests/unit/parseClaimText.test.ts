import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseClaimText, type Token, toPlainText } from '#corpus/parseClaimText.ts'

/** The text a token was written as. */
const write = (token: Token) =>
  token.kind === 'text'
    ? token.text
    : token.kind === 'mention'
      ? `[${token.label}](${token.id})`
      : `[@${token.id}]`

const words = fc.string({ unit: fc.constantFrom(...'ab é–’(),.'), minLength: 1, maxLength: 12 })
const id = fc.stringMatching(/^(alg|app|ref)-[a-z0-9]{1,6}$/)
const token: fc.Arbitrary<Token> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: words }),
  fc.record({ kind: fc.constant('mention' as const), label: words, id }),
  fc.record({ kind: fc.constant('citation' as const), id }),
)

describe('the text of a claim', () => {
  test('keeps every word: its parts, written again, are the same text', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...'[]()@-ab ') })
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string()), (text) => {
        expect(parseClaimText(text).map(write).join('')).toBe(text)
      }),
    )
  })

  test('reads back as the words, mentions and citations it was written from', () => {
    fc.assert(
      fc.property(fc.array(token), (tokens) => {
        const read = parseClaimText(tokens.map(write).join(''))
        expect(read.filter(({ kind }) => kind !== 'text')).toEqual(
          tokens.filter(({ kind }) => kind !== 'text'),
        )
        expect(toPlainText(read)).toBe(toPlainText(tokens))
      }),
    )
  })

  test('is said without its marks', () => {
    const tokens = parseClaimText('A [rest](alg-autolyse) helps [@ref-okafor-2011].')
    expect(tokens).toEqual([
      { kind: 'text', text: 'A ' },
      { kind: 'mention', label: 'rest', id: 'alg-autolyse' },
      { kind: 'text', text: ' helps ' },
      { kind: 'citation', id: 'ref-okafor-2011' },
      { kind: 'text', text: '.' },
    ])
    expect(toPlainText(tokens)).toBe('A rest helps.')
  })

  test.each(['[half a mark', 'a [] b', '[label](two words)', '] ['])('leaves “%s” as words', (text) => {
    expect(parseClaimText(text)).toEqual([{ kind: 'text', text }])
  })
})
