import { Icon } from './Icon.tsx'
import styles from './SearchField.module.css'
import { useTypedBefore } from './useTypedBefore.ts'

type SearchFieldProps = {
  label: string
  placeholder: string
  text: string
  onType: (text: string) => void
  onSubmit: () => void
  /** What links call the field that lead into it. */
  id?: string
  /** Where the text goes that is sent before the app runs, if not to the page it stands on. */
  action?: string
}

/** A large search field. What was typed into it before the app started is kept. */
export function SearchField({ label, placeholder, text, onType, onSubmit, id, action }: SearchFieldProps) {
  const adopt = useTypedBefore(text, onType)
  return (
    <search>
      <form
        className={styles.field}
        action={action}
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        <Icon name="search" size={20} />
        <input
          ref={adopt}
          id={id}
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
