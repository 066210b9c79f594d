import { expect, test } from 'vitest'
import { readPlace } from '#app/build/readPlace.ts'

test.each([
  ['/', 'http://localhost:4173', 'http://localhost:4173'],
  ['/survey/', 'https://you.github.io/', 'https://you.github.io'],
  ['/one/two/', 'https://survey.example:8443', 'https://survey.example:8443'],
])('a site under %s of %s is built for it', (base, site, origin) => {
  expect(readPlace({ base, site })).toEqual({ base, site: origin })
})

test.each([
  ['survey', 'https://you.github.io', /BASE_PATH .* slash at both ends.*“survey”/],
  ['/survey', 'https://you.github.io', /BASE_PATH .*“\/survey”/],
  ['./', 'https://you.github.io', /BASE_PATH/],
  ['https://cdn.example/survey/', 'https://you.github.io', /BASE_PATH/],
  ['/', 'you.github.io', /SITE_URL is an address .*“you.github.io”/],
  ['/', 'ftp://you.example', /SITE_URL is an address/],
  [
    '/survey/',
    'https://you.github.io/survey',
    /SITE_URL says the host alone, as https:\/\/you.github.io does/,
  ],
  ['/', 'https://you.github.io/?a=b', /SITE_URL says the host alone/],
])('where BASE_PATH is %s and SITE_URL %s, the build stops and says what is wrong', (base, site, words) => {
  expect(() => readPlace({ base, site })).toThrow(words)
})
