import { useLocation, useNavigate } from 'react-router'
import { readListLink } from '#url/listLink.ts'
import type { ListReading } from './listFile.ts'
import { MergePreview } from './MergePreview.tsx'
import type { Act } from './useListChanges.ts'

/** The list that the address carries, offered for merging; nothing where it carries none. */
export function LinkedOffer({ act }: { act: Act }) {
  const { hash, search } = useLocation()
  const navigate = useNavigate()
  const linked = readListLink(hash)
  if (!linked) return null
  const { things, refused, missing } = linked
  const faults = [
    ...(refused ? [`Parts that made no sense and are left out: ${refused}.`] : []),
    ...(missing ? [`Things that are missing, since the link was cut on its way: ${missing}.`] : []),
  ]
  const reading: ListReading = { kind: 'list', entries: things, origin: {}, faults }
  return (
    <MergePreview
      key={hash}
      from="this link"
      reading={reading}
      act={act}
      // The address is then the list's own again; Back leads to the offer.
      onClose={() => navigate({ search, hash: '' }, { preventScrollReset: true })}
    />
  )
}
