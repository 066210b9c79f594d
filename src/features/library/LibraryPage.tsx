import { useCorpus } from '#items/CorpusProvider.tsx'
import { Head } from '#items/Head.tsx'
import { useLibrary } from '#stores/library.ts'
import { Button } from '#ui/Button.tsx'
import { PageIntro } from '#ui/PageIntro.tsx'
import { useHydrated } from '#url/HydrationProvider.tsx'
import { LibraryExport } from './LibraryExport.tsx'
import styles from './LibraryPage.module.css'
import { SavedThing } from './SavedThing.tsx'
import { splitSaved } from './splitSaved.ts'

/** What this reader saved, by kind, kept on this device alone. */
export function LibraryPage() {
  const index = useCorpus()
  const { saved, clear, toggle } = useLibrary()
  const alive = useHydrated()
  const { kinds, gone } = splitSaved(index, saved)
  const lead = 'What you saved. It stays on this device: nothing is sent anywhere.'
  return (
    <>
      <Head title="Reading list" description={lead} />
      <PageIntro title="Reading list">{lead}</PageIntro>
      {!alive && (
        <p className={styles.empty}>The list is kept in this browser and appears once scripts run.</p>
      )}
      {alive && saved.length === 0 && (
        <p className={styles.empty}>
          Nothing is saved yet. Every claim, algorithm, application and reference has a Save button.
        </p>
      )}
      {kinds.map(({ label, ids }) => (
        <section key={label} className={styles.kind}>
          <h2>{label}</h2>
          <ul className={styles.list}>
            {ids.map((id) => (
              <SavedThing key={id} id={id} />
            ))}
          </ul>
        </section>
      ))}
      {gone.length > 0 && (
        <section className={styles.kind}>
          <h2>No longer in this survey</h2>
          <ul className={styles.list}>
            {gone.map((id) => (
              <li key={id} className={styles.saved} data-id={id}>
                <code>{id}</code>
                <Button kind="quiet" onClick={() => toggle(id)}>
                  Remove
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {saved.length > 0 && (
        <p className={styles.actions}>
          <LibraryExport ids={saved} />
          <Button onClick={clear}>Clear the list</Button>
        </p>
      )}
    </>
  )
}
