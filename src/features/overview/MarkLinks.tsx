import { Link } from 'react-router'
import type { Evidence } from '#corpus/types.ts'
import styles from './Glance.module.css'

/** A mark of the survey's evidence that leads somewhere: what it stands for, in words. */
export type LinkedMark = { to: string; name: string; evidence: Evidence }

type MarkLinksProps = {
  marks: readonly LinkedMark[]
  /** The place of the first of them among all marks of the drawing. */
  first: number
  tabIndexOf: (nth: number) => number | undefined
}

/** Evidence marks side by side, each a link: discs are cited, rings only stated. */
export function MarkLinks({ marks, first, tabIndexOf }: MarkLinksProps) {
  return (
    <div className={styles.marks}>
      {marks.map(({ to, name, evidence }, at) => (
        <Link
          key={to}
          discover="none"
          to={to}
          aria-label={`${name}, ${evidence}`}
          data-cited={evidence === 'cited' || undefined}
          tabIndex={tabIndexOf(first + at)}
        />
      ))}
    </div>
  )
}
