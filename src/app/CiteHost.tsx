import { lazy, Suspense, useState } from 'react'
import { Notice } from '#ui/Notice.tsx'
import styles from './CiteDialog.module.css'

/** In the dialog's place where its code does not come. */
const Missing = () => (
  <Notice>The part that writes citations could not be fetched. Try again when the network is back.</Notice>
)

const CiteDialog = lazy(() =>
  import('./CiteDialog.tsx').then(
    ({ CiteDialog }) => ({ default: CiteDialog }),
    () => ({ default: Missing }),
  ),
)

/** The button that opens the citations of the page and of the survey; their code comes with the first time. */
export function CiteHost() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={styles.opener}
        data-cite
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        Cite this page
      </button>
      {open && (
        <Suspense>
          <CiteDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
