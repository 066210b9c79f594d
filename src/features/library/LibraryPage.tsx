import { useState } from 'react'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { ListHead } from '#items/ListHead.tsx'
import { formatCount } from '#lib/formatCount.ts'
import { useLibrary } from '#stores/library.ts'
import { PageIntro } from '#ui/PageIntro.tsx'
import { useHydrated } from '#url/HydrationProvider.tsx'
import { BringIn, type OpenedFile } from './BringIn.tsx'
import { EmptyList } from './EmptyList.tsx'
import { KeepingNotice } from './KeepingNotice.tsx'
import styles from './LibraryPage.module.css'
import { LinkedOffer } from './LinkedOffer.tsx'
import { MergePreview } from './MergePreview.tsx'
import { SavedList } from './SavedList.tsx'
import { TakeAway } from './TakeAway.tsx'
import { UndoLine } from './UndoLine.tsx'
import { useListChanges } from './useListChanges.ts'

/** What this reader saved, in their order and with their notes, kept on this device alone. */
export function LibraryPage() {
  const { survey } = useCorpus().corpus
  const entries = useLibrary((library) => library.entries)
  const alive = useHydrated()
  const changes = useListChanges()
  const [file, setFile] = useState<OpenedFile & { nth: number }>()
  const lead = 'What you saved, with your notes. It stays on this device: nothing is sent anywhere.'
  return (
    <div className={styles.page}>
      <ListHead title="Reading list" description={lead} />
      <PageIntro title="Reading list">
        <span className={styles.lead}>{lead}</span>
      </PageIntro>
      {!alive && <EmptyList waiting />}
      {alive && (
        <>
          <p className={styles.printed}>
            {formatCount(entries.length, 'thing')} saved from “{survey.title}”, printed on{' '}
            {new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })}
          </p>
          <KeepingNotice />
          <LinkedOffer act={changes.act} />
          {file && (
            <MergePreview
              // Not by its name: another file of the same name is another list.
              key={file.nth}
              from={`“${file.name}”`}
              reading={file.reading}
              act={changes.act}
              onClose={() => {
                setFile(undefined)
                document.getElementById('open-list')?.focus({ preventScroll: true })
              }}
            />
          )}
          <SavedList act={changes.act} />
          <UndoLine {...changes} />
          {entries.length > 0 && <TakeAway entries={entries} act={changes.act} />}
        </>
      )}
      <BringIn onOpen={(opened) => setFile((last) => ({ ...opened, nth: (last?.nth ?? 0) + 1 }))} />
    </div>
  )
}
