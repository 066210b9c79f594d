import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useQueryString } from './useQueryString.ts'

const WRITE_AFTER_MS = 180

/**
 * The text a reader types into a search box and the `q` of the address, kept
 * in step: letters show at once, the address follows when typing pauses, and
 * Back or a link puts its text into the box.
 *
 * Router updates are transitions, so an input bound straight to the address
 * would lose letters typed meanwhile; the draft is what keeps them.
 */
export function useQueryText(): [string, (text: string) => void, () => void] {
  const params = useQueryString()
  const navigate = useNavigate()
  const inAddress = params.get('q') ?? ''
  const [draft, setDraft] = useState(inAddress)
  const [adopted, setAdopted] = useState(inAddress)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [written, setWritten] = useState(inAddress)

  if (inAddress !== adopted) {
    setAdopted(inAddress)
    // Our own write coming back is not news: the box may be letters ahead of it.
    if (inAddress !== written) setDraft(inAddress)
  }
  useEffect(() => () => clearTimeout(timer.current), [])

  const write = (text: string) => {
    clearTimeout(timer.current)
    const q = text.trim()
    setWritten(q)
    const next = new URLSearchParams(params)
    if (q) next.set('q', q)
    else next.delete('q')
    next.delete('page')
    navigate({ search: next.toString() }, { replace: true, preventScrollReset: true })
  }
  const type = (text: string) => {
    setDraft(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => write(text), WRITE_AFTER_MS)
  }
  return [draft, type, () => write(draft)]
}
