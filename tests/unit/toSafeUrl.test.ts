import { describe, expect, test } from 'vitest'
import { toSafeUrl } from '#lib/toSafeUrl.ts'

describe('a link out of the site', () => {
  test.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['http://example.org/', 'http://example.org/'],
    ['mailto:editors@example.org', 'mailto:editors@example.org'],
    ['10.5555/cereal.2011.201', 'https://doi.org/10.5555/cereal.2011.201'],
    ['10.1002/(sici)1097<1::aid-x>3.0', 'https://doi.org/10.1002/(sici)1097%3C1::aid-x%3E3.0'],
  ])('“%s” leads to %s', (given, address) => {
    expect(toSafeUrl(given)).toBe(address)
  })

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,<b>',
    'vbscript:x',
    'file:///etc/passwd',
    'a word',
    '',
    '//example.org',
  ])('“%s” leads nowhere', (given) => {
    expect(toSafeUrl(given)).toBeUndefined()
  })
})
