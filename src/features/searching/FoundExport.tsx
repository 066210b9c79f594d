import { useCitations } from '#items/CitationsProvider.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { ExportMenu } from '#items/ExportMenu.tsx'
import {
  algorithmFormats,
  applicationFormats,
  claimFormats,
  groupFormats,
  referenceFormats,
  termFormats,
} from '#items/exportFormats.ts'
import { useFileWords } from '#items/useFileWords.ts'
import type { Kind, Search } from '#search/types.ts'

type FoundExportProps = {
  search: Search
  asked: string
  /** The kinds chosen; none means all. */
  kinds: readonly Kind[]
}

/** Everything that was found, on all pages, kind by kind and the best first. */
export function FoundExport({ search, asked, kinds }: FoundExportProps) {
  const index = useCorpus()
  const toWords = useFileWords()
  const citations = useCitations()
  const found = (kind: Kind) =>
    kinds.length === 0 || kinds.includes(kind) ? new Set<string>(search.ids(asked, kind)) : new Set<string>()
  const pick = <T extends { id: string }>(kind: Kind, things: readonly T[]): T[] => {
    const byId = new Map<string, T>(things.map((thing) => [thing.id, thing]))
    return [...found(kind)].flatMap((id) => byId.get(id) ?? [])
  }
  const { algorithms, applications, references, terms } = index.corpus
  const words = (what: string) => toWords(what, [{ label: asked }])
  const works = pick('reference', references)
  const claims = pick('claim', index.claims)
  const methods = pick('algorithm', algorithms)
  const tasks = pick('application', applications)
  const wordings = pick('term', terms)
  const formats = [
    ...(works.length
      ? groupFormats('References', referenceFormats(works, words('references'), citations))
      : []),
    ...(claims.length ? groupFormats('Claims', claimFormats(claims, words('claims'))) : []),
    ...(methods.length
      ? groupFormats('Algorithms', algorithmFormats(index, methods, words('algorithms')))
      : []),
    ...(tasks.length
      ? groupFormats('Applications', applicationFormats(index, tasks, words('applications')))
      : []),
    ...(wordings.length ? groupFormats('Terms', termFormats(wordings, words('terms'))) : []),
  ]
  return formats.length > 0 && <ExportMenu formats={formats} what="result" />
}
