import { formatFigure } from '#corpus/formatFigure.ts'
import { PAPER } from '#export/toStandaloneSvg.ts'
import { cutToWidth } from '#lib/estimateTextWidth.ts'
import { drawAxis, drawFigure, drawWords } from './drawFigure.ts'
import type { Measure } from './groupFigures.ts'
import { layoutStrip } from './layoutStrip.ts'
import { sayMeasure } from './sayMeasure.ts'

/** A part of a picture: what to draw, from 0 0, and how high it is. */
export type Part = { markup: string; height: number }

/** The columns of a row: its name, the drawing and the number in words. */
export const COLUMNS = { name: 176, strip: 190, value: 132, gap: 12 } as const

const ROW = 22
const STRIP = COLUMNS.name + COLUMNS.gap
const VALUE = STRIP + COLUMNS.strip + COLUMNS.gap

/** A row's words to the left and right of its place in the drawing. */
export function drawRow(name: string, value: string, y: number, strong: boolean): string {
  const said = drawWords(cutToWidth(name, COLUMNS.name, 13), 0, y + 4, { grey: !strong })
  return said + drawWords(value, VALUE, y + 4, { strong, grey: !strong })
}

/** What stands in the column of drawings. */
export function atStrip(markup: string): string {
  return `<g transform="translate(${STRIP} 0)">${markup}</g>`
}

/** One measure of one study, for a picture: its name, its rows and its axis. */
export function drawMeasure(measure: Measure): Part {
  const { scale, rows } = layoutStrip(measure, COLUMNS.strip)
  const { title, aside } = sayMeasure(measure)
  const lines = rows.flatMap(({ row, figures, band }) =>
    figures.map((placed) => ({
      placed,
      band,
      name: placed.figure.by === 'model' && row.group ? row.group : placed.figure.name,
    })),
  )
  const top = aside ? 36 : 20
  const bottom = top + lines.length * ROW
  const drawn = lines.map(({ placed, band }, nth) => {
    const y = top + (nth + 0.5) * ROW
    const ground = band
      ? `<rect x="${band[0]}" y="${y - ROW / 2}" width="${band[1] - band[0]}" height="${ROW}" fill="${PAPER.band}"/>`
      : ''
    return { ground, marks: drawFigure(placed, y, COLUMNS.strip) }
  })
  const words = lines.map(({ placed: { figure }, name }, nth) =>
    drawRow(name, formatFigure(figure), top + (nth + 0.5) * ROW, figure.by === 'model'),
  )
  return {
    markup: [
      drawWords(title, 0, 12, { strong: true }),
      aside ? drawWords(aside, 0, 28, { size: 12, grey: true }) : '',
      atStrip(
        [
          ...drawn.map(({ ground }) => ground),
          drawAxis(scale, bottom, lines.length * ROW, COLUMNS.strip),
          ...drawn.map(({ marks }) => marks),
        ].join(''),
      ),
      ...words,
    ].join(''),
    height: bottom + 28,
  }
}

/** A panel of a picture: a name over a rule, a line about it, then its parts one below the other. */
export function drawPanel(name: string, about: readonly string[], parts: readonly Part[]): Part {
  const head = 30 + about.length * 17
  let y = head + 10
  const markup = parts.map((part) => {
    const placed = `<g transform="translate(0 ${y})">${part.markup}</g>`
    y += part.height
    return placed
  })
  const width = VALUE + COLUMNS.value
  return {
    markup: [
      `<path d="M0 0H${width}" stroke="${PAPER.rule}"/>`,
      drawWords(name, 0, 22, { size: 16, strong: true, serif: true }),
      ...about.map((line, nth) => drawWords(line, 0, 40 + nth * 17, { grey: true })),
      ...markup,
    ].join(''),
    height: y + 12,
  }
}

/** Panels in two columns, each put where there is more room; and how large that is. */
export function drawColumns(panels: readonly Part[]): { drawing: string; width: number; height: number } {
  const width = VALUE + COLUMNS.value
  const gap = 48
  const heights = [0, 0]
  const drawn = panels.map(({ markup, height }) => {
    const column = (heights[0] ?? 0) <= (heights[1] ?? 0) ? 0 : 1
    const y = heights[column] ?? 0
    heights[column] = y + height
    return `<g transform="translate(${column * (width + gap)} ${y})">${markup}</g>`
  })
  return { drawing: drawn.join(''), width: 2 * width + gap, height: Math.max(...heights) }
}
