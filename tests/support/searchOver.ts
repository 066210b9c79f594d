import { prepareRecordSearch } from '#search/createSearch.ts'
import type { Search, SearchRecord } from '#search/types.ts'

/** A search over any records. */
export function searchRecords(records: Iterable<SearchRecord>): Search {
  const steps = prepareRecordSearch(records)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** A search over things that have a name and a text, and nothing else. */
export function searchOver(texts: Record<string, string>): Search {
  return searchRecords(
    Object.entries(texts).map(
      ([id, text]): SearchRecord => ({
        id,
        kind: 'claim',
        name: id,
        fields: [{ label: 'text', weight: 4, text, prose: true }],
        values: {},
      }),
    ),
  )
}
