import { useEffect, useRef, useState } from 'react'
import { copyContent } from '#lib/copyContent.ts'

const SHOWN_MS = 5000

type Copying = {
  said: string
  copy: (text: string, done: string) => Promise<void>
  /** Copies HTML, with plain text for what cannot take it. */
  copyRich: (html: string, text: string, done: string) => Promise<void>
  /** Copies text that takes a while to come, and says what came with it. */
  copyMade: (make: () => Promise<{ text: string; done: string }>) => Promise<void>
}

/**
 * Copies text and says so for five seconds.
 *
 * `said` is what to show and announce: that it was copied, or that the browser
 * refused and what to do instead.
 */
export function useCopy(): Copying {
  const [said, setSaid] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const say = async (write: () => Promise<string>) => {
    const result = await write().catch(
      () => 'The browser did not allow copying. Select the text and copy it by hand.',
    )
    setSaid(result)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setSaid(''), SHOWN_MS)
  }
  return {
    said,
    copy: (text, done) =>
      say(async () => {
        await navigator.clipboard.writeText(text)
        return done
      }),
    copyRich: (html, text, done) =>
      say(async () => {
        const parts = { 'text/html': html, 'text/plain': text }
        const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })])
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
        return done
      }),
    copyMade: (make) =>
      say(async () => {
        const made = make()
        await copyContent(async () => (await made).text, 'text/plain')
        return (await made).done
      }),
  }
}
