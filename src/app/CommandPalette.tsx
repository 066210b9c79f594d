import { type RefObject, useDeferredValue, useEffect } from 'react'
import { useNavigate } from 'react-router'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { SearchMissing } from '#items/SearchMissing.tsx'
import { useComparePath } from '#items/useComparePath.ts'
import { useSearch } from '#search/useSearch.ts'
import { useRecentSearches } from '#stores/recentSearches.ts'
import { ListOption } from '#ui/ListOption.tsx'
import { MarkedText } from '#ui/MarkedText.tsx'
import styles from './CommandPalette.module.css'
import { findComparisons } from './findComparisons.ts'
import { notesOnAnswer } from './notesOnAnswer.ts'
import { type PaletteOption, paletteOptions } from './paletteOptions.ts'
import { useFieldList } from './useFieldList.ts'
import { usePaletteCommands } from './usePaletteCommands.ts'

const SHOWN = 12

/** What is asked for: "timeline" of "go to timeline". */
const readWish = (text: string) => text.trim().replace(/^go\s*to\s+(?=\S)/i, '')

type CommandPaletteProps = {
  field: RefObject<HTMLInputElement | null>
  text: string
  /** True once Enter was pressed on this text, and until it was answered. */
  entered: boolean
  setEntered: (entered: boolean) => void
  close: () => void
}

/** What the palette finds and offers for what is typed: choose with the arrows, Enter. */
export function CommandPalette({ field, text, entered, setEntered, close }: CommandPaletteProps) {
  const index = useCorpus()
  const navigate = useNavigate()
  const { said, ...offers } = usePaletteCommands()
  const record = useRecentSearches((recent) => recent.record)
  const { search, failed } = useSearch(index, true)
  const toCompare = useComparePath()
  const wish = readWish(text)
  const asked = useDeferredValue(wish)

  const answerTo = (query: string) => (query && search ? search.search(query, { limit: SHOWN }) : undefined)
  const groupsFor = (query: string, answer = answerTo(query)) => {
    const comparisons = search ? findComparisons(index, search, query, toCompare) : []
    return paletteOptions(index, query, answer, { ...offers, comparisons })
  }
  const answer = answerTo(asked)
  const groups = groupsFor(asked, answer)
  const options = groups.flatMap((group) => group.options)
  const { listId, active, toId } = useFieldList(field, options)
  const loading = asked !== '' && !search && !failed

  const take = (option: PaletteOption) => {
    if (option.found) record(option.found)
    if (!('to' in option) && option.keepOpen) return option.run()
    // Closed first: what a command gives the focus to keeps it, and the palette is never printed.
    close()
    // Whatever else lies over the page belongs to the page as it was.
    for (const other of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) other.close()
    if ('to' in option) navigate(option.to)
    else option.run()
  }
  // Enter means what is written, also where the list still shows what was written before or is yet to come.
  const isReady = Boolean(search) || failed || wish === ''
  useEffect(() => {
    if (!entered || !isReady) return
    setEntered(false)
    const meant = wish === asked ? active : groupsFor(wish)[0]?.options[0]
    if (meant) take(meant)
  })

  return (
    <>
      <div id={listId} className={styles.list} role="listbox" aria-label="Results and commands">
        {groups.map((group, at) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a list box.
          <div key={group.label} role="group" aria-labelledby={`${listId}-group-${at}`}>
            <div id={`${listId}-group-${at}`} className={styles.label} role="presentation">
              {group.label}
            </div>
            {group.options.map((option) => (
              <ListOption
                key={option.id}
                id={toId(option)}
                thing={option.id}
                active={option === active}
                onTake={() => take(option)}
              >
                <span className={styles.name} data-quoted={option.quoted}>
                  <MarkedText text={option.label} marks={option.marks ?? []} />
                </span>
                {option.detail && <span className={styles.detail}>{option.detail}</span>}
              </ListOption>
            ))}
          </div>
        ))}
      </div>
      {failed && <SearchMissing />}
      <div className={styles.said} role="status">
        {said && <p>{said}</p>}
        {loading && (
          <p>
            {entered ? 'Loading the search; Enter then takes what it finds first.' : 'Loading the search…'}
          </p>
        )}
        {answer && notesOnAnswer(answer, asked).map((note) => <p key={note}>{note}</p>)}
      </div>
    </>
  )
}
