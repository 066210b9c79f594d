import type { History } from '#corpus/eras.ts'
import { PAPER, type Picture, SURVEY_FACE } from '#export/toStandaloneSvg.ts'
import { escapeMarkup } from '#lib/escapeMarkup.ts'
import type { YearRange } from '#lib/yearTicks.ts'
import { layoutTimeline } from './layoutTimeline.ts'
import type { Box, PlacedBlock, PlacedEra, PlacedMark, PlacedMore, Text } from './placed.ts'

const WIDTH = 1180
const HATCH = 'hatch'
const PATTERN = `<pattern id="${HATCH}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M3 0v6" stroke="${PAPER.rule}"/></pattern>`

const drawText = ({ x, y, text }: Text, size: number, rest = '') =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${PAPER.grey}"${rest}>${escapeMarkup(text)}</text>`
const SERIF = ` font-family="${SURVEY_FACE}" font-weight="560" fill="${PAPER.ink}"`
const drawSerif = ({ x, y, text }: Text, size: number, rest = '') =>
  `<text x="${x}" y="${y}" font-size="${size}"${SERIF}${rest}>${escapeMarkup(text)}</text>`

/** A band of years: plain and filled where the survey dates it, hatched within a broken line where editors do. */
function drawBand({ x, y, width, height }: Box, hatched: Box | undefined, by: 'survey' | 'editors'): string {
  const box = `<rect x="${x}" y="${y}" width="${width}" height="${height}"`
  if (by === 'survey') return `${box} fill="${PAPER.band}" stroke="${PAPER.ground}" stroke-width="2"/>`
  const lines =
    hatched &&
    `<rect x="${hatched.x}" y="${hatched.y}" width="${hatched.width}" height="${hatched.height}" fill="url(#${HATCH})"/>`
  return `${box} fill="${PAPER.ground}" stroke="${PAPER.outline}" stroke-dasharray="3 2"/>${lines ?? ''}`
}

function drawEra({ era, bands, name, upright, parts, dates }: PlacedEra): string {
  const { by } = era.dates
  return [
    ...bands.map((band) => drawBand(band, band.hatched, by)),
    ...name.map((line) => drawSerif(line, 16, upright ? ` transform="rotate(-90 ${line.x} ${line.y})"` : '')),
    ...[...(dates ? [dates] : []), ...parts].map((text) => drawText(text, 13)),
  ].join('')
}

/** Filled for a work the survey cites, a ring for what the editors add. */
const drawDot = (x: number, y: number, cited: boolean) =>
  cited
    ? `<circle cx="${x}" cy="${y}" r="4" fill="${PAPER.ink}" stroke="${PAPER.ink}" stroke-width="1.4"/>`
    : `<circle cx="${x}" cy="${y}" r="4" fill="${PAPER.ground}" stroke="${PAPER.grey}" stroke-width="1.4"/>`

function drawMark({ mark, x, y, year, label, number }: PlacedMark): string {
  const cited = mark.cited !== undefined
  const lines = label.map(({ x, y, text }, at) => {
    const last = number && at === label.length - 1
    const after = last ? ` <tspan font-weight="400" dx="1">${escapeMarkup(number)}</tspan>` : ''
    return `<tspan x="${x}" y="${y}">${escapeMarkup(text)}${after}</tspan>`
  })
  const weight = cited ? ' font-weight="600"' : ''
  return [
    drawDot(x, y, cited),
    year ? drawText(year, 12.5) : '',
    `<text font-size="14" fill="${PAPER.ink}"${weight}>${lines.join('')}</text>`,
  ].join('')
}

const drawMore = ({ bracket, text }: PlacedMore) =>
  `<path d="${bracket}" fill="none" stroke="${PAPER.grey}"/>${drawText(text, 14, ' font-weight="600"')}`

function drawBlock({ grid, axis, ticks, heading, said, eras, marks, more }: PlacedBlock): string {
  const leaders = marks.map(({ leader }) => leader ?? '').join('')
  return [
    `<path d="${grid}" stroke="${PAPER.rule}" stroke-opacity="0.6" fill="none"/>`,
    `<path d="${axis}${leaders}" stroke="${PAPER.rule}" fill="none"/>`,
    ...ticks.map((tick) => drawText(tick, 13, ' text-anchor="middle"')),
    heading ? drawSerif(heading, 22) : '',
    ...said.map((line) => drawText(line, 14)),
    ...eras.map(drawEra),
    ...marks.map(drawMark),
    ...more.map(drawMore),
  ].join('')
}

/** How a drawing says what it shows: the years, and what was chosen. */
type Shown = { range: YearRange; bounds: YearRange; narrowed: readonly string[] }

/** The history as shown, over the years shown, as a picture of its own. */
export function pictureTimeline(
  history: History,
  { range, bounds, narrowed }: Shown,
): Omit<Picture, 'source' | 'fonts'> {
  const { width, height, blocks } = layoutTimeline(history, WIDTH, range)
  const lanes = history.lanes.map(({ name }) => name).join('; ')
  const part = range.from > bounds.from || range.to < bounds.to
  return {
    drawing: `<defs>${PATTERN}</defs>${blocks.map(drawBlock).join('')}`,
    width,
    height,
    title: `The history the survey tells, ${range.from} to ${range.to}`,
    caption: [
      `${lanes}. Eras above, and below each what is dated in it; numbers are those of the survey’s references.`,
      part && `Only these years of ${bounds.from} to ${bounds.to}.`,
      narrowed.length > 0 && `Only what has to do with ${narrowed.join(' and ')}.`,
    ]
      .filter(Boolean)
      .join(' '),
    legend: [
      {
        mark: drawBand(
          { x: 0.5, y: 0.5, width: 25, height: 13 },
          { x: 0.5, y: 0.5, width: 25, height: 13 },
          'editors',
        ),
        text: 'Dates by the editors',
      },
      {
        mark: drawBand({ x: 0, y: 0, width: 26, height: 14 }, undefined, 'survey'),
        text: 'Dates by the survey',
      },
      { mark: drawDot(13, 7, true), text: 'Work the survey cites' },
      { mark: drawDot(13, 7, false), text: 'Milestone added by the editors' },
    ],
  }
}
