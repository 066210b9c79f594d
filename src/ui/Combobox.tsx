import { type KeyboardEvent, useId, useState } from 'react'
import { formatCount } from '#lib/formatCount.ts'
import styles from './Combobox.module.css'
import { Hidden } from './Hidden.tsx'
import { ListOption } from './ListOption.tsx'
import { useActiveOption } from './useActiveOption.ts'
import { useTypedBefore } from './useTypedBefore.ts'

/** A line of the list: what is chosen by it, and a word about it. */
export type ComboboxOption = { id: string; label: string; detail?: string | undefined }

type ComboboxProps = {
  label: string
  placeholder: string
  /** What fits the text, likeliest first; everything for an empty one. */
  findOptions: (text: string) => readonly ComboboxOption[]
  onChoose: (id: string) => void
}

/** More lines than this are found by typing on; nobody reads them all. */
const LISTED_AT_MOST = 80

/**
 * A field with a list that narrows as one types: arrow keys, Enter and Escape,
 * or the pointer. Choosing empties it for the next choice and keeps the focus.
 */
export function Combobox({ label, placeholder, findOptions, onChoose }: ComboboxProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const found = open ? findOptions(text.trim()) : []
  const options = found.slice(0, LISTED_AT_MOST)
  const { listId, active, toId, move, reset } = useActiveOption(options)
  const type = (typed: string) => {
    setText(typed)
    setOpen(true)
    reset()
  }
  const close = () => {
    setOpen(false)
    reset()
  }
  const take = (option: ComboboxOption) => {
    setText('')
    close()
    onChoose(option.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter may only end the writing of a word.
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape' && (open || text)) {
      if (open) close()
      else setText('')
    } else if (event.key === 'Enter' && active) take(active)
    else if (!open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) setOpen(true)
    else if (!move(event.key)) return
    event.preventDefault()
  }
  const adopt = useTypedBefore(text, setText)
  return (
    <div className={styles.combobox}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={adopt}
        id={id}
        type="text"
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active && toId(active)}
        placeholder={placeholder}
        autoComplete="off"
        value={text}
        onChange={(event) => type(event.target.value)}
        onClick={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <div className={styles.float} hidden={!open}>
        <div id={listId} className={styles.list} role="listbox" aria-label={label}>
          {options.map((option) => (
            <ListOption
              key={option.id}
              id={toId(option)}
              thing={option.id}
              active={option === active}
              onTake={() => take(option)}
            >
              <span>{option.label}</span>
              {option.detail && <span className={styles.detail}>{option.detail}</span>}
            </ListOption>
          ))}
        </div>
        {found.length > options.length && (
          <p className={styles.said}>{found.length - options.length} more: type on to find them.</p>
        )}
        {open && found.length === 0 && <p className={styles.said}>Nothing here is like “{text.trim()}”.</p>}
      </div>
      <Hidden>
        <span role="status">{open && text.trim() && `${formatCount(found.length, 'choice')}`}</span>
      </Hidden>
    </div>
  )
}
