import type { SavedEntry } from '#stores/applyOperation.ts'

const FORMAT = 'survey-atlas.library'
const VERSION = 1
/** No list grows so large by hand; a larger file is something else. */
const MOST_LETTERS = 5_000_000
const MOST_ENTRIES = 5_000
const ID = /^(?:claim|alg|app|ref|study)-[a-z0-9-]{1,120}$/

/** The survey a list was made of. */
export type ListOrigin = { title: string; DOI?: string | undefined; version: string }

/** What a file turned out to be: a list, with what had to be left out of it; or no list, and why. */
export type ListReading =
  | { kind: 'list'; entries: readonly SavedEntry[]; origin: Partial<ListOrigin>; faults: readonly string[] }
  | { kind: 'refused'; why: string }

/** A reading list as a file, complete: it can be read back here or elsewhere. */
export function writeListFile(entries: readonly SavedEntry[], { title, DOI, version }: ListOrigin): string {
  const survey = { title, ...(DOI && { DOI }), version }
  const file = {
    format: FORMAT,
    version: VERSION,
    survey,
    entries: entries.map(({ id, note, at }) => ({
      id,
      ...(note && { note }),
      ...(at !== undefined && { savedAt: new Date(at).toISOString() }),
    })),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/**
 * The list that a file holds, read by allow-list: nothing is taken over but
 * ids, notes and dates, each of the expected kind.
 */
export function readListFile(file: string): ListReading {
  const text = file.replace(/^\uFEFF/, '').trim()
  if (text === '') return refuse('The file is empty.')
  if (text.length > MOST_LETTERS) return refuse('The file is far larger than any reading list.')
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return refuse(guessText(text))
  }
  if (own(content, 'format') !== FORMAT) return refuse(guessContent(content))
  const version = own(content, 'version')
  if (typeof version === 'number' && version > VERSION) {
    return refuse(`It was written by a newer version of this site (its format is number ${version}).`)
  }
  const listed = own(content, 'entries')
  if (version !== VERSION || !Array.isArray(listed)) {
    return refuse('It begins like a reading list, but the list in it is damaged or missing.')
  }
  if (listed.length > MOST_ENTRIES) {
    return refuse(`It lists ${listed.length} things; more than ${MOST_ENTRIES} are not read.`)
  }
  return { kind: 'list', ...readEntries(listed), origin: readOrigin(own(content, 'survey')) }
}

const refuse = (why: string): ListReading => ({ kind: 'refused', why })

/** A value that an object holds itself, whatever else it might answer to. */
function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return Object.getOwnPropertyDescriptor(value, key)?.value
}

const readText = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

function readOrigin(survey: unknown): Partial<ListOrigin> {
  const [title, DOI, version] = ['title', 'DOI', 'version'].map((key) =>
    readText(own(survey, key))?.slice(0, 300),
  )
  return { ...(title && { title }), ...(DOI && { DOI }), ...(version && { version }) }
}

function readEntries(listed: readonly unknown[]) {
  const entries = new Map<string, SavedEntry>()
  const count = { senseless: 0, twice: 0 }
  for (const one of listed) {
    const id = own(one, 'id')
    const said = own(one, 'note')
    const note = readText(said)?.replace(/\r\n?/g, '\n')
    if (typeof id !== 'string' || !ID.test(id) || (said !== undefined && typeof said !== 'string')) {
      count.senseless += 1
    } else if (entries.has(id)) count.twice += 1
    else {
      const at = Date.parse(String(own(one, 'savedAt')))
      entries.set(id, { id, ...(note && { note }), ...(Number.isFinite(at) && { at }) })
    }
  }
  const faults = [
    [count.senseless, 'Entries that made no sense and are left out'],
    [count.twice, 'Entries of a thing that is listed before, and left out'],
  ] as const
  return {
    entries: [...entries.values()],
    faults: faults.flatMap(([times, words]) => (times ? [`${words}: ${times}.`] : [])),
  }
}

/** What a text that is not JSON seems to be. */
function guessText(text: string): string {
  if (/^(?:@|%(?!PDF))/.test(text)) return 'It holds references in BibTeX, which are no reading list.'
  if (/^TY {2}-/.test(text)) return 'It holds references in RIS, which are no reading list.'
  if (text.startsWith('<')) return 'It is a web page or another marked-up text.'
  if (text.startsWith('{')) return 'It is damaged: it may have been cut off.'
  return 'It is not a list file: those are JSON.'
}

/** What JSON without the mark of a list seems to be. */
function guessContent(content: unknown): string {
  if (Array.isArray(own(content, 'sections')) || Array.isArray(own(content, 'references'))) {
    return 'It is the data of a whole survey, not a reading list.'
  }
  if (Array.isArray(content) && typeof own(content[0], 'type') === 'string') {
    return 'It holds references in CSL-JSON, which are no reading list.'
  }
  return 'It was written by another program.'
}
