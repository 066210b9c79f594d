import { Notice } from './Notice.tsx'

/** Tells the reader which parts of an address the page does not know; nothing where it knows them all. */
export function DroppedNotice({ dropped }: { dropped: readonly string[] }) {
  if (dropped.length === 0) return null
  return (
    <Notice>
      This address asked for {dropped.map((value) => `“${value}”`).join(', ')}, which this page does not know.
      The rest of it was kept.
    </Notice>
  )
}
