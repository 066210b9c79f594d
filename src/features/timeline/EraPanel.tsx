import { Link } from 'react-router'
import type { EraHistory, LaneHistory } from '#corpus/eras.ts'
import { algorithmsOfEra } from '#corpus/eras.ts'
import { toSlug } from '#corpus/slug.ts'
import { ClaimList } from '#items/ClaimList.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { ThingNotes } from '#items/ThingNotes.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { toFilterPath } from '#url/browseQuery.ts'
import { paths } from '#url/paths.ts'
import { EraContents } from './EraContents.tsx'
import { EraDates } from './EraDates.tsx'
import styles from './EraPanel.module.css'

type EraPanelProps = { history: EraHistory; lane: LaneHistory; clearSearch: string }

/** The chosen era: its place, what the survey says of it, its methods and milestones, and the editors on it. */
export function EraPanel({ history, lane, clearSearch }: EraPanelProps) {
  const index = useCorpus()
  const { era } = history
  const claims = index.claimsByThing.get(era.id) ?? []
  const { by, algorithms } = algorithmsOfEra(index, era)
  return (
    <section className={styles.panel} id="era" aria-label={`Chosen era: ${era.name}`}>
      <div>
        <p className={styles.label}>
          Chosen: era {era.order} of {lane.name}
        </p>
        <h2 className={styles.name}>{era.name}</h2>
        <div className={styles.actions}>
          <ButtonLink kind="solid" to={toFilterPath(paths.applications, 'era', toSlug(era.id))}>
            <Icon name="filter" />
            Applications of this era
          </ButtonLink>
          <Link to={toFilterPath(paths.algorithms, 'era', toSlug(era.id))}>Algorithms of this era</Link>
          <Link to={toFilterPath(paths.references, 'era', toSlug(era.id))}>References of this era</Link>
          <Link to={{ search: clearSearch }} preventScrollReset>
            Choose no era
          </Link>
        </div>
      </div>
      <div>
        {claims.length > 0 ? (
          <ClaimList claims={claims} subject={era.id} />
        ) : (
          <p className={styles.quiet}>No claim of the survey names this era.</p>
        )}
      </div>
      <EraContents marks={history.marks} by={by} algorithms={algorithms} claims={claims} />
      <div className={styles.editors}>
        <EraDates era={era} />
        <ThingNotes id={era.id} />
      </div>
    </section>
  )
}
