import { Link } from 'react-router'
import { ClaimQuote } from '#items/ClaimQuote.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { ReferenceLine } from '#items/ReferenceLine.tsx'
import { useLibrary } from '#stores/library.ts'
import { Button } from '#ui/Button.tsx'
import { Hidden } from '#ui/Hidden.tsx'
import { toPath } from '#url/paths.ts'
import styles from './LibraryPage.module.css'

/** One saved thing, drawn as it is elsewhere, with the way to take it off the list. */
export function SavedThing({ id }: { id: string }) {
  const { claimById, referenceById, applicationById, algorithmById } = useCorpus()
  const toggle = useLibrary((library) => library.toggle)
  const claim = claimById.get(id)
  const reference = referenceById.get(id)
  const thing = applicationById.get(id) ?? algorithmById.get(id)
  return (
    <li className={styles.saved} data-id={id}>
      {claim && <ClaimQuote claim={claim} />}
      {reference && <ReferenceLine reference={reference} />}
      {thing && (
        <h3>
          <Link to={toPath(id)}>{thing.name}</Link>
        </h3>
      )}
      <Button kind="quiet" onClick={() => toggle(id)}>
        Remove <Hidden>{thing?.name ?? reference?.title ?? 'this claim'}</Hidden>
      </Button>
    </li>
  )
}
