import { parseClaimText } from '#corpus/parseClaimText.ts'
import type { Corpus } from '#corpus/types.ts'
import { listClaims, listIdLinks } from './links.ts'
import type { Rule } from './Rule.ts'

/** Every citation mark as "claim reference". */
function listMarks(corpus: Corpus): { claim: string; reference: string }[] {
  return listClaims(corpus).flatMap((claim) =>
    parseClaimText(claim.text).flatMap((token) =>
      token.kind === 'citation' ? [{ claim: claim.id, reference: token.id }] : [],
    ),
  )
}

/** Whether there is such a year, month or day; years have four digits, as they do in addresses. */
function isDate([year = 0, month = 1, day = 1]: readonly number[]): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1000 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

export const citationRules: readonly Rule[] = [
  {
    name: 'every citation mark is audited',
    check: (corpus) => {
      const audited = new Set(corpus.audits.map(({ claim, reference }) => `${claim} ${reference}`))
      return listMarks(corpus).flatMap(({ claim, reference }) =>
        audited.has(`${claim} ${reference}`)
          ? []
          : [{ entry: claim, fault: `It cites ${reference}, and no audit covers that citation.` }],
      )
    },
  },
  {
    name: 'every audit is anchored to a citation mark',
    check: (corpus) => {
      const marks = new Set(listMarks(corpus).map(({ claim, reference }) => `${claim} ${reference}`))
      return corpus.audits.flatMap(({ id, claim, reference }) =>
        marks.has(`${claim} ${reference}`)
          ? []
          : [{ entry: id, fault: `${claim} does not cite ${reference}.` }],
      )
    },
  },
  {
    name: 'the paper’s references are numbered as printed, and each is cited',
    check: (corpus) => {
      const cited = new Set(listMarks(corpus).map(({ reference }) => reference))
      const own = corpus.references.filter(({ origin }) => origin === 'survey')
      return own.flatMap((reference, at) => {
        const faults: string[] = []
        if (reference['citation-number'] !== at + 1) faults.push(`citation-number should be ${at + 1}.`)
        if (!reference.printed) faults.push('printed is missing: the entry as the paper prints it.')
        if (!cited.has(reference.id)) faults.push('No claim cites it.')
        return faults.map((fault) => ({ entry: reference.id, fault }))
      })
    },
  },
  {
    name: 'every work is of a date there is',
    check: (corpus) =>
      corpus.references.flatMap(
        ({
          id,
          issued: {
            'date-parts': [date],
          },
        }) => (isDate(date) ? [] : [{ entry: id, fault: `There is no date ${date.join('-')}.` }]),
      ),
  },
  {
    name: 'every DOI stands once',
    check: (corpus) => {
      const seen = new Map<string, string>()
      return corpus.references.flatMap(({ id, DOI }) => {
        const key = DOI?.toLowerCase()
        const first = key && seen.get(key)
        if (key && !first) seen.set(key, id)
        return first ? [{ entry: id, fault: `DOI ${DOI} is that of ${first} too.` }] : []
      })
    },
  },
  {
    name: 'something leans on every work the editors added',
    check: (corpus) => {
      const leanedOn = new Set(
        listIdLinks(corpus)
          .filter(({ from, to }) => from !== to)
          .map(({ to }) => to),
      )
      return corpus.references.flatMap(({ id, origin }) =>
        origin === 'survey' || leanedOn.has(id)
          ? []
          : [{ entry: id, fault: 'Nothing in the corpus leans on this work.' }],
      )
    },
  },
]
