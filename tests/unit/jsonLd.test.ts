import { expect, test } from 'vitest'
import { toJsonLd } from '#app/build/toJsonLd.ts'
import { index } from '../support/corpus.ts'

test('search engines are told whole names, particles and all', () => {
  const described = JSON.parse(toJsonLd(index, '/references/okafor-2011', (path) => path) ?? '')
  expect(described.author).toEqual([
    { '@type': 'Person', familyName: 'Okafor', givenName: 'Ngozi' },
    { '@type': 'Person', familyName: 'Duarte', givenName: 'Paulo' },
    { '@type': 'Person', familyName: 'van den Berg', givenName: 'Ilse' },
  ])
})
