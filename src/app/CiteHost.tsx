import { Suspense, useState } from 'react'
import styles from './CiteDialog.module.css'
import { DialogMissing } from './DialogMissing.tsx'
import { lazyPart } from './lazyPart.ts'

type CiteProps = { onClose: () => void }

const CiteDialog = lazyPart(
  async () => (await import('./CiteDialog.tsx')).CiteDialog,
  ({ onClose }: CiteProps) => (
    <DialogMissing label="Cite" what="The part that writes citations" onClose={onClose} />
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
