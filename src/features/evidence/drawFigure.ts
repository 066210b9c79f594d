import type { Checked } from '#corpus/types.ts'
import { PAPER } from '#export/toStandaloneSvg.ts'
import { escapeMarkup } from '#lib/escapeMarkup.ts'
import type { Scale } from './layoutScale.ts'
import type { PlacedFigure } from './layoutStrip.ts'

/** How a mark is filled and stroked, by how far what it stands for was checked. */
export function styleOf(checked: Checked): string {
  const fill = checked === 'primary' ? PAPER.ink : PAPER.ground
  const dash = checked === 'recalled' ? ' stroke-dasharray="2 1.6"' : ''
  return `fill="${fill}" stroke="${PAPER.ink}" stroke-width="1.5"${dash}`
}

type WordsStyle = {
  size?: number
  strong?: boolean
  grey?: boolean
  anchor?: 'start' | 'middle' | 'end'
  serif?: boolean
}

/** A line of text with its baseline at `y`. */
export function drawWords(text: string, x: number, y: number, style: WordsStyle = {}): string {
  const { size = 13, strong = false, grey = false, anchor = 'start', serif = false } = style
  const face = serif ? ` font-family="'Source Serif 4 Variable', Georgia, serif"` : ''
  const weight = strong ? ' font-weight="600"' : ''
  return `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${grey ? PAPER.grey : PAPER.ink}"${weight}${face}>${escapeMarkup(text)}</text>`
}

/** A diamond for the model, a triangle for what stands beside it. */
export function drawMark(x: number, y: number, by: 'model' | 'other', checked: Checked): string {
  const path = by === 'model' ? 'M0-6 6 0 0 6-6 0Z' : 'M0-5 5.5 4.5H-5.5Z'
  return `<path transform="translate(${x} ${y})" d="${path}" ${styleOf(checked)}/>`
}

/** A dotted line with a head, from a bound to where its axis ends. */
export function drawBeyond([from, to]: readonly [number, number], y: number, width: number): string {
  const upwards = to >= width
  const head = upwards
    ? `M${to - 5} ${y - 4}L${to} ${y}L${to - 5} ${y + 4}`
    : `M${from + 5} ${y - 4}L${from} ${y}L${from + 5} ${y + 4}`
  return `<path d="M${from} ${y}H${to}" stroke="${PAPER.grey}" stroke-width="1.5" stroke-dasharray="1.5 3.5"/><path d="${head}" fill="none" stroke="${PAPER.grey}" stroke-width="1.5"/>`
}

/** One figure with all that is known of it, on a line in the middle of its row. */
export function drawFigure(placed: PlacedFigure, y: number, width: number): string {
  const { figure, checked, at, interval, beyond, bar } = placed
  const dash = checked === 'primary' ? '' : ' stroke-dasharray="4 2.5"'
  return [
    beyond ? drawBeyond(beyond, y, width) : '',
    bar ? `<rect x="${bar[0]}" y="${y - 4}" width="${bar[1] - bar[0]}" height="8" ${styleOf(checked)}/>` : '',
    interval
      ? `<path d="M${interval[0]} ${y}H${interval[1]}" stroke="${PAPER.ink}" stroke-width="1.5"${dash}/>`
      : '',
    at !== undefined && !bar ? drawMark(at, y, figure.by === 'model' ? 'model' : 'other', checked) : '',
  ].join('')
}

/** An axis below `top`, with its uprights over `height` above it. */
export function drawAxis({ ticks }: Scale, top: number, height: number, width: number): string {
  const uprights = ticks.map(({ at }) => `<path d="M${at} ${top - height}V${top}" stroke="${PAPER.faint}"/>`)
  const labels = ticks.map(({ at, label }) =>
    drawWords(label, at, top + 15, {
      size: 12,
      grey: true,
      anchor: at <= 0 ? 'start' : at >= width ? 'end' : 'middle',
    }),
  )
  return `${uprights.join('')}<path d="M0 ${top}H${width}" stroke="${PAPER.rule}"/>${labels.join('')}`
}
