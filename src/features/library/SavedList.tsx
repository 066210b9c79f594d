import { useCorpus } from '#items/CorpusProvider.tsx'
import { useLibrary } from '#stores/library.ts'
import { DroppedNotice } from '#ui/DroppedNotice.tsx'
import { readLibraryQuery } from '#url/libraryQuery.ts'
import { useQueryString } from '#url/useQueryString.ts'
import { arrangeEntries } from './arrangeEntries.ts'
import { EmptyList } from './EmptyList.tsx'
import styles from './LibraryPage.module.css'
import { ListTools } from './ListTools.tsx'
import { NothingShown } from './NothingShown.tsx'
import { SavedGroup } from './SavedGroup.tsx'
import type { Act } from './useListChanges.ts'

/** From here on a list is long enough to be searched. */
const LONG = 5

/** The list as the address asks for it. */
export function SavedList({ act }: { act: Act }) {
  const index = useCorpus()
  const entries = useLibrary((library) => library.entries)
  const params = useQueryString()
  const { query, dropped } = readLibraryQuery(params)
  const { groups, kinds, shown } = arrangeEntries(index, entries, query)
  const changed = params.size > 0
  return (
    <>
      <DroppedNotice dropped={dropped} />
      {(entries.length >= LONG || changed) && (
        <ListTools query={query} kinds={kinds} total={entries.length} shown={shown} />
      )}
      {entries.length === 0 && <EmptyList />}
      {entries.length > 0 && shown === 0 && <NothingShown query={query} />}
      <div className={styles.groups} data-tools={entries.length >= LONG || changed}>
        {groups.map((group) => (
          <SavedGroup key={group.label ?? ''} group={group} all={entries} act={act} />
        ))}
      </div>
    </>
  )
}
