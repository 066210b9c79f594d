import type { Index } from '#corpus/createIndex.ts'
import type { CitationSource } from '#items/CitationsProvider.tsx'
import type { ExportFormat } from '#items/ExportMenu.tsx'
import {
  algorithmFormats,
  applicationFormats,
  claimFormats,
  groupFormats,
  referenceFormats,
} from '#items/exportFormats.ts'
import { toTableFormats } from '#items/toTableFormats.ts'
import type { SavedEntry } from '#stores/applyOperation.ts'
import { toAbsolute } from '#url/paths.ts'
import { toThingPath } from '#url/toThingPath.ts'
import { describeSaved } from './describeSaved.ts'
import { referencesOfSaved } from './referencesOfSaved.ts'
import { writeListMarkdown } from './writeListMarkdown.ts'

/** All formats in which the things of a list can be taken away, each kind in those that suit it. */
export function listFormats(
  index: Index,
  entries: readonly SavedEntry[],
  citations?: CitationSource,
): ExportFormat[] {
  const pick = <T>(things: ReadonlyMap<string, T>) => entries.flatMap(({ id }) => things.get(id) ?? [])
  const references = referencesOfSaved(
    index,
    entries.map(({ id }) => id),
  )
  const [claims, applications, algorithms] = [
    pick(index.claimById),
    pick(index.applicationById),
    pick(index.algorithmById),
  ]
  const words = (what: string) => [index.corpus.survey.shortTitle, 'reading list', what]
  return [
    ...(references.length
      ? groupFormats('References', referenceFormats(references, words('references'), citations))
      : []),
    ...(claims.length ? groupFormats('Claims', claimFormats(claims, words('claims'))) : []),
    ...(applications.length
      ? groupFormats('Applications', applicationFormats(index, applications, words('applications')))
      : []),
    ...(algorithms.length
      ? groupFormats('Algorithms', algorithmFormats(index, algorithms, words('algorithms')))
      : []),
    ...groupFormats('The list with your notes', noteFormats(index, entries)),
  ]
}

/** The list in its order, with the notes that no other format has room for: as a table, or to read. */
function noteFormats(index: Index, entries: readonly SavedEntry[]): ExportFormat[] {
  const toTable = () => ({
    columns: ['id', 'kind', 'name', 'text', 'note', 'address'],
    rows: entries.map(({ id, note }) => {
      const { kind, name, text } = describeSaved(index, id)
      const address = kind === 'gone' ? '' : toAbsolute(toThingPath(index, id))
      return [id, kind, name, text, note ?? '', address]
    }),
  })
  const words = [index.corpus.survey.shortTitle, 'reading list']
  return toTableFormats(words, toTable).map((format) =>
    format.label === 'Markdown' ? { ...format, write: () => writeListMarkdown(index, entries) } : format,
  )
}
