import { Suspense, useState } from 'react'
import { useLocation } from 'react-router'
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
  const { key } = useLocation()
  const [openAt, setOpenAt] = useState<string>()
  // What it says is of the page it was opened on; coming back there does not open it again.
  if (openAt !== undefined && openAt !== key) setOpenAt(undefined)
  return (
    <>
      <button
        type="button"
        className={styles.opener}
        data-cite
        aria-haspopup="dialog"
        onClick={() => setOpenAt(key)}
      >
        Cite this page
      </button>
      {openAt === key && (
        <Suspense>
          <CiteDialog onClose={() => setOpenAt(undefined)} />
        </Suspense>
      )}
    </>
  )
}
