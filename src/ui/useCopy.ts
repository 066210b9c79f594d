import { useEffect, useRef, useState } from 'react'

const SHOWN_MS = 5000

/**
 * Copies text and says so for five seconds.
 *
 * `said` is what to show and announce: that it was copied, or that the browser
 * refused and what to do instead.
 */
export function useCopy(): { said: string; copy: (text: string, done: string) => Promise<void> } {
  const [said, setSaid] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const copy = async (text: string, done: string) => {
    let result = done
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      result = 'The browser did not allow copying. Select the text and copy it by hand.'
    }
    setSaid(result)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setSaid(''), SHOWN_MS)
  }
  return { said, copy }
}
