import { useCitations } from '#items/CitationsProvider.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { type ExportFormat, ExportMenu } from '#items/ExportMenu.tsx'
import {
  algorithmFormats,
  applicationFormats,
  claimFormats,
  deferFormats,
  groupFormats,
  referenceFormats,
  termFormats,
} from '#items/exportFormats.ts'
import { useFileWords } from '#items/useFileWords.ts'
import { nameKinds } from '#search/nameKind.ts'
import type { Kind, Search, SearchAnswer } from '#search/types.ts'

type FoundExportProps = {
  search: Search
  asked: string
  /** The kinds chosen; none means all. */
  kinds: readonly Kind[]
  counts: SearchAnswer['counts']
}

/** Everything that was found, on all pages, kind by kind and the best first; ranked when a file is asked for. */
export function FoundExport({ search, asked, kinds, counts }: FoundExportProps) {
  const index = useCorpus()
  const toWords = useFileWords()
  const citations = useCitations()
  const { algorithms, applications, references, terms } = index.corpus
  const words = (what: string) => toWords(what, [{ label: asked }])
  const group = <T extends { id: string }>(
    kind: Kind,
    all: readonly T[],
    toFormats: (things: readonly T[]) => ExportFormat[],
  ): ExportFormat[] => {
    if (counts[kind] === 0 || (kinds.length > 0 && !kinds.includes(kind))) return []
    const find = () => {
      const byId = new Map<string, T>(all.map((thing) => [thing.id, thing]))
      return search.ids(asked, kind).flatMap((id) => byId.get(id) ?? [])
    }
    return groupFormats(nameKinds(kind), deferFormats(toFormats, find))
  }
  const formats = [
    ...group('reference', references, (found) => referenceFormats(found, words('references'), citations)),
    ...group('claim', index.claims, (found) => claimFormats(found, words('claims'))),
    ...group('algorithm', algorithms, (found) => algorithmFormats(index, found, words('algorithms'))),
    ...group('application', applications, (found) => applicationFormats(index, found, words('applications'))),
    ...group('term', terms, (found) => termFormats(found, words('terms'))),
  ]
  return formats.length > 0 && <ExportMenu formats={formats} what="result" />
}
