import { useCallback } from 'react'
import { Icon } from './Icon.tsx'
import styles from './SearchField.module.css'

type SearchFieldProps = {
  label: string
  placeholder: string
  text: string
  onType: (text: string) => void
  onSubmit: () => void
}

/** A large search field. What was typed into it before the app started is kept. */
export function SearchField({ label, placeholder, text, onType, onSubmit }: SearchFieldProps) {
  // Called once, when React takes over the field that was in the prerendered page.
  const adopt = useCallback((input: HTMLInputElement | null) => {
    if (input?.value) onType(input.value)
    // biome-ignore lint/correctness/useExhaustiveDependencies: only what stood there before the app counts
  }, [])
  return (
    <search>
      <form
        className={styles.field}
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        <Icon name="search" size={20} />
        <input
          ref={adopt}
          type="search"
          name="q"
          aria-label={label}
          placeholder={placeholder}
          value={text}
          onChange={(event) => onType(event.target.value)}
          autoComplete="off"
        />
      </form>
    </search>
  )
}
