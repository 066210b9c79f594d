import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { SearchMissing } from '#items/SearchMissing.tsx'
import { useComparePath } from '#items/useComparePath.ts'
import { useSearch } from '#search/useSearch.ts'
import { useRecentSearches } from '#stores/recentSearches.ts'
import { Button } from '#ui/Button.tsx'
import { Hidden } from '#ui/Hidden.tsx'
import { Icon } from '#ui/Icon.tsx'
import { MarkedText } from '#ui/MarkedText.tsx'
import { useActiveOption } from '#ui/useActiveOption.ts'
import styles from './CommandPalette.module.css'
import { findComparisons } from './findComparisons.ts'
import { type PaletteOption, paletteOptions } from './paletteOptions.ts'
import { usePaletteCommands } from './usePaletteCommands.ts'

const SHOWN = 12

/** Search and commands from the keyboard: type, choose with the arrows, Enter. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const index = useCorpus()
  const navigate = useNavigate()
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const { said, ...offers } = usePaletteCommands()
  const record = useRecentSearches((recent) => recent.record)
  const { search, failed } = useSearch(index, true)
  const toCompare = useComparePath()
  const asked = useDeferredValue(text.trim())
  useEffect(() => dialog.current?.showModal(), [])

  const groupsFor = (query: string) => {
    const answer = query && search ? search.search(query, { limit: SHOWN }) : undefined
    const comparisons = search ? findComparisons(index, search, query, toCompare) : []
    return paletteOptions(index, query, answer, { ...offers, comparisons })
  }
  const groups = groupsFor(asked)
  const options = groups.flatMap((group) => group.options)
  const { listId, active, toId, move, reset } = useActiveOption(options)

  const take = (option: PaletteOption) => {
    if (option.found) record(option.found)
    // Closed first: what a command gives the focus to keeps it, and the palette is never printed.
    if ('to' in option || !option.keepOpen) dialog.current?.close()
    if ('to' in option) navigate(option.to)
    else option.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter may only end the writing of a word.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      // It means what is written, also where the list still shows what was written before.
      const meant = text.trim() === asked ? active : groupsFor(text.trim())[0]?.options[0]
      if (!meant) return
      take(meant)
    } else if (!move(event.key)) return
    event.preventDefault()
  }

  return (
    <dialog ref={dialog} className={styles.palette} aria-label="Search and commands" onClose={onClose}>
      <div className={styles.field}>
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label="Search or command"
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active && toId(active)}
          placeholder="Search, go to a page, or change something"
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            reset()
          }}
          onKeyDown={onKeyDown}
        />
        <Button kind="quiet" onClick={() => dialog.current?.close()}>
          <Icon name="cross" />
          <Hidden>Close</Hidden>
        </Button>
      </div>
      <div id={listId} className={styles.list} role="listbox" aria-label="Results and commands">
        {groups.map((group, at) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a list box.
          <div key={group.label} role="group" aria-labelledby={`${listId}-group-${at}`}>
            <div id={`${listId}-group-${at}`} className={styles.label} role="presentation">
              {group.label}
            </div>
            {group.options.map((option) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: its key is Enter, in the field above.
              <div
                key={option.id}
                id={toId(option)}
                className={styles.option}
                role="option"
                tabIndex={-1}
                aria-selected={option === active}
                data-id={option.id}
                onMouseDown={(event) => event.preventDefault()} // the field keeps the focus
                onClick={() => take(option)}
              >
                <span className={styles.name} data-quoted={option.quoted}>
                  <MarkedText text={option.label} marks={option.marks ?? []} />
                </span>
                {option.detail && <span className={styles.detail}>{option.detail}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
      {failed && <SearchMissing />}
      <p className={styles.said} role="status">
        {said ||
          (asked && !search && !failed && 'Loading the search…') ||
          (asked && search && options.length === 0 && `Nothing found for “${asked}”.`)}
      </p>
    </dialog>
  )
}
