import type { Index } from '#corpus/createIndex.ts'
import { formatAuthorsShort, urlOf, yearOf } from '#corpus/formatReference.ts'
import type { SavedEntry } from '#stores/applyOperation.ts'
import { toAbsolute } from '#url/paths.ts'
import { toThingPath } from '#url/toThingPath.ts'
import { describeSaved } from './describeSaved.ts'

/** Text as text, whatever it would mean in Markdown. */
const quoteSigns = (text: string) => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&')

/** A reading list to send or to paste: what each thing is, where it stands, and the note on it, line by line. */
export function writeListMarkdown(index: Index, entries: readonly SavedEntry[]): string {
  const { survey } = index.corpus
  const source = `“${survey.title}” (${formatAuthorsShort(survey)} ${yearOf(survey)})`
  const parts = entries.map((entry, at) => {
    const number = `${at + 1}. `
    const [first, ...more] = listParts(index, entry)
    const below = more.map((part) => part.replace(/^/gm, ' '.repeat(number.length)))
    return [number + first, ...below].join('\n\n')
  })
  const from = [`From ${quoteSigns(source)}`, urlOf(survey)].filter(Boolean).join(', ')
  return `${['# Reading list', from, ...parts].join('\n\n')}\n`
}

/** What is told of one thing, a paragraph each. */
function listParts(index: Index, { id, note }: SavedEntry): string[] {
  const { kind, name, text } = describeSaved(index, id)
  const title =
    kind === 'gone'
      ? `${quoteSigns(name)}, no longer in this survey`
      : `[${quoteSigns(name)}](${toAbsolute(toThingPath(index, id))})`
  // A line of its own stays one.
  const quoted = note?.trim() && quoteSigns(note.trim()).replace(/\n/g, '\\\n').replace(/^/gm, '> ')
  return [title, quoteSigns(text), quoted ?? ''].filter(Boolean)
}
