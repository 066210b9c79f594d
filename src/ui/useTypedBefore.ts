import { useRef } from 'react'

/**
 * A `ref` for a prerendered field, whose text was perhaps typed before the app
 * ran: `adopt` gets it, once, when React takes the field over.
 */
export function useTypedBefore(text: string, adopt: (text: string) => void) {
  const adopted = useRef(false)
  return (input: HTMLInputElement | null) => {
    if (!input || adopted.current) return
    adopted.current = true
    if (input.value !== text) adopt(input.value)
  }
}
