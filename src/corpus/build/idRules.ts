import { parseClaimText } from '#corpus/parseClaimText.ts'
import { findNearest } from '#lib/nearest.ts'
import { listClaims, listEntries, listIdLinks } from './links.ts'
import type { Rule } from './Rule.ts'

/** What kinds of thing a field may name, by the prefix of the id. */
const MAY_NAME: Record<string, readonly string[]> = {
  domain: ['dom'],
  about: ['dom'],
  era: ['era'],
  originals: ['ref'],
  reference: ['ref'],
  followUps: ['ref'],
  claim: ['claim'],
  sources: ['ref'],
  text: ['alg', 'app', 'ref', 'term', 'era'],
}

const prefixOf = (id: string) => id.slice(0, id.indexOf('-'))

export const idRules: readonly Rule[] = [
  {
    name: 'every id is used once',
    check: (corpus) => {
      const seen = new Set<string>()
      return listEntries(corpus).flatMap(({ id }) => {
        const again = seen.has(id)
        seen.add(id)
        return again ? [{ entry: id, fault: 'This id stands twice; ids never change or share meaning.' }] : []
      })
    },
  },
  {
    name: 'every id that is named exists',
    check: (corpus) => {
      const known = new Set(listEntries(corpus).map(({ id }) => id))
      return listIdLinks(corpus).flatMap(({ from, to, as }) => {
        if (known.has(to)) return []
        const alike = [...known].filter((id) => prefixOf(id) === prefixOf(to))
        // Only a misspelled prefix makes ids of another kind worth suggesting.
        const nearest = findNearest(to, alike.length > 0 ? alike : known)
        return [
          {
            entry: from,
            fault: `${as} names ${to}, which does not exist.`,
            ...(nearest && { nearest }),
            ...(as === 'redirects' && { home: as }),
          },
        ]
      })
    },
  },
  {
    name: 'every field names the kind of thing it is for',
    check: (corpus) =>
      listIdLinks(corpus).flatMap(({ from, to, as }) => {
        const allowed = MAY_NAME[as]
        if (!allowed || allowed.includes(prefixOf(to))) return []
        return [{ entry: from, fault: `${as} names ${to}, but may only name ${allowed.join(', ')} ids.` }]
      }),
  },
  {
    name: 'every mark in a claim is well formed',
    check: (corpus) =>
      listClaims(corpus).flatMap(({ id, text }) => {
        const broken = parseClaimText(text).some(
          (token) =>
            (token.kind === 'text' && /\[@|\]\(|\[[^\]]*$/.test(token.text)) ||
            (token.kind === 'citation' && !token.id.startsWith('ref-')),
        )
        return broken
          ? [{ entry: id, fault: 'text holds a mark that is neither [label](id) nor [@ref-…].' }]
          : []
      }),
  },
  {
    name: 'every redirect leads from a gone id to a living one',
    check: (corpus) => {
      const known = new Set(listEntries(corpus).map(({ id }) => id))
      return Object.keys(corpus.redirects).flatMap((from) =>
        known.has(from)
          ? [{ entry: from, home: 'redirects', fault: 'It is redirected although it still exists.' }]
          : [],
      )
    },
  },
]
