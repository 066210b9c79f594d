import { PartMissing } from '#items/PartMissing.tsx'
import styles from './UpdateNotice.module.css'

type NotStartedProps = {
  /** True on the page shown off line, which holds nothing yet; others stand as they were published. */
  empty: boolean
}

/** Says, where the app could not start, why nothing on the page answers. */
export function NotStarted({ empty }: NotStartedProps) {
  return (
    <div className={styles.missing}>
      <PartMissing
        what="What this page needs to save, search and filter"
        {...(empty && { kept: 'Nothing can be shown here without it; what you saved is kept.' })}
      />
    </div>
  )
}
