type Content = string | Blob
type Write = () => Content | Promise<Content>

/** Browsers take only these besides text. */
const isPicture = (type: string) => type === 'image/png'

/**
 * Puts what `write` gives on the clipboard: a PNG as a picture, all else as text,
 * with HTML beside it where `writeRich` gives some.
 * Rejects where the browser refuses.
 *
 * The clipboard is asked at once and given a promise: some browsers forget the
 * reader's click while content is still being made.
 */
export async function copyContent(write: Write, type: string, writeRich?: Write): Promise<void> {
  const kind = isPicture(type) ? type : 'text/plain'
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) {
    const content = await write()
    return navigator.clipboard.writeText(typeof content === 'string' ? content : await content.text())
  }
  const part = (make: Write, as: string) => {
    const content = Promise.resolve(make()).then((made) => new Blob([made], { type: as }))
    // Said by the clipboard itself; here it would be a rejection that nobody waits for.
    content.catch(() => undefined)
    return { [as]: content }
  }
  const parts = { ...part(write, kind), ...(writeRich && part(writeRich, 'text/html')) }
  return navigator.clipboard.write([new ClipboardItem(parts)])
}
