import type { ReactNode } from 'react'
import styles from './Block.module.css'

type BlockProps = {
  title: string
  id?: string
  /** Small blocks stand in the column beside the text. */
  size?: 'large' | 'small'
  /** Who speaks inside: an ink rule opens what is not the survey's. */
  voice?: 'survey' | 'editors'
  children: ReactNode
}

/** A titled part of a page. */
export function Block({ title, id, size = 'large', voice = 'survey', children }: BlockProps) {
  return (
    <section className={styles.block} id={id} data-size={size} data-voice={voice}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  )
}
