import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCorpus, createRandom } from './createCorpus.mjs'

const KINDS = ['article-journal', 'paper-conference', 'book', 'report', 'thesis', 'article']
const VERDICTS = ['supports', 'partly-supports', 'background-only', 'does-not-support']
const COLOURS = ['blue', 'green', 'orange', 'purple']
const ICONS = ['scan', 'helix', 'hexagon', 'trace']
const LANES = ['methods', 'practice']
const ERAS_IN_A_LANE = 5
const ERA_YEARS = 9
const CLAIMS_IN_A_PARAGRAPH = 4
const PARAGRAPHS_IN_A_SECTION = 8

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1)
const times = (count, make) => Array.from({ length: count }, (_, at) => make(at))
const bySurvey = { sources: ['survey'], checked: 'primary' }

/**
 * Writes a whole survey of so many references into a folder, as `data/` holds one.
 *
 * It passes the data rules. Every work is cited once and audited; algorithms,
 * applications and sections grow with the square root of the works, as a
 * longer survey tells of more methods but cites more for each. How many of
 * them there are, and how many milestones, can be asked for; of many
 * milestones the last of each era is undated.
 */
export function writeSurvey(
  folder,
  count,
  {
    algorithms: howManyAlgorithms = Math.round(2.3 * Math.sqrt(count)),
    applications: howManyApplications = Math.round(1.7 * Math.sqrt(count)),
    milestones: howManyMilestones = 4 * LANES.length * ERAS_IN_A_LANE,
  } = {},
) {
  const inEra = Math.round(howManyMilestones / (LANES.length * ERAS_IN_A_LANE))
  const works = createCorpus(count)
  const random = createRandom(count)
  const pick = (list) => list[Math.floor(random() * list.length)]
  // Few hold many, many hold few: a square of an even number leans to the first.
  const pickEarly = (list) => list[Math.floor(random() ** 2 * list.length)]
  const nameOf = (at) => capital(works[at % count].keywords.slice(0, 2).join(' '))

  const domains = times(4, (at) => ({
    id: `dom-${at + 1}`,
    name: capital(works[at].keywords[0]),
    scope: nameOf(at),
    colour: COLOURS[at],
    icon: ICONS[at],
  }))
  const eras = LANES.flatMap((lane) =>
    times(ERAS_IN_A_LANE, (at) => ({
      id: `era-${lane}-${at + 1}`,
      lane,
      order: at + 1,
      name: `${capital(lane)} ${at + 1}`,
      dates: {
        by: 'survey',
        text: `from ${1980 + at * ERA_YEARS}`,
        spans: [
          { from: 1980 + at * ERA_YEARS, ...(at + 1 < ERAS_IN_A_LANE && { to: 1988 + at * ERA_YEARS }) },
        ],
        ...bySurvey,
      },
      milestones: times(inEra, (nth) => ({
        id: `milestone-${lane}-${at + 1}-${nth + 1}`,
        ...(inEra <= 4 || nth + 1 < inEra
          ? { year: 1980 + at * ERA_YEARS + Math.floor((nth * (ERA_YEARS - 1)) / inEra) }
          : {}),
        label: nameOf(at * 7 + nth),
        text: works[(at * 7 + nth) % count].title,
        ...bySurvey,
      })),
    })),
  )
  const algorithms = times(howManyAlgorithms, (at) => ({
    id: `alg-${at + 1}`,
    name: nameOf(at),
    aliases: [works[at].keywords[2], `A${at + 1}`],
    printed: [],
    family: `Family ${1 + (at % 9)}`,
    kind: pick(['algorithm', 'model family', 'technique']),
    paradigms: [pick(['Supervised', 'Unsupervised', 'Reinforced'])],
    era: `era-methods-${1 + (at % ERAS_IN_A_LANE)}`,
    principle: `${capital(works[at].title)}.`,
    inputs: [works[at].keywords[0]],
    strengths: [works[at].keywords[1]],
    limits: [works[at].keywords[3]],
    originals: [works[at].id],
    ...bySurvey,
  }))
  const applications = times(howManyApplications, (at) => ({
    id: `app-${at + 1}`,
    name: nameOf(count - 1 - at),
    domain: `dom-${1 + (at % domains.length)}`,
    summary: `${capital(works[count - 1 - at].title)}.`,
    modality: `Modality ${1 + (at % 6)}`,
    task: `Task ${1 + (at % 8)}`,
    aliases: [],
    ...bySurvey,
  }))
  const references = works.map((work, at) => ({
    id: work.id,
    type: pickEarly(KINDS),
    title: capital(work.title),
    // A surname with a number, so that there are about half as many authors as works.
    author: work.authors.map((family) => ({
      family: `${family}${Math.floor(random() ** 2 * (count / 100))}`,
      given: pick(['Ada', 'Ben', 'Cleo', 'Dan']),
    })),
    issued: { 'date-parts': [[Number(work.year)]] },
    'container-title': `Journal ${1 + Math.floor(random() ** 2 * (count / 12))}`,
    volume: String(1 + (at % 40)),
    page: `${at + 1}-${at + 9}`,
    DOI: `10.5555/bench.${at + 1}`,
    'citation-number': at + 1,
    origin: 'survey',
    about: [pick(domains).id],
    printed: `[${at + 1}] ${work.title}. ${work.year}.`,
    ...bySurvey,
  }))

  const audits = []
  const claims = works.map((work, at) => {
    const algorithm = algorithms[at < algorithms.length ? at : Math.floor(random() ** 2 * algorithms.length)]
    const application =
      applications[at < applications.length ? at : Math.floor(random() ** 2 * applications.length)]
    // Most claims tell of one thing alone; every third ties an algorithm to an application.
    const tied = at < algorithms.length || at % 3 === 0
    const told = tied
      ? `[${algorithm.name}](${algorithm.id}) is used for [${application.name}](${application.id})`
      : `${capital(works[at].title)}`
    return { text: `${told} [@${work.id}].`, work }
  })
  const inSection = CLAIMS_IN_A_PARAGRAPH * PARAGRAPHS_IN_A_SECTION
  const sections = times(Math.ceil(claims.length / inSection), (section) => {
    const number = section + 1
    const own = claims.slice(section * inSection, (section + 1) * inSection)
    return {
      id: `sec-${number}`,
      number: String(number),
      title: nameOf(section * 3),
      domain: `dom-${1 + (section % domains.length)}`,
      paragraphs: times(Math.ceil(own.length / CLAIMS_IN_A_PARAGRAPH), (paragraph) => {
        const told = own.slice(paragraph * CLAIMS_IN_A_PARAGRAPH, (paragraph + 1) * CLAIMS_IN_A_PARAGRAPH)
        return {
          sentences: told.length,
          claims: told.map(({ text, work }, at) => {
            const claim = `claim-${number}-p${paragraph + 1}-c${at + 1}`
            audits.push({
              id: `audit-${work.id.slice('ref-'.length)}`,
              claim,
              reference: work.id,
              verdict: pickEarly(VERDICTS),
              about: capital(work.title),
              rationale: 'It reports what the claim says.',
              placement: 'Cited where it belongs.',
              misplaced: false,
              ...bySurvey,
            })
            return { id: claim, text, sentences: [at + 1], kind: 'finding' }
          }),
        }
      }),
    }
  })
  const survey = {
    id: 'survey',
    type: 'article-journal',
    title: `A generated survey of ${count} works`,
    author: [{ family: 'Bench' }],
    issued: { 'date-parts': [[2024]] },
    version: '1.0.0',
    shortTitle: `${count} works`,
    keywords: works[0].keywords,
    licence: { name: 'CC0 1.0', URL: 'https://creativecommons.org/publicdomain/zero/1.0/', covers: 'All.' },
    statement: ['Every word is generated.'],
    overview: {
      heading: 'A generated survey',
      lead: 'Every word is generated.',
      searchExamples: [works[0].keywords[0]],
      paths: [],
    },
    lanes: LANES.map((id) => ({ id, name: capital(id), text: 'Generated.' })),
    ...bySurvey,
  }

  mkdirSync(join(folder, 'sections'), { recursive: true })
  const write = (name, value) => writeFileSync(join(folder, `${name}.json`), JSON.stringify(value))
  for (const [name, list] of Object.entries({
    survey,
    domains,
    applications,
    algorithms,
    references,
    audits,
    eras,
    redirects: {},
  })) {
    write(name, list)
  }
  // Files are read in the order of their names.
  for (const [at, section] of sections.entries()) write(`sections/${String(at).padStart(4, '0')}`, section)
}
