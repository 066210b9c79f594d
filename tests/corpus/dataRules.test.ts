import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listEntries, listIdLinks } from '#corpus/build/links.ts'
import type { Finding } from '#corpus/build/Rule.ts'
import { rules } from '#corpus/build/rules.ts'
import type { Corpus } from '#corpus/types.ts'
import { corpus as small } from '../support/corpus.ts'

type Break = {
  /** What an editor did wrong. */
  fault: string
  change: (corpus: Corpus) => void
  /** The entries to be named, with the nearest right id where there is one. */
  finds: Pick<Finding, 'entry' | 'nearest'>[]
}

/** The element at a place where the small corpus surely has one. */
function at<T>(list: readonly T[], place: number): T {
  const found = list[place]
  if (found === undefined) throw new Error(`The small corpus has no ${place + 1}. entry there.`)
  return found
}

const claim = (corpus: Corpus, id: string) => {
  const found = corpus.sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ claims }) => claims))
    .find((one) => one.id === id)
  if (!found) throw new Error(`The small corpus has no ${id}.`)
  return found
}

const metric = (corpus: Corpus, place: number) => at(at(corpus.studies, 0).metrics, place)

const era = (corpus: Corpus, place: number) => at(corpus.eras, place)

/** For every rule, ways to break it and nothing else. */
const BREAKS: Record<string, Break[]> = {
  'every id is used once': [
    {
      fault: 'an entry was copied and kept its id',
      change: (corpus) => corpus.themes.push(at(corpus.themes, 0)),
      finds: [{ entry: 'theme-holding-steam' }],
    },
  ],
  'every id that is named exists': [
    {
      fault: 'an id in a claim is misspelt',
      change: (corpus) => {
        const found = claim(corpus, 'claim-2-1-p2-c1')
        found.text = found.text.replace('alg-stretch-and-fold', 'alg-strech-and-fold')
      },
      finds: [{ entry: 'claim-2-1-p2-c1', nearest: 'alg-stretch-and-fold' }],
    },
    {
      fault: 'a redirect leads to an id that is gone',
      change: (corpus) => {
        corpus.redirects['alg-old'] = 'alg-autolise'
      },
      finds: [{ entry: 'redirect of alg-old', nearest: 'alg-autolyse' }],
    },
  ],
  'every field names the kind of thing it is for': [
    {
      fault: 'an algorithm gives an application as its original work',
      change: (corpus) => {
        Object.assign(at(corpus.algorithms, 3), { originals: ['app-crisp-crust'] })
      },
      finds: [{ entry: 'alg-steam-baking' }],
    },
  ],
  'every mark in a claim is well formed': ['[loaf](alg-sourdough', '[@ref okafor]', '[see there'].map(
    (mark) => ({
      fault: `a claim ends in “${mark}”`,
      change: (corpus: Corpus) => {
        claim(corpus, 'claim-abstract-p1-c1').text += ` ${mark}`
      },
      finds: [{ entry: 'claim-abstract-p1-c1' }],
    }),
  ),
  'every redirect leads from a gone id to a living one': [
    {
      fault: 'a living id is redirected',
      change: (corpus) => {
        corpus.redirects['alg-autolyse'] = 'alg-sourdough'
      },
      finds: [{ entry: 'alg-autolyse' }],
    },
  ],
  'every sentence of every paragraph is rendered by a claim': [
    {
      fault: 'a sentence was left out',
      change: (corpus) => {
        claim(corpus, 'claim-2-1-p1-c2').sentences = [2]
      },
      finds: [{ entry: 'sec-2-1' }],
    },
    {
      fault: 'a claim renders a sentence that the paper does not have',
      change: (corpus) => {
        claim(corpus, 'claim-2-2-p1-c3').sentences = [3, 4]
      },
      finds: [{ entry: 'sec-2-2' }],
    },
  ],
  'every claim id says its section, paragraph and place': [
    {
      fault: 'a claim is numbered out of turn',
      change: (corpus) => {
        claim(corpus, 'claim-2-2-p1-c3').id = 'claim-2-2-p1-c4'
      },
      finds: [{ entry: 'claim-2-2-p1-c4', nearest: 'claim-2-2-p1-c3' }],
    },
  ],
  'every algorithm and every application is mentioned by a claim': [
    {
      fault: 'an algorithm was added that the survey never names',
      change: (corpus) => corpus.algorithms.push({ ...at(corpus.algorithms, 0), id: 'alg-baguette' }),
      finds: [{ entry: 'alg-baguette' }],
    },
    {
      fault: 'an application was added that the survey never names',
      change: (corpus) => corpus.applications.push({ ...at(corpus.applications, 0), id: 'app-baguette' }),
      finds: [{ entry: 'app-baguette' }],
    },
  ],
  'every term, theme and note stands at sentences that exist': [
    {
      fault: 'a term stands at a sentence beyond the paragraph’s end',
      change: (corpus) => {
        at(at(corpus.terms, 0).at, 0).sentence = 2
      },
      finds: [{ entry: 'term-dough-sleep' }],
    },
    {
      fault: 'a theme stands in a section the paper does not have',
      change: (corpus) => {
        at(at(corpus.themes, 1).at, 0).section = '9'
      },
      finds: [{ entry: 'theme-slow-methods' }],
    },
    {
      fault: 'a note stands in a paragraph the section does not have',
      change: (corpus) => {
        at(at(corpus.notes, 1).at, 0).paragraph = 3
      },
      finds: [{ entry: 'note-order-of-ages' }],
    },
  ],
  'every note is about something': [
    {
      fault: 'a note lost what it was on',
      change: (corpus) => {
        at(corpus.notes, 0).on = []
      },
      finds: [{ entry: 'note-keeping-evidence' }],
    },
  ],
  'the eras of a lane are numbered and dated in order': [
    {
      fault: 'an era stands in a lane that is not listed',
      change: (corpus) => {
        era(corpus, 3).lane = 'ovens'
      },
      finds: [{ entry: 'era-deck-oven' }],
    },
    {
      fault: 'an era’s number skips one',
      change: (corpus) => {
        era(corpus, 1).order = 3
      },
      finds: [{ entry: 'era-packed-yeast' }],
    },
    {
      fault: 'an era starts before the one that precedes it',
      change: (corpus) => {
        at(era(corpus, 3).dates.spans, 0).from = 1700
      },
      finds: [{ entry: 'era-deck-oven' }],
    },
    {
      fault: 'a span ends before it starts',
      change: (corpus) => {
        at(era(corpus, 0).dates.spans, 0).to = 1799
      },
      finds: [{ entry: 'era-wild-leaven' }],
    },
    {
      fault: 'milestones are out of order',
      change: (corpus) => {
        era(corpus, 1).milestones.reverse()
      },
      finds: [{ entry: 'era-packed-yeast' }],
    },
  ],
  'nothing in the editors’ voice is unsourced': [
    {
      fault: 'a term is said to be checked without a source',
      change: (corpus) => {
        at(corpus.terms, 1).checked = 'primary'
      },
      finds: [{ entry: 'term-water-smoke' }],
    },
  ],
  'every citation mark is audited': [
    {
      fault: 'an audit was forgotten',
      change: (corpus) => corpus.audits.pop(),
      finds: [{ entry: 'claim-2-2-p1-c2' }],
    },
  ],
  'every audit is anchored to a citation mark': [
    {
      fault: 'an audit judges a citation that no claim makes',
      change: (corpus) =>
        corpus.audits.push({ ...at(corpus.audits, 0), id: 'audit-astray', claim: 'claim-2-2-p1-c1' }),
      finds: [{ entry: 'audit-astray' }],
    },
  ],
  'the paper’s references are numbered as printed, and each is cited': [
    {
      fault: 'two references changed places',
      change: (corpus) => corpus.references.splice(0, 2, at(corpus.references, 1), at(corpus.references, 0)),
      finds: [{ entry: 'ref-lindqvist-2015' }, { entry: 'ref-okafor-2011' }],
    },
    {
      fault: 'the entry as printed is missing',
      change: (corpus) => {
        delete at(corpus.references, 2).printed
      },
      finds: [{ entry: 'ref-marchetti-2009' }],
    },
    {
      fault: 'a reference is listed that no claim cites',
      change: (corpus) =>
        corpus.references.splice(3, 0, {
          ...at(corpus.references, 2),
          id: 'ref-uncited-2000',
          'citation-number': 4,
        }),
      finds: [{ entry: 'ref-uncited-2000' }],
    },
  ],
  'every work is of a date there is': [
    ...[[20177], [201], [-5], [2017, 13], [2017, 2, 29], [2017, 0]].map((date) => ({
      fault: `a work is said to be of ${date.join('-')}`,
      change: (corpus: Corpus) => {
        at(corpus.references, 1).issued = { 'date-parts': [date] }
      },
      finds: [{ entry: at(small.references, 1).id }],
    })),
  ],
  'every DOI stands once': [
    {
      fault: 'a DOI was copied from another work, in capitals',
      change: (corpus) => {
        at(corpus.references, 1).DOI = '10.5555/CEREAL.2011.201'
      },
      finds: [{ entry: 'ref-lindqvist-2015' }],
    },
  ],
  'something leans on every work the editors added': [
    {
      fault: 'a work was added that nothing names',
      change: (corpus) =>
        corpus.references.push({
          ...at(corpus.references, 3),
          id: 'ref-idle-1901',
          sources: ['ref-idle-1901'],
        }),
      finds: [{ entry: 'ref-idle-1901' }],
    },
  ],
  'every interval of a figure goes upwards and holds its value': [
    {
      fault: 'the ends of an interval changed places',
      change: (corpus) => {
        metric(corpus, 0).model.interval = [91, 84]
      },
      finds: [{ entry: 'study-lindqvist-2015' }],
    },
    {
      fault: 'a value was mistyped and left its interval',
      change: (corpus) => {
        metric(corpus, 0).model.value = 38
      },
      finds: [{ entry: 'study-lindqvist-2015' }],
    },
  ],
  'every figure stands on the axis its metric names': [
    {
      fault: 'a share was written as a fraction of one on an axis of percentages',
      change: (corpus) => {
        metric(corpus, 0).axis = { from: 0, to: 1 }
      },
      finds: [{ entry: 'study-lindqvist-2015' }, { entry: 'study-lindqvist-2015' }],
    },
    {
      fault: 'an axis of equal ratios begins at zero',
      change: (corpus) => {
        metric(corpus, 2).axis = { from: 0, log: true }
      },
      finds: [{ entry: 'study-lindqvist-2015' }],
    },
  ],
  'a figure that is a bound says of what': [
    {
      fault: 'the number of a bound was taken out',
      change: (corpus) => {
        delete metric(corpus, 2).model.value
      },
      finds: [{ entry: 'study-lindqvist-2015' }],
    },
  ],
  'a lead has nothing else beside it': [
    {
      fault: 'a comparator was added to a lead',
      change: (corpus) => metric(corpus, 2).comparators.push({ name: 'Millers', text: '9 seconds' }),
      finds: [{ entry: 'study-lindqvist-2015' }],
    },
  ],
}

const changed = (change: (corpus: Corpus) => void): Corpus => {
  const corpus = structuredClone(small)
  change(corpus)
  return corpus
}

const findingsOf = (corpus: Corpus) =>
  rules.flatMap(({ name, check }) => check(corpus).map((finding) => ({ rule: name, ...finding })))

const find = (name: string, corpus: Corpus) => rules.find((rule) => rule.name === name)?.check(corpus) ?? []

test('the small corpus keeps every rule', () => {
  expect(findingsOf(small)).toEqual([])
})

test('every rule has been seen to fire', () => {
  expect(rules.map(({ name }) => name).sort()).toEqual(Object.keys(BREAKS).sort())
})

describe.each(Object.entries(BREAKS))('only “%s” fires when', (name, breaks) => {
  test.each(breaks.map(({ fault, ...rest }) => [fault, rest] as const))('%s', (_, { change, finds }) => {
    const findings = findingsOf(changed(change))
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set([name]))
    expect(findings.map(({ entry, nearest }) => ({ entry, ...(nearest && { nearest }) }))).toEqual(finds)
    for (const { fault } of findings) expect(fault).toMatch(/\.$/)
  })
})

describe('wherever the fault stands,', () => {
  type Spot = Record<string, unknown> | unknown[]

  /** Replaces the first string holding `from` in an entry, its own id and the entries inside it left alone. */
  function replaceIn(spot: Spot, from: string, to: string): boolean {
    return Object.entries(spot).some(([key, value]) => {
      if (key === 'id') return false
      if (typeof value === 'string' && new RegExp(`${from}(?![a-z0-9-])`).test(value)) {
        Object.assign(spot, { [key]: value.replace(from, to) })
        return true
      }
      const isEntry = value && typeof value === 'object' && 'id' in value
      return value && typeof value === 'object' && !isEntry ? replaceIn(value as Spot, from, to) : false
    })
  }

  test('an id that names nothing is found, with the id that was meant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...listIdLinks(small)), ({ from, to }) => {
        const broken = changed((corpus) => {
          const entry = listEntries(corpus).find(({ id }) => id === from)
          expect(replaceIn(entry as unknown as Spot, to, `${to}x`)).toBe(true)
        })
        const found = find('every id that is named exists', broken)
        expect(found.map(({ entry, nearest }) => ({ entry, nearest }))).toEqual([
          { entry: from, nearest: to },
        ])
      }),
      { numRuns: 200 },
    )
  })

  test('a sentence that no claim renders is found', () => {
    const spots = small.sections.flatMap((section, s) =>
      section.paragraphs.flatMap(({ sentences }, p) =>
        Array.from({ length: sentences }, (_, n) => ({ section: section.id, s, p, sentence: n + 1 })),
      ),
    )
    fc.assert(
      fc.property(fc.constantFrom(...spots), ({ section, s, p, sentence }) => {
        const broken = changed((corpus) => {
          for (const one of at(at(corpus.sections, s).paragraphs, p).claims) {
            one.sentences = one.sentences.filter((number) => number !== sentence)
          }
        })
        expect(find('every sentence of every paragraph is rendered by a claim', broken)).toEqual([
          { entry: section, fault: `Paragraph ${p + 1}: no claim renders sentence ${sentence}.` },
        ])
      }),
    )
  })

  test('a citation mark without an audit, and a fact without a source, are found', () => {
    fc.assert(
      fc.property(fc.nat(small.audits.length - 1), (place) => {
        const broken = changed((corpus) => corpus.audits.splice(place, 1))
        const { claim: citing, reference } = at(small.audits, place)
        expect(find('every citation mark is audited', broken)).toEqual([
          { entry: citing, fault: `It cites ${reference}, and no audit covers that citation.` },
        ])
      }),
    )
    const countFacts = (spot: unknown): number =>
      spot && typeof spot === 'object'
        ? ('checked' in spot ? 1 : 0) +
          Object.values(spot).reduce((sum: number, part) => sum + countFacts(part), 0)
        : 0
    const bare = JSON.parse(
      JSON.stringify(small)
        .replace(/"sources":\[[^\]]*\]/g, '"sources":[]')
        .replace(/"checked":"\w+"/g, '"checked":"secondary"'),
    ) as Corpus
    // The survey's own record is no entry with an id of its own kind; everything else is.
    expect(find('nothing in the editors’ voice is unsourced', bare)).toHaveLength(countFacts(small) - 1)
  })
})
