import type { Index } from '#corpus/createIndex.ts'
import type { Matrix } from '#corpus/createMatrix.ts'
import type { Evidence } from '#corpus/types.ts'
import { HUES, PAPER, type Picture } from '#export/toStandaloneSvg.ts'
import { escapeMarkup } from '#lib/escapeMarkup.ts'
import { cutToWidth, estimateTextWidth } from '#lib/estimateTextWidth.ts'
import type { MatrixQuery } from '#url/matrixQuery.ts'
import { drawWords } from './drawFigure.ts'
import { layoutMatrix, type MatrixGroup, type MatrixRows } from './layoutMatrix.ts'
import { sayEmptiness, sayTies } from './sayTies.ts'

const CELL = 22
const ROW = 21
const NAMES = 300
const TOTAL = 34
const DOMAIN = 20
const LONGEST = 320

const drawDot = (x: number, y: number, evidence: Evidence) =>
  evidence === 'cited'
    ? `<circle cx="${x}" cy="${y}" r="4.6" fill="${PAPER.ink}"/>`
    : `<circle cx="${x}" cy="${y}" r="4" fill="none" stroke="${PAPER.grey}" stroke-width="1.4"/>`
const drawLine = (d: string, colour: string = PAPER.rule, width = 1) =>
  `<path d="${d}" stroke="${colour}" stroke-width="${width}" fill="none"/>`

type Column = { ids: ReadonlySet<string>; name: string; starts: boolean; group: MatrixGroup }

const toColumns = (groups: readonly MatrixGroup[]): Column[] =>
  groups.flatMap((group) =>
    group.collapsed
      ? [
          {
            ids: new Set<string>(group.applications.map(({ id }) => id)),
            name: `${group.domain.name}, collapsed`,
            starts: true,
            group,
          },
        ]
      : group.applications.map(({ id, name }, at) => ({
          ids: new Set<string>([id]),
          name,
          starts: at === 0,
          group,
        })),
  )

/** A line of the picture: an algorithm, or a family's name with the marks of all where it is folded. */
type Line = { name: string; heads: boolean; ties: MatrixRows['ties']; counted: boolean }

const toLines = (families: readonly MatrixRows[]): Line[] =>
  families.flatMap(({ name, folded, size, ties, rows }) => [
    ...(name
      ? [
          {
            name: folded ? `${name} (${size})` : name,
            heads: true,
            ties: folded ? ties : [],
            counted: folded,
          },
        ]
      : []),
    ...rows.map((row) => ({ name: row.algorithm.name, heads: false, ties: row.ties, counted: true })),
  ])

function drawLineOfMarks({ name, heads, ties, counted }: Line, columns: readonly Column[], y: number) {
  const marks = columns.map(({ ids }, at) => {
    const own = ties.filter(({ application }) => ids.has(application))
    if (own.length === 0) return ''
    const x = NAMES + (at + 0.5) * CELL
    const dot = drawDot(
      own.length > 1 ? x - 4 : x,
      y,
      own.some(({ evidence }) => evidence === 'cited') ? 'cited' : 'stated',
    )
    return own.length > 1 ? `${dot}${drawWords(String(own.length), x + 2, y + 4, { size: 11 })}` : dot
  })
  const total = counted
    ? drawWords(String(ties.length), NAMES + columns.length * CELL + TOTAL - 4, y + 4, {
        grey: true,
        anchor: 'end',
      })
    : ''
  return `${drawWords(cutToWidth(name, NAMES - 16, 13), heads ? 0 : 12, y + 4, { strong: heads, grey: heads })}${marks.join('')}${total}`
}

/** The domains above their columns; a name wider than they are pushes the next one up a line. */
function placeDomains(groups: readonly MatrixGroup[]) {
  const ends: number[] = []
  let at = 0
  return groups.map(({ domain, collapsed, applications }) => {
    const from = NAMES + at * CELL
    at += collapsed ? 1 : applications.length
    const free = ends.findIndex((end) => end <= from)
    const line = free === -1 ? ends.length : free
    ends[line] = from + estimateTextWidth(domain.name, 14) + 12
    return { domain, line, from, to: NAMES + at * CELL }
  })
}

function drawHeads(columns: readonly Column[], groups: readonly MatrixGroup[], top: number, bottom: number) {
  const names = columns.map(({ name }, at) => {
    const x = NAMES + (at + 0.5) * CELL + 4
    return `<g transform="translate(${x} ${bottom - 8}) rotate(-90)">${drawWords(cutToWidth(name, LONGEST, 12), 0, 0, { size: 12, grey: true })}</g>`
  })
  const domains = placeDomains(groups).map(({ domain, line, from, to }) => {
    const colour = HUES[domain.colour]
    const name = `<text x="${from + 3}" y="${top - 16 - line * DOMAIN}" font-size="14" fill="${colour}">${escapeMarkup(domain.name)}</text>`
    return `${drawLine(`M${from} ${top - 8 - line * DOMAIN}V${top - 8}H${to}`, colour, 2)}${name}`
  })
  return names.join('') + domains.join('')
}

/** The matrix as shown, its folded and collapsed parts too, as a picture of its own. */
export function pictureMatrix(
  index: Index,
  matrix: Matrix,
  query: MatrixQuery,
): Omit<Picture, 'source' | 'fonts'> {
  const { groups, families } = layoutMatrix({
    matrix,
    collapse: query.collapse,
    fold: query.fold,
    narrow: undefined,
  })
  const columns = toColumns(groups)
  const lines = toLines(families)
  const longest = Math.max(0, ...columns.map(({ name }) => estimateTextWidth(name, 12)))
  const heads = 30 + Math.max(0, ...placeDomains(groups).map(({ line }) => line)) * DOMAIN
  const top = Math.ceil(heads + Math.min(LONGEST, longest) + 12)
  const lastDomain = placeDomains(groups).at(-1)
  const nameEnd = lastDomain ? lastDomain.from + estimateTextWidth(lastDomain.domain.name, 14) : 0
  const width = Math.ceil(Math.max(NAMES + columns.length * CELL + TOTAL, nameEnd))
  const bottom = top + lines.length * ROW
  const counts = columns.map(({ ids }, at) => {
    const count = [...ids].reduce((sum, id) => sum + (matrix.tiesByApplication.get(id)?.length ?? 0), 0)
    return drawWords(String(count), NAMES + (at + 0.5) * CELL, bottom + 16, {
      size: 12,
      grey: count > 0,
      strong: count === 0,
      anchor: 'middle',
    })
  })
  const starts = columns.flatMap(({ starts }, at) =>
    starts ? [`M${NAMES + at * CELL} ${heads}V${bottom}`] : [],
  )
  const era = query.era && index.eraById.get(query.era)
  const only = [
    query.evidence && `Only what is ${query.evidence}.`,
    era && `Only algorithms of “${era.name}”.`,
  ]
  return {
    drawing: [
      drawHeads(columns, groups, heads, top),
      ...lines.map((_, at) => drawLine(`M0 ${top + at * ROW}H${width}`, PAPER.rule, 0.6)),
      drawLine(`M0 ${bottom}H${width}${starts.join('')}`, PAPER.grey, 0.6),
      ...lines.map((line, at) => drawLineOfMarks(line, columns, top + (at + 0.5) * ROW)),
      drawWords('Algorithms tied to it', 0, bottom + 16, { grey: true }),
      ...counts,
    ].join(''),
    width,
    height: bottom + 22,
    title: 'Which algorithms the survey ties to which tasks',
    caption: [sayTies(index).replace(/^[^.]*\. /, ''), sayEmptiness(index), ...only]
      .filter(Boolean)
      .join(' '),
    legend: [
      { mark: drawDot(13, 7, 'cited'), text: 'Cited' },
      { mark: drawDot(13, 7, 'stated'), text: 'Stated without a citation' },
      { mark: '', text: 'Empty: not mentioned' },
    ],
  }
}
