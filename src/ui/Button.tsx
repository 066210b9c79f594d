import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import styles from './Button.module.css'

type Kind = { kind?: 'plain' | 'solid' | 'quiet' }

/** A button that does something on this page. */
export function Button({ kind = 'plain', ...rest }: ComponentProps<'button'> & Kind) {
  return <button type="button" className={styles.button} data-kind={kind} {...rest} />
}

/** A link that looks like a button: it leads to an address. */
export function ButtonLink({ kind = 'plain', ...rest }: ComponentProps<typeof Link> & Kind) {
  return <Link className={styles.button} data-kind={kind} {...rest} />
}
