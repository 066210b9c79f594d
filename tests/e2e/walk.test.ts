import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { claimsAt } from '#corpus/claimsAt.ts'
import { toClaimPath, toPath, toSectionPath } from '#url/paths.ts'
import { site } from '../support/openPage.ts'
import { readPublished } from '../support/publishedCorpus.ts'
import { readCoins } from '../support/readCoins.ts'

const index = readPublished()
const { corpus } = index

const pages = new Map<string, string>()
/** A page as it is served, before any script has run. */
function readPage(address: string): string {
  const { pathname } = new URL(address, 'http://localhost')
  const html = pages.get(pathname) ?? readFileSync(join(site().folder, pathname, 'index.html'), 'utf8')
  pages.set(pathname, html)
  return html
}

const unescapeHtml = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')

/** Where the links of a page lead, as the site itself writes addresses. */
function linksOf(address: string): Set<string> {
  const base = new URL(site().url).pathname.replace(/\/$/, '')
  const main = /<main\b.*<\/main>/s.exec(readPage(address))?.[0] ?? ''
  return new Set(
    [...main.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].map(([, href = '']) =>
      unescapeHtml(href).replace(base, ''),
    ),
  )
}

/** The terms whose wording stands in the sentences a claim renders, by the claim. */
const termsAt = new Map(
  index.claims.map((claim) => [
    claim.id,
    corpus.terms.filter(({ at }) => claimsAt(index, at).some(({ id }) => id === claim.id)),
  ]),
)

describe('without a script, for each claim of the survey,', () => {
  test('the page of everything it touches links to it in its place', () => {
    const missing = index.claims.flatMap((claim) =>
      [...claim.cites, ...claim.mentions, ...(termsAt.get(claim.id) ?? []).map(({ id }) => id)].flatMap(
        (thing) => (linksOf(toPath(thing)).has(toClaimPath(claim)) ? [] : [`${toPath(thing)} → ${claim.id}`]),
      ),
    )
    expect(missing).toEqual([])
  })

  test('its section links to everything it touches', () => {
    const missing = index.claims.flatMap((claim) =>
      [...claim.cites, ...claim.mentions, ...(termsAt.get(claim.id) ?? []).map(({ id }) => id)].flatMap(
        (thing) =>
          linksOf(toSectionPath(claim.section)).has(toPath(thing)) ? [] : [`${claim.id} → ${thing}`],
      ),
    )
    expect(missing).toEqual([])
  })

  test('its section and the whole survey hold it under its own id', () => {
    for (const claim of index.claims) {
      expect(readPage(toSectionPath(claim.section))).toContain(`id="${claim.id}"`)
      expect(readPage('/read')).toContain(`id="${claim.id}"`)
    }
  })
})

describe('what reference managers find, before any script has run:', () => {
  const coinsOf = (address: string) =>
    [...readPage(address).matchAll(/<span class="Z3988" title="([^"]*)"/g)].map(([, coins = '']) =>
      readCoins(unescapeHtml(coins)),
    )

  test('one record on the page of each work, and it is that work’s', () => {
    for (const { id, title, DOI, issued } of corpus.references) {
      const items = coinsOf(toPath(id))
      expect(items, id).toHaveLength(1)
      expect(items[0]).toMatchObject({ title, DOI, date: String(issued['date-parts'][0][0]) })
    }
  })

  test('the records of the listed works on the list, in its order', () => {
    const titles = coinsOf('/references').map(({ title }) => title)
    expect(titles.length).toBeGreaterThan(40)
    expect(titles).toEqual(corpus.references.slice(0, titles.length).map(({ title }) => title))
  })

  test('no tags of another kind beside them', () => {
    for (const { id } of corpus.references) expect(readPage(toPath(id))).not.toContain('name="citation_')
  })
})
