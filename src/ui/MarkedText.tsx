import { Fragment } from 'react'
import styles from './MarkedText.module.css'

type MarkedTextProps = { text: string; marks: readonly (readonly [start: number, end: number])[] }

/** Text with the searched words marked. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const edges = [...marks.map(([start]) => start), text.length]
  return (
    <>
      {text.slice(0, edges[0])}
      {marks.map(([start, end], at) => (
        <Fragment key={start}>
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
          {text.slice(end, edges[at + 1])}
        </Fragment>
      ))}
    </>
  )
}
