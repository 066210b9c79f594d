import { describe, expect, test } from 'vitest'
import { formatFaults, readCorpus } from '#corpus/build/readCorpus.ts'
import { rules } from '#corpus/build/rules.ts'
import { parseClaimText } from '#corpus/parseClaimText.ts'

const { corpus, faults } = readCorpus('data')

const need = () => {
  if (!corpus) throw new Error(formatFaults(faults))
  return corpus
}

test('every file of data/ can be read, and every entry has its fields', () => {
  expect(corpus, formatFaults(faults)).toBeDefined()
})

describe('the published data keep each rule:', () => {
  test.each(rules.map(({ name, check }) => [name, check] as const))('%s', (_, check) => {
    expect(check(need())).toEqual([])
  })
})

describe('the published data hold the whole paper:', () => {
  const sentencesOf = (number: string) =>
    need()
      .sections.find((section) => section.number === number)
      ?.paragraphs.map(({ sentences }) => sentences)

  test('seven sections in the paper’s order', () => {
    expect(need().sections.map(({ number }) => number)).toEqual([
      'Abstract',
      '1',
      '2.1',
      '2.2',
      '2.3',
      '3',
      '4',
    ])
  })

  test('eighteen paragraphs with as many sentences as the paper has in each', () => {
    expect(need().sections.map(({ number }) => sentencesOf(number))).toEqual([
      [7],
      [17],
      [18, 7],
      [1, 10, 6],
      [2, 12, 6, 3],
      [10, 3, 10, 7, 8],
      [7, 4],
    ])
  })

  test('138 sentences, each rendered by a claim', () => {
    const rendered = need().sections.flatMap(({ number, paragraphs }) =>
      paragraphs.flatMap(({ claims }, at) =>
        claims.flatMap(({ sentences }) => sentences.map((sentence) => `${number}/${at}/${sentence}`)),
      ),
    )
    expect(new Set(rendered).size).toBe(138)
  })

  test('ten references, numbered 1 to 10', () => {
    const own = need().references.filter(({ origin }) => origin === 'survey')
    expect(own.map((reference) => reference['citation-number'])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  test('ten citation marks, each where the paper has it and with its audit', () => {
    const marks = need().sections.flatMap(({ number, paragraphs }) =>
      paragraphs.flatMap(({ claims }) =>
        claims.flatMap(({ text }) =>
          parseClaimText(text).flatMap((token) =>
            token.kind === 'citation' ? [`${number} ${token.id}`] : [],
          ),
        ),
      ),
    )
    expect(marks).toEqual([
      '1 ref-ng-2004',
      '1 ref-lecun-2015',
      '2.1 ref-esteva-2017',
      '2.1 ref-rajpurkar-2017',
      '2.2 ref-hastie-2009',
      '2.2 ref-gulshan-2016',
      '2.3 ref-bishop-2006',
      '2.3 ref-bychkov-2018',
      '3 ref-mckinney-2020',
      '3 ref-poplin-2018',
    ])
    expect(need().audits).toHaveLength(10)
  })

  test('six clinical studies, eight eras in two lanes, 44 milestones and 50 terms', () => {
    const { studies, eras, survey, terms } = need()
    expect(studies).toHaveLength(6)
    expect(survey.lanes.map((lane) => eras.filter((era) => era.lane === lane.id).length)).toEqual([4, 4])
    expect(eras.flatMap(({ milestones }) => milestones)).toHaveLength(44)
    expect(terms).toHaveLength(50)
  })
})

test('every source is the survey, a work, an https address or words', () => {
  const sources = JSON.stringify(need()).match(/"sources":\[[^\]]*\]/g) ?? []
  const each = sources.flatMap((list) => JSON.parse(list.slice('"sources":'.length)) as string[])
  expect(each.length).toBeGreaterThan(100)
  expect(each.filter((source) => /^www\.|^10\.\d{4}/.test(source))).toEqual([])
  expect(each.filter((source) => /^https?:/.test(source) && !URL.canParse(source))).toEqual([])
})
