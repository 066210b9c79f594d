type Content = string | Blob

/** Browsers take only these besides text. */
const isPicture = (type: string) => type === 'image/png'

/**
 * Puts what `write` gives on the clipboard: a PNG as a picture, all else as text.
 * Rejects where the browser refuses.
 *
 * The clipboard is asked at once and given a promise: some browsers forget the
 * reader's click while content is still being made.
 */
export async function copyContent(write: () => Content | Promise<Content>, type: string): Promise<void> {
  const kind = isPicture(type) ? type : 'text/plain'
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) {
    const content = await write()
    return navigator.clipboard.writeText(typeof content === 'string' ? content : await content.text())
  }
  const content = Promise.resolve(write()).then((made) => new Blob([made], { type: kind }))
  // Said by `write` itself; here it would be a rejection that nobody waits for.
  content.catch(() => undefined)
  return navigator.clipboard.write([new ClipboardItem({ [kind]: content })])
}
