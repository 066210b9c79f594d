import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createIndex } from '#corpus/createIndex.ts'
import { createSearch } from '#search/createSearch.ts'
import { toRecords } from '#search/toRecords.ts'
import { BORDER, KINDS, type SearchAnswer, type SearchRecord } from '#search/types.ts'
import { index } from '../support/corpus.ts'
import { searchOver, searchRecords } from '../support/searchOver.ts'

const { search, ids } = createSearch(index)
const idsOf = (query: string) => search(query).hits.map(({ id }) => id)
const told = ({ hints }: SearchAnswer) => hints.map(({ text }) => text).join(' ')
const first = (query: string) => search(query).hits[0]

function recordOf(id: string): SearchRecord {
  const record = [...toRecords(index)].find((one) => one.id === id)
  if (!record) throw new Error(`${id} cannot be searched.`)
  return record
}

describe('what stands first', () => {
  test('a name, an alias or the paper’s own wording finds its thing before all else', () => {
    expect(first('Sourdough fermentation')?.id).toBe('alg-sourdough')
    expect(first('levain')?.id).toBe('alg-sourdough')
    expect(first('acid dough')?.id).toBe('alg-sourdough')
    expect(first('S&F')?.id).toBe('alg-stretch-and-fold')
  })

  test('every name of every algorithm and application leads first to something that bears it', () => {
    for (const { id, name, aliases, ...rest } of [...index.corpus.algorithms, ...index.corpus.applications]) {
      for (const one of [name, ...aliases, ...('printed' in rest ? rest.printed : [])]) {
        const { reasons } = first(one) ?? {}
        expect(reasons?.[0]?.how, `${one} of ${id}`).toBe('name')
        expect(idsOf(one).slice(0, 4)).toContain(id)
      }
    }
  })

  test('words may come in any order, and half typed', () => {
    expect(first('fold stretch')?.id).toBe('alg-stretch-and-fold')
    expect(first('sourd')?.id).toBe('alg-sourdough')
  })

  test('a DOI finds its work, bare, with a prefix, as an address or half typed', () => {
    for (const query of [
      '10.5555/cereal.2011.201',
      'doi:10.5555/cereal.2011.201',
      'https://doi.org/10.5555/cereal.2011.201',
      'HTTPS://DOI.ORG/10.5555/CEREAL.2011.201.',
      'doi.org/10.5555/cereal.2011.201',
      'publisher.example/article/10.5555/cereal.2011.201',
      '10.5555/cereal',
    ]) {
      expect(idsOf(query), query).toEqual(['ref-okafor-2011'])
    }
  })

  test('an unknown DOI finds nothing and says so', () => {
    const answer = search('10.9999/none')
    expect(answer.hits).toEqual([])
    expect(told(answer)).toContain('10.9999/none')
  })

  test('a surname and a year find the work', () => {
    expect(first('lindqvist')?.id).toBe('ref-lindqvist-2015')
    expect(first('1898 bramwell')?.id).toBe('ref-bramwell-1898')
  })
})

describe('spelling', () => {
  const spelled = searchOver({
    tumour: 'Tumours of the oesophagus, localised by modelling',
    naive: 'Naïve Bayes and the Schrödinger bridge',
    ligature: 'ﬁne-tuning of ﬂows in the œuvre',
    hyphen: 'chest X-ray data sets, non-invasive',
    analysis: 'several analyses of fibres in the centre',
  })
  const found = (query: string) => spelled.search(query).hits.map(({ id }) => id)

  test.each([
    ['tumor', 'tumour'],
    ['esophagus', 'tumour'],
    ['localized', 'tumour'],
    ['modeling', 'tumour'],
    ['naive bayes', 'naive'],
    ['SCHRODINGER', 'naive'],
    ['fine tuning', 'ligature'],
    ['finetuning', 'ligature'],
    ['oeuvre', 'ligature'],
    ['xray', 'hyphen'],
    ['x ray', 'hyphen'],
    ['dataset', 'hyphen'],
    ['noninvasive', 'hyphen'],
    ['analysis', 'analysis'],
    ['fiber center', 'analysis'],
    ['tu\u200bmour', 'tumour'],
  ])('“%s” is found as it is spelled elsewhere', (query, id) => {
    expect(found(query)).toEqual([id])
  })

  test('a misspelt word is corrected, and the answer says from what', () => {
    const answer = search('sourdogh')
    expect(answer.hits[0]?.id).toBe('alg-sourdough')
    expect(answer.corrected).toEqual({ query: 'sourdough', count: search('sourdough').total })
    expect(answer.hits[0]?.reasons).toContainEqual(
      expect.objectContaining({ how: 'corrected', typed: 'sourdogh', found: 'sourdough' }),
    )
  })

  test('a query is put right in whole: what the best hit lacks as others have it, and what was only begun', () => {
    const loaves = searchOver({
      both: 'steamed loaves of wheat, steamed loaves again, feature extraction',
      one: 'sourdough kept cool',
    })
    expect(loaves.search('featur extracton').corrected?.query).toBe('feature extraction')
    expect(loaves.search('surdough extracton').corrected?.query).toBe('sourdough extraction')
    // Being typed still, or right in the best hit, a word stays as it is.
    expect(loaves.search('extracton featur').corrected?.query).toBe('extraction featur')
    expect(loaves.search('feature extraction kepd').corrected).toBeUndefined()
  })

  test('words of three letters are never guessed at', () => {
    expect(idsOf('cnm')).toEqual([])
  })

  test('in a word of four, letters may be swapped, left out or doubled, but not be others', () => {
    const short = searchOver({ best: 'the best gene' })
    const found = (query: string) => short.search(query).hits.map(({ id }) => id)
    for (const slip of ['gnee', 'geen', 'genee', 'bset']) expect(found(slip), slip).toEqual(['best'])
    for (const other of ['bert', 'vest', 'gone']) expect(found(other), other).toEqual([])
  })

  test('a word that stands nowhere finds words of its stem, and that is said', () => {
    const heart = searchOver({ heart: 'cardiovascular risk', eye: 'radiology of the eye' })
    const { hits } = heart.search('cardiology')
    expect(hits.map(({ id }) => id)).toEqual(['heart'])
    expect(hits[0]?.reasons).toEqual([
      { how: 'corrected', fields: ['text'], typed: 'cardiology', found: 'cardiovascular' },
    ])
  })

  test('bringing both spellings into one form makes no slip worse', () => {
    // As “oedema” is “edema”, “foerst” would be “ferst”.
    expect(
      searchOver({ trees: 'a random forest', order: 'the first of all' }).search('random foerst').hits,
    ).toMatchObject([{ id: 'trees' }])
  })

  test('a word that stands in texts is not first of all the beginning of another', () => {
    const { hits } = searchOver({
      name: 'Papert',
      text: 'this paper is about a great many things of which each one would be worth a word or two',
    }).search('paper')
    expect(hits.map(({ id }) => id)).toEqual(['text', 'name'])
  })
})

describe('signs and single letters', () => {
  const languages = searchOver({
    r: 'written in R',
    c: 'written in C++',
    d: 'written in C',
    e: 'rare cases in C#',
  })
  const found = (query: string) => languages.search(query).hits.map(({ id }) => id)

  test.each([
    ['R', ['r']],
    ['C++', ['c']],
    ['C', ['d']],
    ['c#', ['e']],
    ['C+', ['d']],
  ])('“%s” is taken at its word', (query, expected) => {
    expect(found(query)).toEqual(expected)
  })

  test('nothing is a regular expression', () => {
    for (const query of ['.*', 'w[a-z]+n', '[a-z]+', '(', '\\w+', '^written$|']) {
      expect(() => found(query)).not.toThrow()
    }
    expect(found('w[a-z]+n')).toEqual([])
    expect(found('.*')).toEqual([])
  })
})

describe('the query language', () => {
  test('all words must be there; when no thing has all, some will do, and that is said', () => {
    expect(search('sourdough yeast').relaxed).toBe(false)
    const answer = search('sourdough alveoli melanoma')
    expect(answer.relaxed).toBe(true)
    expect(answer.hits.length).toBeGreaterThan(0)
  })

  test('a phrase is found word for word', () => {
    expect(idsOf('"open crumb"')).toContain('app-open-crumb')
    expect(idsOf('"crumb open"')).toEqual([])
    expect(idsOf('“open crumb”')).toEqual(idsOf('"open crumb"'))
  })

  test('a phrase does not run from one name into the next', () => {
    const { fields } = recordOf('claim-2-1-p1-c1')
    const names = fields.find(({ text }) => text.includes(BORDER))
    const [before = '', after = ''] = names?.text.split(BORDER) ?? []
    const across = `${before.split(' ').at(-1)} ${after.split(' ')[0]}`
    expect(search(across).total).toBeGreaterThan(0)
    expect(idsOf(`"${before}"`)).toContain('claim-2-1-p1-c1')
    expect(idsOf(`"${across}"`)).toEqual([])
  })

  test('a word after a minus is left out', () => {
    expect(idsOf('dough')).toContain('alg-autolyse')
    expect(idsOf('dough -autolyse')).not.toContain('alg-autolyse')
    expect(idsOf('crumb -kind:claim').some((id) => id.startsWith('claim-'))).toBe(false)
  })

  test('fields narrow by kind, domain, algorithm, author, year, era, section and citation', () => {
    const kinds = new Set(search('kind:reference').hits.map(({ kind }) => kind))
    expect([...kinds]).toEqual(['reference'])
    expect(idsOf('domain:oven kind:application crust')).toEqual(['app-crisp-crust'])
    expect(idsOf('algorithm:levain kind:application')).toEqual(['app-longer-keeping'])
    expect(idsOf('author:okafor kind:reference')).toEqual(['ref-okafor-2011'])
    expect(idsOf('year:2011-2015 kind:reference').toSorted()).toEqual([
      'ref-lindqvist-2015',
      'ref-okafor-2011',
    ])
    expect(idsOf('year:2015-2011 kind:reference')).toHaveLength(2)
    expect(idsOf('year:2011- kind:reference')).toHaveLength(2)
    expect(idsOf('section:2.1 kind:section')).toEqual(['sec-2-1'])
    expect(idsOf('cites:1 kind:claim')).toContain('claim-2-1-p1-c2')
    expect(idsOf('era:wild kind:algorithm')).toEqual(['alg-sourdough'])
  })

  test('fields narrow by what is cited, and by what the audit found', () => {
    const cites = new Map(index.claims.map(({ id, cites }) => [id as string, cites.length > 0]))
    const claims = (query: string) => ids(`${query} kind:claim`, 'claim')
    expect(claims('evidence:cited').every((id) => cites.get(id))).toBe(true)
    expect(claims('evidence:stated').some((id) => cites.get(id))).toBe(false)
    expect(claims('evidence:cited').length + claims('evidence:stated').length).toBe(cites.size)
    expect(claims('evidence:"not cited"')).toEqual(claims('evidence:stated'))
    for (const kind of ['algorithm', 'application'] as const) {
      const all = search(`kind:${kind}`).total
      expect(search(`evidence:cited kind:${kind}`).total + search(`-evidence:cited kind:${kind}`).total).toBe(
        all,
      )
      expect(search(`evidence:cited kind:${kind}`).total).toBeGreaterThan(0)
    }
    expect(ids('verdict:supports', 'reference')).toEqual(['ref-okafor-2011'])
    expect(ids('verdict:background', 'claim')).toEqual(['claim-2-1-p1-c3'])
  })

  test('a field that this survey gives nothing to ask for says so', () => {
    const { search } = createSearch(createIndex({ ...index.corpus, audits: [] }))
    expect(told(search('verdict:supports'))).toBe('Nothing in this survey can be asked for with “verdict:”.')
    expect(search('evidence:maybe').hints[0]?.tries.map(({ label }) => label)).toEqual([
      'evidence:cited',
      'evidence:stated',
    ])
  })

  test('an unfinished or unknown field is read as text, with a hint', () => {
    expect(told(search('domain:'))).toContain('domain:')
    expect(told(search('colour:dough'))).toContain('“colour:” is no field')
    expect(idsOf('colour:dough').length).toBeGreaterThan(0)
  })

  test('where some words must do, or few things have all, fewer words are offered with their counts', () => {
    const few = searchOver({
      a: 'rye flour and water',
      b: 'rye flour and salt',
      c: 'rye flour and seeds',
      d: 'rye alone',
    })
    expect(few.search('rye flour salt').relaxations[0]).toEqual({
      label: 'without salt',
      query: 'rye flour',
      count: 3,
    })
    const relaxed = few.search('rye flour butter')
    expect(relaxed.relaxed).toBe(true)
    expect(relaxed.relaxations.map(({ query, count }) => [query, count])).toEqual([['rye flour', 3]])
    expect(few.search('rye flour').relaxations).toEqual([])
  })

  test('the words of a question are none of its subject', () => {
    for (const query of ['what is autolyse used for?', "what's autolyse", 'how does an autolyse work'])
      expect(first(query)?.id, query).toBe('alg-autolyse')
  })

  test('what the whole survey is about need not be found, unless nothing else is asked', () => {
    expect(first('autolyse in bread')?.id).toBe('alg-autolyse')
    expect(search('autolyse in home baking').relaxed).toBe(false)
    expect(ids('autolyse bread', 'algorithm')).toEqual(ids('autolyse', 'algorithm'))
    for (const { id } of search('bread').hits) expect(idsOf('"bread"')).toContain(id)
  })

  test('a kind of thing that is asked for by name rises', () => {
    const placeOf = (query: string) => search(query).hits.findIndex(({ kind }) => kind === 'reference')
    expect(placeOf('papers about crust')).toBeLessThan(placeOf('crust'))
    expect(search('papers about crust').relaxed).toBe(false)
  })

  test('a name is found among words that stand nowhere', () => {
    expect(first('please translate whichever levain tomorrow morning')?.id).toBe('alg-sourdough')
  })

  test('a decade stands for its years', () => {
    const years = searchOver({ a: 'steam in 1986', b: 'steam in 1990', c: 'steam in the 1980s' })
    const found = years.search('steam 1980s')
    expect(found.relaxed).toBe(false)
    expect(found.hits.map(({ id }) => id).toSorted()).toEqual(['a', 'c'])
  })

  test('things with some of the words go before one that has all of them only in passing, and that is said', () => {
    const field = (label: string, weight: number, text: string) => ({ label, weight, text, prose: true })
    const records = [
      ['passing', field('beside', 0.4, 'a hint of rye'), field('afar', 0.4, 'some ovens smell of malt')],
      ['telling', field('text', 6, 'malt ovens'), field('beside', 0.4, 'nothing else')],
    ] as const
    const { search } = searchRecords(
      records.map(([id, ...fields]): SearchRecord => ({ id, kind: 'theme', name: id, fields, values: {} })),
    )
    const answer = search('malt ovens rye')
    expect(answer.relaxed).toBe(true)
    expect(answer.hits.map(({ id }) => id)).toEqual(['telling', 'passing'])
    expect(search('hint rye').relaxed).toBe(false)
  })

  test('an open quotation mark is no obstacle', () => {
    const answer = search('"open crumb')
    expect(answer.hits[0]?.id).toBe('app-open-crumb')
    expect(told(answer)).toContain('quotation mark')
  })

  test('no search is offered for a word too common to narrow anything, nor one without it', () => {
    const three = searchOver({ a: 'a grain of malt', b: 'a loaf of rye', c: 'an oven of steel' })
    const offered = (query: string) => three.search(query).relaxations.map(({ label }) => label)
    expect(offered('malt of rye of steel').toSorted()).toEqual(['only malt', 'only rye', 'only steel'])
    expect(offered('malt of bricks')).toEqual(['without bricks'])
  })

  test('only common words are searched when there is nothing else', () => {
    expect(idsOf('with').length).toBeGreaterThan(0)
  })
})

describe('the answer', () => {
  test('counts tell of every kind, whatever kinds were asked for', () => {
    const all = search('dough')
    const claims = search('dough', { kinds: ['claim'] })
    expect(claims.counts).toEqual(all.counts)
    expect(claims.total).toBe(all.counts.claim)
    expect(new Set(claims.hits.map(({ kind }) => kind))).toEqual(new Set(['claim']))
    expect(Object.values(all.counts).reduce((sum, count) => sum + count, 0)).toBe(all.total)
  })

  test('a hit says in which fields the words stand and marks them in a passage', () => {
    const hit = search('autolyse rest').hits.find(({ kind }) => kind === 'claim')
    expect(hit?.reasons.map(({ how }) => how)).toEqual(['exact', 'exact'])
    const marked = hit?.snippet?.marks.map(([start, end]) => hit.snippet?.text.slice(start, end))
    expect(marked).toEqual(['rest', 'autolyse'])
  })

  test('a passage is taken from where most of the words stand, as long as any', () => {
    const filler = 'and so on for a long while without saying anything that was asked for, '
    const texts = searchOver({
      a: `Rye is one thing; ${filler.repeat(4)}yet rye flour with malt is another.`,
    })
    const snippet = texts.search('rye malt flour').hits[0]?.snippet
    expect(snippet?.marks.map(([start, end]) => snippet.text.slice(start, end))).toEqual([
      'rye',
      'flour',
      'malt',
    ])
    expect(snippet?.text.length).toBeGreaterThan(150)
  })

  test('what is shown of a claim, where none of its texts matched, is the survey’s', () => {
    const claims = search('kind:claim', { limit: 100 }).hits
    expect(new Set(claims.map(({ snippet }) => snippet?.voice))).toEqual(new Set(['survey']))
  })

  test('a word typed again changes nothing', () => {
    expect(idsOf('dough crumb dough dough')).toEqual(idsOf('dough crumb'))
  })

  test('an empty query asks for nothing', () => {
    expect(search('  ')).toMatchObject({ hits: [], total: 0, hints: [], relaxations: [] })
  })

  test('ids of one kind are ranked and complete', () => {
    expect(ids('dough sleep', 'algorithm')[0]).toBe('alg-autolyse')
    expect(ids('dough', 'algorithm')).toHaveLength(search('dough').counts.algorithm)
  })
})

describe('whatever is typed', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      '"',
      '-',
      ':',
      'kind:',
      'year:',
      '-"',
      'domain:dough',
      'evidence:',
      'evidence:cited',
      '-verdict:supports',
      'papers',
      'bread',
      '1980s',
      '\ud800',
      '\u200f',
      '\u202e',
      '👩‍🔬',
      '\0',
    ),
    fc.constantFrom(
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
      'year:__proto__',
      'kind:constructor',
    ),
    fc.constantFrom('dough', 'crumb', 'sourdogh', '10.5555/', 'عجين', 'בצק', '面团', 'İ', 'ǅ', '10.5555/x"'),
  )

  test('a sensible answer comes and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), fc.boolean(), (parts, spaced) => {
        const query = parts.join(spaced ? ' ' : '')
        const answer = search(query)
        expect(answer.total).toBeLessThanOrEqual(Object.values(answer.counts).reduce((a, b) => a + b, 0))
        for (const { snippet, kind } of answer.hits) {
          expect(KINDS).toContain(kind)
          for (const [start, end] of snippet?.marks ?? []) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(snippet?.text.length ?? 0)
            expect(start).toBeLessThan(end)
          }
        }
        for (const relaxation of answer.relaxations) {
          expect(search(relaxation.query).total).toBe(relaxation.count)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('ten thousand letters are cut, and that is said', () => {
    for (const query of ['dough '.repeat(2000), 'd'.repeat(10_000), '"'.repeat(10_000), '-a:'.repeat(4000)]) {
      const answer = search(query)
      expect(told(answer)).toContain('beginning')
    }
    expect(idsOf('dough '.repeat(2000)).length).toBeGreaterThan(0)
  })

  test('names of a prototype are words like any other', () => {
    expect(idsOf('constructor')).toEqual([])
    expect(idsOf('__proto__')).toEqual([])
    expect(searchOver({ a: 'the constructor of __proto__' }).search('constructor').total).toBe(1)
  })
})
