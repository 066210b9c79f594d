import { Fragment, memo, type ReactNode, useId } from 'react'
import { Hatch } from '#items/Hatch.tsx'
import type { YearRange } from '#lib/yearTicks.ts'
import type { PlacedTimeline } from './placed.ts'
import { TimelineBlock } from './TimelineBlock.tsx'
import styles from './TimelineDrawing.module.css'

type TimelineDrawingProps = {
  placed: PlacedTimeline
  range: YearRange
  chosen: string | undefined
  /** The one stop that the Tab key reaches. */
  active: string | undefined
  toEra: (id: string) => string
  toYears: (from: number, to: number) => string
  root: string
  /** What is told of the chosen era, to stand right below it. */
  panel: ReactNode
}

/**
 * A placed history as a picture whose eras and milestones can be followed.
 *
 * Its parts are pictures of their own, one below another, so that the chosen
 * era's text can stand between them, close to the era, and nothing has to move
 * in the document when another one is chosen.
 */
export const TimelineDrawing = memo(function TimelineDrawing(props: TimelineDrawingProps) {
  const { placed, range, chosen, active, toEra, toYears, root, panel } = props
  const hatch = useId()
  const home = placed.blocks.find(({ eras }) => eras.some(({ era }) => era.id === chosen))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
    <div
      role="group"
      aria-label={`Eras and milestones, ${range.from} to ${range.to}. Arrow keys move between them.`}
    >
      <svg className={styles.patterns} width="0" height="0" aria-hidden="true">
        <Hatch id={hatch} />
      </svg>
      {placed.blocks.map((block) => {
        const { eras, marks, more } = block
        const has = (id: string | undefined) =>
          eras.some(({ era }) => era.id === id) ||
          marks.some(({ mark }) => mark.id === id) ||
          more.some((one) => one.id === id)
        return (
          <Fragment key={block.key}>
            <TimelineBlock
              {...{ block, hatch, toEra, toYears, root }}
              width={placed.width}
              chosen={block === home ? chosen : undefined}
              active={has(active) ? active : undefined}
            />
            {block === home && panel && <div className={styles.panel}>{panel}</div>}
          </Fragment>
        )
      })}
      {!home && panel && <div className={styles.panel}>{panel}</div>}
    </div>
  )
})
