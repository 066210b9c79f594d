import { memo } from 'react'
import { toPath } from '#url/paths.ts'
import { EraBand } from './EraBand.tsx'
import { MarkDot } from './MarkDot.tsx'
import { MoreLink } from './MoreLink.tsx'
import type { PlacedBlock, PlacedEra } from './placed.ts'
import styles from './TimelineDrawing.module.css'

type TimelineBlockProps = {
  block: PlacedBlock
  width: number
  hatch: string
  /** The chosen era where it is in this part. */
  chosen: string | undefined
  /** The one stop that the Tab key reaches, where it is in this part. */
  active: string | undefined
  toEra: (id: string) => string
  toYears: (from: number, to: number) => string
  /** What stands before every address of this site, without a slash at its end. */
  root: string
}

/** One part of the drawing: a lane's head, a row of its eras with what is dated in them, or the axis. */
export const TimelineBlock = memo(function TimelineBlock(props: TimelineBlockProps) {
  const { block, width, hatch, chosen, active, toEra, toYears, root } = props
  const { top, height, axis, grid, ticks, heading, said, eras, marks, more } = block
  const parts = eras.flatMap((placed) => placed.parts)
  return (
    <svg
      // The group of all parts is what has the name.
      role="presentation"
      className={styles.block}
      viewBox={`0 ${top} ${width} ${height}`}
      aria-hidden={eras.length + marks.length + more.length === 0 || undefined}
    >
      <path className={styles.grid} d={grid} />
      <path className={styles.axis} d={axis} />
      {ticks.map(({ x, y, text }) => (
        <text key={text} className={styles.tick} x={x} y={y} textAnchor="middle">
          {text}
        </text>
      ))}
      {heading && (
        <text className={styles.lane} x={heading.x} y={heading.y}>
          {heading.text}
        </text>
      )}
      {said.map(({ x, y, text }) => (
        <text key={y} className={styles.said} x={x} y={y}>
          {text}
        </text>
      ))}
      <path className={styles.leader} d={marks.map(({ leader }) => leader ?? '').join('')} />
      {eras.map((placed) => (
        <EraBand
          key={placed.era.id}
          placed={placed}
          hatch={hatch}
          chosen={placed.era.id === chosen}
          tabIndex={placed.era.id === active ? 0 : -1}
          search={toEra(placed.era.id)}
        />
      ))}
      {parts.map(({ x, y, text }) => (
        <text key={`${x} ${y}`} className={styles.part} x={x} y={y}>
          {text}
        </text>
      ))}
      <ChosenOutline eras={eras.filter(({ era }) => era.id === chosen)} />
      {marks.map((placed) => (
        <MarkDot
          key={placed.mark.id}
          placed={placed}
          tabIndex={placed.mark.id === active ? 0 : -1}
          href={placed.mark.reference && root + toPath(placed.mark.reference.id)}
        />
      ))}
      {more.map((placed) => (
        <MoreLink
          key={placed.id}
          placed={placed}
          tabIndex={placed.id === active ? 0 : -1}
          search={toYears(placed.from, placed.to)}
        />
      ))}
    </svg>
  )
})

/** Drawn over the neighbours, which would cover a shared edge; a fresh element, so that no link has to move. */
function ChosenOutline({ eras }: { eras: readonly PlacedEra[] }) {
  return eras.flatMap(({ era, bands }) =>
    bands.map(({ x, y, width, height }) => (
      <rect key={`${x} ${y}`} className={styles.chosen} data-by={era.dates.by} {...{ x, y, width, height }} />
    )),
  )
}
