import { Suspense, useMemo } from 'react'
import { useNavigate } from 'react-router'
import { readHistory } from '#corpus/eras.ts'
import { countHistory, countMarks, narrowHistory } from '#corpus/narrowHistory.ts'
import { toSlug } from '#corpus/slug.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { EraKey } from '#items/EraKey.tsx'
import { ExportMenu } from '#items/ExportMenu.tsx'
import { eraFormats, groupFormats, milestoneFormats } from '#items/exportFormats.ts'
import { Head } from '#items/Head.tsx'
import { pictureFormats } from '#items/pictureFormats.ts'
import { useFileWords } from '#items/useFileWords.ts'
import type { YearRange } from '#lib/yearTicks.ts'
import { DroppedNotice } from '#ui/DroppedNotice.tsx'
import { PageIntro } from '#ui/PageIntro.tsx'
import { useHydrated } from '#url/HydrationProvider.tsx'
import { readTimelineQuery, type TimelineQuery, withYears, writeTimelineQuery } from '#url/timelineQuery.ts'
import { timelineSpecOf } from '#url/timelineSpecOf.ts'
import { useQueryString } from '#url/useQueryString.ts'
import { EraChooser } from './EraChooser.tsx'
import { EraPanel } from './EraPanel.tsx'
import { NarrowedLine } from './NarrowedLine.tsx'
import { pictureTimeline } from './pictureTimeline.ts'
import { TimelineControls } from './TimelineControls.tsx'
import { TimelineFigure } from './TimelineFigure.tsx'
import { TimelineFilter } from './TimelineFilter.tsx'
import { TimelineList } from './TimelineList.tsx'
import styles from './TimelinePage.module.css'
import { TimelineSaid } from './TimelineSaid.tsx'
import { usePrinting } from './usePrinting.ts'
import { rangeOf } from './zoomRange.ts'

/** The survey's history: its lanes of eras on one axis, with everything dated in them. */
export function TimelinePage() {
  const index = useCorpus()
  const toWords = useFileWords()
  const { corpus } = index
  const whole = useMemo(() => readHistory(index), [index])
  const counts = useMemo(() => countHistory(index, whole), [index, whole])
  const params = useQueryString()
  const navigate = useNavigate()
  const alive = useHydrated()
  const printing = usePrinting()
  const { bounds } = whole
  const { query, dropped } = readTimelineQuery(params, timelineSpecOf(corpus, bounds))
  const domain = corpus.domains.find(({ id }) => toSlug(id) === query.domain)
  const algorithm = corpus.algorithms.find(({ id }) => toSlug(id) === query.algorithm)
  const history = useMemo(
    () => narrowHistory(index, whole, { domain: domain?.id, algorithm: algorithm?.id }),
    [index, whole, domain, algorithm],
  )
  const { lanes } = history
  const eras = lanes.flatMap((lane) => lane.eras.map((of) => ({ ...of, lane })))
  const range = rangeOf(query, bounds)
  const chosen = eras.find(({ era }) => toSlug(era.id) === query.era)

  const chosenThings = [domain?.name, algorithm?.name].filter((name) => name !== undefined)
  const toSearch = (change: Partial<TimelineQuery>) => `?${writeTimelineQuery({ ...query, ...change })}`
  // Without one of the two, all that is about the other is left.
  const drops =
    domain && algorithm
      ? [
          {
            label: algorithm.name,
            count: counts.get(domain.id) ?? 0,
            search: toSearch({ algorithm: undefined }),
          },
          {
            label: domain.name,
            count: counts.get(algorithm.id) ?? 0,
            search: toSearch({ domain: undefined }),
          },
        ]
      : []
  const told = lanes.flatMap((lane) => lane.eras.map(({ era }) => era))
  const formats = [
    ...groupFormats(
      'The drawing',
      pictureFormats(
        toWords(
          'timeline',
          chosenThings.map((label) => ({ label })),
        ),
        corpus.survey,
        () => pictureTimeline(history, { range, bounds, narrowed: chosenThings }),
      ),
    ),
    ...groupFormats('Eras', eraFormats(told, toWords('eras'))),
    ...groupFormats('Milestones', milestoneFormats(told, toWords('milestones'))),
  ]
  const showYears = (years: YearRange) => {
    // What can go no further is no step to come back from.
    if (years.from === range.from && years.to === range.to) return
    navigate(
      { search: `?${writeTimelineQuery(withYears(query, years, bounds))}` },
      { preventScrollReset: true },
    )
  }
  const toEra = (id: string) => toSearch({ era: toSlug(id) === query.era ? undefined : toSlug(id) })
  const toYears = (from: number, to: number) => {
    const years = rangeOf({ from, to }, bounds)
    const closer = years.to - years.from < range.to - range.from
    return `?${writeTimelineQuery({ ...withYears(query, years, bounds), view: closer ? query.view : 'list' })}`
  }
  const panel = chosen && (
    <EraPanel history={chosen} lane={chosen.lane} clearSearch={toSearch({ era: undefined })} />
  )

  return (
    <div className={styles.page} data-view={query.view} data-link={toSearch({})}>
      <Head
        title="Timeline"
        description={`The history the survey tells, ${bounds.from} to ${bounds.to}: ${lanes.map(({ name }) => name).join('; ')}.`}
      />
      <PageIntro
        title="Timeline"
        actions={lanes.length > 0 && <TimelineControls {...{ query, range, bounds, toSearch, showYears }} />}
      >
        {introduce(lanes.length)}
      </PageIntro>
      <DroppedNotice dropped={dropped} />
      {lanes.length > 0 && (
        <>
          <div className={styles.choose}>
            <EraChooser lanes={lanes} chosen={chosen?.era.id} toEra={toEra} />
            <TimelineFilter {...{ query, counts, toSearch }} />
          </div>
          <TimelineSaid {...{ history, range, chosen }} />
          <NarrowedLine
            shown={countMarks(history)}
            of={countMarks(whole)}
            names={chosenThings}
            drops={drops}
            clearSearch={toSearch({ domain: undefined, algorithm: undefined })}
          />
          <div className={styles.bar}>
            <div className={styles.key}>
              <EraKey milestones />
            </div>
            <ExportMenu formats={formats} what="timeline" />
          </div>
          <div className={styles.figure}>
            <TimelineFigure
              {...{ history, range, chosen: chosen?.era.id, toEra, toYears, showYears }}
              panel={query.view === 'drawing' && panel}
            />
          </div>
          {query.view === 'list' && panel}
          {/* Prerendered it is there for readers without scripts; later only where it is seen. A part of its own, which may go before React has looked at it. */}
          {(query.view === 'list' || printing || !alive) && (
            <Suspense>
              <div className={styles.list}>
                <TimelineList
                  {...{ history, range, chosen: chosen?.era.id, toEra }}
                  wholeSearch={toSearch({ from: undefined, to: undefined })}
                />
              </div>
            </Suspense>
          )}
        </>
      )}
    </div>
  )
}

function introduce(lanes: number): string {
  if (lanes === 0) return 'This survey tells no history.'
  return lanes === 1
    ? 'The history the survey tells, drawn on an axis of years.'
    : `${lanes === 2 ? 'Two' : lanes} histories the survey tells apart, drawn on one axis.`
}
