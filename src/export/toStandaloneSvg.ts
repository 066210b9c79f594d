import { escapeMarkup } from '#lib/escapeMarkup.ts'
import { estimateTextWidth, wrapWords } from '#lib/estimateTextWidth.ts'

/** One entry of a legend: a mark drawn in a box of 26 × 14, and what it means. */
export type LegendEntry = { mark: string; text: string }

/** A drawing with all it needs to be understood away from its page. */
export type Picture = {
  /** What stands inside the drawing's `<svg>`, with colours and faces as plain values. */
  drawing: string
  width: number
  height: number
  title: string
  /** What is shown, in a sentence or two. */
  caption: string
  legend: readonly LegendEntry[]
  /** Whose data this is and where it was drawn, a paragraph each. */
  source: readonly string[]
  /** Rules that bring the faces along. */
  fonts?: string
}

/** The light theme, in which every picture leaves the site. */
export const PAPER = {
  ground: '#fbfaf5',
  ink: '#1c1a17',
  grey: '#4b4841',
  rule: '#bdb7a8',
  /** Uprights behind marks. */
  faint: '#dfdacd',
  /** A band behind marks. */
  band: '#ebe7da',
  /** The outline of an empty band. */
  outline: '#8a8577',
} as const

/** The hues of domains in the light theme. */
export const HUES = {
  blue: '#1d66b5',
  green: '#0b6b55',
  orange: '#a84c06',
  purple: '#6e1f80',
} as const

const EDITOR = "'Source Sans 3 Variable', 'Source Sans 3', 'Helvetica Neue', Arial, sans-serif"
/** The face of the survey's voice, with what stands in for it. */
export const SURVEY_FACE = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Times New Roman', serif"
const MARGIN = 40
/** A narrow drawing, such as one made for a phone, still leaves room for its words. */
const LEAST = 420
const TITLE = 30
const TEXT = 15
const SMALL = 13
const LEGEND_ROW = 24

/** The lines of a text; a word too wide for the width, such as an address, has a line to itself. */
function linesOf(text: string, width: number, size: number, face: 'sans' | 'serif' = 'sans'): string[] {
  const lines = wrapWords(text, width, size, face)
  if (lines) return [...lines]
  const middle = text.lastIndexOf(' ', text.length / 2)
  if (middle <= 0) return [text]
  return [text.slice(0, middle), text.slice(middle + 1)].flatMap((half) => linesOf(half, width, size, face))
}

const writeLine = (text: string, y: number, size: number, rest: string) =>
  `<text x="${MARGIN}" y="${y}" font-size="${size}" ${rest}>${escapeMarkup(text)}</text>`

/** Rows of a legend: each entry its mark and its words, as many in a row as fit. */
function writeLegend(entries: readonly LegendEntry[], width: number, top: number) {
  const parts: string[] = []
  let x = 0
  let y = top
  for (const { mark, text } of entries) {
    const room = 34 + estimateTextWidth(text, TEXT) + 24
    if (x > 0 && x + room - 24 > width) {
      x = 0
      y += LEGEND_ROW
    }
    parts.push(
      `<g transform="translate(${MARGIN + x} ${y})">${mark}<text x="34" y="12" font-size="${TEXT}" fill="${PAPER.grey}">${escapeMarkup(text)}</text></g>`,
    )
    x += room
  }
  return { markup: parts.join(''), bottom: entries.length > 0 ? y + LEGEND_ROW : top }
}

/**
 * A picture as an SVG file of its own: title, caption and legend above the
 * drawing, its source below, on the ground of the light theme.
 *
 * It refers to nothing outside itself.
 */
export function toStandaloneSvg(picture: Picture): { svg: string; width: number; height: number } {
  const inner = Math.max(picture.width, LEAST)
  const width = Math.ceil(inner + 2 * MARGIN)
  const parts: string[] = []
  let y = MARGIN
  for (const line of linesOf(picture.title, inner, TITLE, 'serif')) {
    y += TITLE
    parts.push(
      writeLine(line, y, TITLE, `font-family="${SURVEY_FACE}" font-weight="560" fill="${PAPER.ink}"`),
    )
    y += 6
  }
  for (const line of linesOf(picture.caption, Math.min(inner, 760), TEXT + 1)) {
    y += 22
    parts.push(writeLine(line, y, TEXT + 1, `fill="${PAPER.grey}"`))
  }
  const legend = writeLegend(picture.legend, inner, y + 20)
  y = legend.bottom + 12
  const drawing = `<svg x="${MARGIN}" y="${y}" width="${picture.width}" height="${picture.height}" viewBox="0 0 ${picture.width} ${picture.height}" overflow="visible">${picture.drawing}</svg>`
  y += picture.height + 24
  parts.push(`<path d="M${MARGIN} ${y}H${width - MARGIN}" stroke="${PAPER.rule}" fill="none"/>`)
  y += 4
  for (const line of picture.source.flatMap((text) => linesOf(text, inner, SMALL))) {
    y += 19
    parts.push(writeLine(line, y, SMALL, `fill="${PAPER.grey}"`))
  }
  const height = Math.ceil(y + MARGIN)
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${EDITOR}">`,
    `<title>${escapeMarkup(picture.title)}</title><desc>${escapeMarkup(picture.caption)}</desc>`,
    picture.fonts ? `<style>${picture.fonts}</style>` : '',
    `<rect width="${width}" height="${height}" fill="${PAPER.ground}"/>`,
    ...parts,
    legend.markup,
    drawing,
    '</svg>',
  ].join('')
  return { svg, width, height }
}
