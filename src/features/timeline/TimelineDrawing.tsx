import { useId } from 'react'
import { Hatch } from '#items/Hatch.tsx'
import type { YearRange } from '#lib/yearTicks.ts'
import { toPath } from '#url/paths.ts'
import { EraBand } from './EraBand.tsx'
import type { PlacedEra } from './layoutEras.ts'
import type { PlacedLane, PlacedTimeline } from './layoutTimeline.ts'
import { MarkDot } from './MarkDot.tsx'
import styles from './TimelineDrawing.module.css'

type TimelineDrawingProps = {
  placed: PlacedTimeline
  range: YearRange
  chosen: string | undefined
  /** The one mark that the Tab key reaches. */
  active: string | undefined
  toEra: (id: string) => string
  /** What stands before every address of this site, without a slash at its end. */
  root: string
}

/** A placed history as a picture whose eras and milestones can be followed. */
export function TimelineDrawing({ placed, range, chosen, active, toEra, root }: TimelineDrawingProps) {
  const hatch = useId()
  const { width, height, axis, lanes } = placed
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={`Eras and milestones, ${range.from} to ${range.to}. Arrow keys move between them.`}
    >
      <Hatch id={hatch} />
      <path className={styles.axis} d={`M0 ${axis.top + 0.5}H${width}M0 ${axis.bottom - 0.5}H${width}`} />
      {axis.ticks.map(({ x, label }) => (
        <text key={label} className={styles.tick} x={x} y={axis.top + 19.5} textAnchor="middle">
          {label}
        </text>
      ))}
      {lanes.map((lane) => (
        <g key={lane.id}>
          <LaneGround lane={lane} ticks={axis.ticks} />
          {lane.eras.map((placed) => (
            <EraBand
              key={placed.era.id}
              placed={placed}
              lane={lane.name.text}
              hatch={hatch}
              chosen={placed.era.id === chosen}
              tabIndex={placed.era.id === active ? 0 : -1}
              search={toEra(placed.era.id)}
            />
          ))}
          {lane.eras.flatMap(({ parts }) =>
            parts.map(({ x, y, text }) => (
              <text key={`${x} ${y}`} className={styles.part} x={x} y={y}>
                {text}
              </text>
            )),
          )}
          <ChosenOutline eras={lane.eras.filter(({ era }) => era.id === chosen)} />
          {lane.marks.map((placed) => (
            <MarkDot
              key={placed.mark.id}
              placed={placed}
              tabIndex={placed.mark.id === active ? 0 : -1}
              href={placed.mark.reference && root + toPath(placed.mark.reference.id)}
            />
          ))}
        </g>
      ))}
    </svg>
  )
}

/** Drawn over the neighbours, which would cover a shared edge; a fresh element, so that no link has to move. */
function ChosenOutline({ eras }: { eras: readonly PlacedEra[] }) {
  return eras.flatMap(({ era, bands }) =>
    bands.map(({ x, y, width, height }) => (
      <rect key={x} className={styles.chosen} data-by={era.dates.by} {...{ x, y, width, height }} />
    )),
  )
}

/** What lies behind a lane's eras: its name, the lines of the years, and the leaders to its dots. */
function LaneGround({ lane, ticks }: { lane: PlacedLane; ticks: PlacedTimeline['axis']['ticks'] }) {
  const { name, text, top, bottom, marks, empty } = lane
  const leaders = marks.flatMap(({ x, y, leader }) =>
    leader === undefined ? [] : [`M${x} ${leader}V${y - 4}`],
  )
  return (
    <>
      <text className={styles.lane} x={name.x} y={name.y}>
        {name.text}
      </text>
      {text.map(({ x, y, text }) => (
        <text key={y} className={styles.said} x={x} y={y}>
          {text}
        </text>
      ))}
      <path className={styles.grid} d={ticks.map(({ x }) => `M${x} ${top}V${bottom}`).join('')} />
      <path className={styles.leader} d={leaders.join('')} />
      {empty && (
        <text className={styles.said} x={empty.x} y={empty.y}>
          {empty.text}
        </text>
      )}
    </>
  )
}
