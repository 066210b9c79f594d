import type { Index } from '#corpus/createIndex.ts'
import { formatClaimPlace } from '#corpus/formatPlace.ts'
import { type Table, toCsv } from '#export/toCsv.ts'
import { toMarkdownTable } from '#export/toMarkdownTable.ts'
import type { ExportFormat } from '#items/ExportMenu.tsx'
import { algorithmFormats, applicationFormats, referenceFormats } from '#items/exportFormats.ts'
import type { SavedEntry } from '#stores/applyOperation.ts'
import { referencesOfSaved } from './referencesOfSaved.ts'

const named = (what: string, formats: readonly ExportFormat[]): ExportFormat[] =>
  formats.map((format) => ({ ...format, label: `${what}: ${format.label}` }))

/** All formats in which the things of a list can be taken away, each kind in those that suit it. */
export function listFormats(index: Index, entries: readonly SavedEntry[]): ExportFormat[] {
  const pick = <T>(things: ReadonlyMap<string, T>) => entries.flatMap(({ id }) => things.get(id) ?? [])
  const references = referencesOfSaved(
    index,
    entries.map(({ id }) => id),
  )
  const [applications, algorithms] = [pick(index.applicationById), pick(index.algorithmById)]
  const claims = entries.filter(({ id }) => index.claimById.has(id))
  return [
    ...(references.length ? named('References', referenceFormats(references)) : []),
    ...(claims.length ? named('Claims', claimFormats(index, claims)) : []),
    ...(applications.length ? named('Applications', applicationFormats(index, applications)) : []),
    ...(algorithms.length ? named('Algorithms', algorithmFormats(index, algorithms)) : []),
  ]
}

function claimFormats(index: Index, entries: readonly SavedEntry[]): ExportFormat[] {
  const toTable = (): Table => ({
    columns: ['id', 'claim', 'place', 'cites', 'note'],
    rows: entries.flatMap(({ id, note }) => {
      const claim = index.claimById.get(id)
      if (!claim) return []
      return [[id, claim.plain, formatClaimPlace(claim), claim.cites.join('; '), note ?? '']]
    }),
  })
  return [
    { label: 'CSV', file: 'claims.csv', type: 'text/csv', write: () => toCsv(toTable()) },
    { label: 'Markdown', file: 'claims.md', type: 'text/markdown', write: () => toMarkdownTable(toTable()) },
  ]
}
