import type { Figure, FigureRow } from './groupFigures.ts'
import { layoutScale, type Scale, toPercent } from './layoutScale.ts'

/** A figure and where it stands on the axis, in per cent; nowhere where it has no single value. */
export type PlacedFigure = {
  figure: Figure
  at: number | undefined
  interval: readonly [number, number] | undefined
}

/** A metric's rows placed on the one axis that they share. */
export function layoutFigures(rows: readonly FigureRow[]): {
  scale: Scale
  /** `again` is true where the row before is of the same study. */
  rows: { row: FigureRow; again: boolean; figures: PlacedFigure[] }[]
} {
  const values = rows.flatMap(({ figures }) =>
    figures.flatMap(({ value, interval }) => [...(value === undefined ? [] : [value]), ...(interval ?? [])]),
  )
  const scale = layoutScale(values)
  return {
    scale,
    rows: rows.map((row, nth) => ({
      row,
      again: rows[nth - 1]?.study === row.study,
      figures: row.figures.map((figure) => ({
        figure,
        at: figure.value === undefined ? undefined : toPercent(scale, figure.value),
        interval: figure.interval && [
          toPercent(scale, figure.interval[0]),
          toPercent(scale, figure.interval[1]),
        ],
      })),
    })),
  }
}
