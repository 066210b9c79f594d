import type { EraHistory, History, LaneHistory } from '#corpus/eras.ts'
import { countMarks } from '#corpus/narrowHistory.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { formatCount } from '#lib/formatCount.ts'
import type { YearRange } from '#lib/yearTicks.ts'
import { Spoken } from '#ui/Spoken.tsx'

type TimelineSaidProps = {
  history: History
  range: YearRange
  chosen: (EraHistory & { lane: LaneHistory }) | undefined
}

/** What listeners are told when the years or the era change, each apart, so that only what changed is said. */
export function TimelineSaid({ history, range, chosen }: TimelineSaidProps) {
  const claims = useCorpus().claimsByThing.get(chosen?.era.id ?? '')?.length ?? 0
  return (
    <>
      <Spoken>
        {`Years ${range.from} to ${range.to}: ${countMarks(history, range)} of ${countMarks(history)} milestones and cited works.`}
      </Spoken>
      <Spoken>
        {chosen &&
          `Chosen: ${chosen.era.name}, era ${chosen.era.order} of ${chosen.lane.name}. ${formatCount(claims, 'claim')} and ${formatCount(chosen.marks.length, 'milestone or cited work', 'milestones or cited works')} follow the eras.`}
      </Spoken>
    </>
  )
}
