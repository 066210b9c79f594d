import type { Checked } from '#corpus/types.ts'
import type { Figure, FigureRow, Measure } from './groupFigures.ts'
import { layoutScale, type Scale } from './layoutScale.ts'

/** A figure as drawn, in units of the drawing's width; nowhere where it has no number. */
export type PlacedFigure = {
  figure: Figure
  checked: Checked
  at: number | undefined
  /** Where its confidence interval runs. */
  interval: readonly [number, number] | undefined
  /** Where it may lie, if its number is only a bound. */
  beyond: readonly [number, number] | undefined
  /** The bar of a lead, from nothing to the figure. */
  bar: readonly [number, number] | undefined
}

/** One group of cases: its figures, with the model's interval to hold the others against. */
export type PlacedRow = {
  row: FigureRow
  figures: readonly PlacedFigure[]
  band: readonly [number, number] | undefined
}

/** A measure of one study on its own axis, `width` wide. */
export type Strip = { scale: Scale; rows: readonly PlacedRow[] }

/**
 * The figures of one measure as points on one axis, and its leads as bars
 * from nothing, since a bar's length is read.
 */
export function layoutStrip(measure: Measure, width: number): Strip {
  const values = measure.rows
    .flatMap(({ figures }) => figures)
    .flatMap(({ value, interval = [] }) => [...(value === undefined ? [] : [value]), ...interval])
  const isLead = measure.over !== undefined
  const scale = layoutScale(values, width, isLead ? { from: 0, ...measure.axis } : measure.axis)
  const nothing = Math.min(width, Math.max(0, scale.place(0)))
  const place = (figure: Figure, checked: Checked): PlacedFigure => {
    const { value, bound, interval } = figure
    const at = value === undefined ? undefined : scale.place(value)
    return {
      figure,
      checked,
      at,
      interval: interval && [scale.place(interval[0]), scale.place(interval[1])],
      beyond: at === undefined || bound === undefined ? undefined : bound === 'above' ? [at, width] : [0, at],
      bar: isLead && at !== undefined ? [Math.min(nothing, at), Math.max(nothing, at)] : undefined,
    }
  }
  return {
    scale,
    rows: measure.rows.map((row) => {
      const figures = row.figures.map((figure) => place(figure, row.checked))
      const band = figures.find(({ figure }) => figure.by === 'model')?.interval
      return { row, figures, band: figures.length > 1 ? band : undefined }
    }),
  }
}
