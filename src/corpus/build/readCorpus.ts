import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import * as schema from '#corpus/schema.ts'
import type { Corpus } from '#corpus/types.ts'
import { findStrays } from './findStrays.ts'
import type { Finding, Rule } from './Rule.ts'
import { rules } from './rules.ts'
import { sayIssue } from './sayIssue.ts'

/** One thing wrong with the corpus, in words an editor of `data/` can act on. */
export type Fault = { file: string } & Finding

const LISTS = {
  domains: schema.Domain,
  applications: schema.Application,
  algorithms: schema.Algorithm,
  references: schema.Reference,
  studies: schema.Study,
  audits: schema.Audit,
  eras: schema.Era,
  terms: schema.Term,
  themes: schema.Theme,
  notes: schema.Note,
} as const

/** What a shared link shows, if the corpus brings it along. */
export const PICTURE = 'share.png'

/** Every file a corpus may have beside its sections. */
const FILES = ['survey', ...Object.keys(LISTS), 'redirects'].map((name) => `${name}.json`)

const OPTIONAL_LISTS = new Set<string>(['studies', 'audits', 'terms', 'themes', 'notes', 'eras'])

/** A corpus as read, if it has the right form. Its faults are all of form or, as rules can be asked of nothing else, all of the rules. */
export type Reading = { corpus: Corpus | undefined; faults: readonly Fault[]; files: readonly string[] }

/**
 * Reads, checks and assembles the corpus authored in `folder`; `more` are rules
 * of those who know what the corpus does not. Never throws on bad data.
 */
export function readCorpus(folder: string, more: readonly Rule[] = []): Reading {
  const faults: Fault[] = []
  const files: string[] = []
  const homes = new Map([['redirects', 'redirects.json']])

  const readJson = (file: string): unknown => {
    files.push(join(folder, file))
    if (!existsSync(join(folder, file))) {
      faults.push({ file, entry: 'the file', fault: 'is missing' })
      return undefined
    }
    try {
      return JSON.parse(readFileSync(join(folder, file), 'utf8'))
    } catch (error) {
      const reason = error instanceof Error ? error.message.replace(folder, '') : String(error)
      faults.push({ file, entry: 'the file', fault: `cannot be read as JSON: ${reason}` })
      return undefined
    }
  }
  const check = (entrySchema: z.ZodType, file: string, entry: unknown, name: string) => {
    if (entry && typeof entry === 'object' && 'id' in entry) homes.set(String(entry.id), file)
    const result = entrySchema.safeParse(entry)
    for (const issue of result.error?.issues ?? []) {
      faults.push({ file, entry: name, fault: sayIssue(issue) })
    }
    return result.success
  }
  const nameOf = (entry: unknown, at: number) =>
    entry && typeof entry === 'object' && 'id' in entry ? String(entry.id) : `entry ${at + 1}`

  const survey = readJson('survey.json')
  if (survey !== undefined) check(schema.Survey, 'survey.json', survey, 'survey')

  const sectionFiles = existsSync(join(folder, 'sections'))
    ? readdirSync(join(folder, 'sections'))
        .filter((file) => file.endsWith('.json'))
        .sort()
    : []
  if (sectionFiles.length === 0) {
    const fault = 'holds no section; each is a JSON file of its own'
    faults.push({ file: 'sections', entry: 'the folder', fault })
  }
  const sections = sectionFiles.map((name) => {
    const file = `sections/${name}`
    const section = readJson(file)
    if (section !== undefined && check(schema.Section, file, section, nameOf(section, 0))) {
      for (const claim of schema.Section.parse(section).paragraphs.flatMap(({ claims }) => claims)) {
        homes.set(claim.id, file)
      }
    }
    return section
  })

  const lists = Object.entries(LISTS).map(([name, entrySchema]) => {
    const file = `${name}.json`
    if (OPTIONAL_LISTS.has(name) && !existsSync(join(folder, file))) return [name, []]
    const entries = readJson(file)
    if (entries !== undefined && !Array.isArray(entries)) {
      faults.push({ file, entry: 'the file', fault: 'must hold a list' })
      return [name, []]
    }
    for (const [at, entry] of (entries ?? []).entries()) check(entrySchema, file, entry, nameOf(entry, at))
    return [name, entries ?? []]
  })

  faults.push(...findStrays(folder, [...FILES, PICTURE]))
  const redirects = existsSync(join(folder, 'redirects.json')) ? readJson('redirects.json') : {}
  if (faults.length > 0) return { corpus: undefined, faults, files }

  const version = schema.Survey.parse(survey).version
  const whole = schema.Corpus.safeParse({
    version,
    survey,
    sections,
    ...Object.fromEntries(lists),
    redirects,
  })
  if (!whole.success) {
    const found = whole.error.issues.map((issue) => ({
      file: `${String(issue.path[0])}.json`,
      entry: issue.path.join('.'),
      fault: issue.message,
    }))
    return { corpus: undefined, faults: found, files }
  }
  for (const { id } of whole.data.eras.flatMap((era) => era.milestones)) homes.set(id, 'eras.json')
  for (const rule of [...rules, ...more]) {
    for (const finding of rule.check(whole.data)) {
      faults.push({ file: homes.get(finding.home ?? finding.entry) ?? 'survey.json', ...finding })
    }
  }
  return { corpus: whole.data, faults, files }
}

/** The faults as a list to read in a terminal or an error page, grouped by file. */
export function formatFaults(faults: readonly Fault[], folder = 'data'): string {
  const lines = faults.map(
    ({ file, entry, fault, nearest }) =>
      `  ${join(folder, file)} · ${entry}\n    ${fault}${nearest ? ` Did you mean ${nearest}?` : ''}`,
  )
  const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`
  return `The corpus has ${count}; nothing was built.\n\n${lines.join('\n')}\n`
}
