import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { ListOperation, SavedEntry } from '#stores/applyOperation.ts'
import { changeList } from '#stores/changeList.ts'
import { useLibrary } from '#stores/library.ts'

/** The last change made on the page, in words, with the lists before and after it. */
export type Done = { said: string; from: readonly SavedEntry[]; to: readonly SavedEntry[] }

/** Changes the list and says what was done. */
export type Act = (operations: readonly ListOperation[], said: string) => void

/** Changes of the list that can be taken back, one at a time: the last is offered for undoing. */
export function useListChanges(): { done: Done | undefined; act: Act; undo: () => void; said: string } {
  const [done, setDone] = useState<Done>()
  const [said, setSaid] = useState('')
  const act: Act = (operations, said) => {
    const to = useLibrary.getState().entries
    // Drawn at once, so that the caller can put the focus where it belongs.
    flushSync(() => {
      changeList(operations)
      setDone({ said, from: useLibrary.getState().entries, to })
      setSaid(said)
    })
  }
  const undo = () => {
    if (!done) return
    changeList([{ kind: 'revert', from: done.from, to: done.to }])
    setDone(undefined)
    setSaid('Undone: the list is as it was before.')
  }
  return { done, act, undo, said }
}
