import { Link, useLocation } from 'react-router'
import type { Index } from '#corpus/createIndex.ts'
import { nameThing } from '#corpus/nameThing.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { useTrail } from '#stores/trail.ts'
import { toFollowedId } from '#url/followed.ts'
import { readPath, toPath } from '#url/paths.ts'
import styles from './Trail.module.css'
import { useTrailRecorder } from './useTrailRecorder.ts'

/**
 * The last few things followed, each a link, the newest last.
 *
 * It stands in room that every page keeps above its content, so that nothing
 * moves when it appears; while it could only lead to where one is, it is not there.
 */
export function Trail() {
  const index = useCorpus()
  useTrailRecorder()
  const here = readPath(useLocation())
  const things = useTrail((trail) => trail.ids).flatMap((id) => {
    const name = nameThing(index, id)
    return name ? [{ id, name }] : []
  })
  if (things.every(({ id }) => id === here)) return null
  return (
    <nav className={styles.trail} aria-label="Trail">
      <span className={styles.label} aria-hidden="true">
        Trail
      </span>
      <ol className={styles.things}>
        {things.map(({ id, name }, at) => (
          <li key={id} className={styles.thing}>
            <Link
              to={toPath(id)}
              state={toMarker(index, id, things[at + 1]?.id)}
              title={name}
              aria-current={id === here ? 'page' : undefined}
            >
              <span className={styles.name}>{name}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** What takes a reader who goes back to a claim to the very link that was followed from it. */
function toMarker({ claimById }: Index, id: string, next: string | undefined) {
  const claim = claimById.get(id)
  return claim && next ? { marker: toFollowedId(claim, next) } : undefined
}
