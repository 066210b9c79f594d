import { useCallback, useEffect, useState } from 'react'
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router'
import { useOnceHydrated } from './HydrationProvider.tsx'
import { useQueryString } from './useQueryString.ts'

const WRITE_AFTER_MS = 180
/** What the history keeps beside an address that the box itself has written. */
const TYPED = 'typed'

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
  // A field shows no line breaks: it would hold other words than the address.
  const inAddress = (params.get('q') ?? '').replace(/[\r\n]+/g, ' ')
  const { search: asked, state } = useLocation()
  const hydrated = useOnceHydrated(true, asked === '')
  const [draft, setDraft] = useState(inAddress)
  const [adopted, setAdopted] = useState(hydrated ? inAddress : undefined)
  // Our own write coming back is no news: the box may be letters ahead of it.
  const isOwn = useNavigationType() === NavigationType.Replace && state === TYPED

  if (hydrated && inAddress !== adopted) {
    setAdopted(inAddress)
    // Nor does the address overrule what was typed before the page came alive.
    if (adopted === undefined ? draft === '' : !isOwn) setDraft(inAddress)
  }

  // An address cannot hold half of a letter: box and address would never agree.
  const type = useCallback((text: string) => setDraft(text.replace(/\p{Surrogate}/gu, '\uFFFD')), [])

  const search = params.toString()
  const write = () => {
    const q = draft.trim()
    const next = new URLSearchParams(search)
    if (q) next.set('q', q)
    else next.delete('q')
    next.delete('page')
    navigate({ search: next.toString() }, { replace: true, preventScrollReset: true, state: TYPED })
  }
  // Begun anew with every letter and every address, so that it writes to the address of its moment.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `write` is made anew with each of these.
  useEffect(() => {
    if (draft.trim() === inAddress) return
    const timer = setTimeout(write, WRITE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [draft, search, navigate])
  return [draft, type, write]
}
