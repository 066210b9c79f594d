import { useEffect, useRef } from 'react'
import type { EraHistory, LaneHistory } from '#corpus/eras.ts'
import { algorithmsOfEra } from '#corpus/eras.ts'
import { ClaimList } from '#items/ClaimList.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { ThingNotes } from '#items/ThingNotes.tsx'
import { EraActions } from './EraActions.tsx'
import { EraContents } from './EraContents.tsx'
import { EraDates } from './EraDates.tsx'
import styles from './EraPanel.module.css'

type EraPanelProps = { history: EraHistory; lane: LaneHistory; clearSearch: string }

/** The chosen era: its place, what the survey says of it, its methods and milestones, and the editors on it. */
export function EraPanel({ history, lane, clearSearch }: EraPanelProps) {
  const index = useCorpus()
  const panel = useRef<HTMLElement>(null)
  const { era } = history
  const claims = index.claimsByThing.get(era.id) ?? []
  const { by, algorithms } = algorithmsOfEra(index, era)
  // Chosen near the foot of the window, the panel would open out of sight.
  useEffect(() => {
    const top = panel.current?.getBoundingClientRect().top ?? 0
    if (era.id && top > window.innerHeight * 0.8) panel.current?.scrollIntoView({ block: 'nearest' })
  }, [era.id])
  return (
    <section ref={panel} className={styles.panel} id="era" aria-label={`Chosen era: ${era.name}`}>
      <div>
        <p className={styles.label}>
          Chosen: era {era.order} of {lane.name}
        </p>
        <h2 className={styles.name}>{era.name}</h2>
        <EraActions era={era} clearSearch={clearSearch} />
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
