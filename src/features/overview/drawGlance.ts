import type { Index } from '#corpus/createIndex.ts'
import { evidenceFor } from '#corpus/evidenceFacets.ts'
import { groupApplications } from '#corpus/groupApplications.ts'
import { groupTiesByEra } from '#corpus/groupTiesByEra.ts'
import type { Domain, Evidence } from '#corpus/types.ts'
import { HUES, PAPER, type Picture } from '#export/toStandaloneSvg.ts'
import { escapeMarkup } from '#lib/escapeMarkup.ts'
import { formatCount } from '#lib/formatCount.ts'

const NAME = 190
const COLUMN = 232
const GAP = 24
const PITCH = 24
const PER_LINE = Math.floor(COLUMN / PITCH)

/** A disc for what is cited, a ring for what is only stated. */
function drawMark(x: number, y: number, evidence: Evidence, hue: string): string {
  const cited = evidence === 'cited'
  return `<circle cx="${x}" cy="${y}" r="${cited ? 6 : 5.25}" fill="${cited ? hue : 'none'}" stroke="${cited ? 'none' : hue}" stroke-width="1.5"/>`
}

const drawWords = (text: string, x: number, y: number, rest: string) =>
  `<text x="${x}" y="${y}" ${rest}>${escapeMarkup(text)}</text>`

/** Marks in lines of a column, from the top; and how high they are, at least one line. */
function drawMarks(marks: readonly Evidence[], x: number, top: number, { colour }: Domain) {
  const markup = marks.map((evidence, at) =>
    drawMark(
      x + 6 + (at % PER_LINE) * PITCH,
      top + PITCH / 2 + Math.floor(at / PER_LINE) * PITCH,
      evidence,
      HUES[colour],
    ),
  )
  return { markup: markup.join(''), height: Math.max(1, Math.ceil(marks.length / PER_LINE)) * PITCH }
}

/** The front page's picture as a file of its own: domains across, eras down, a mark for every task and every tie. */
export function drawGlance(index: Index): Omit<Picture, 'source' | 'fonts'> {
  const { corpus, ties } = index
  const groups = groupApplications(corpus)
  const xOf = (at: number) => NAME + GAP + at * (COLUMN + GAP)
  const width = Math.max(NAME, xOf(groups.length) - GAP)
  const parts: string[] = []
  const row = (name: string, about: string, top: number, cells: readonly (readonly Evidence[])[]) => {
    parts.push(drawWords(name, 0, top + 17, `font-size="16" fill="${PAPER.ink}"`))
    parts.push(drawWords(about, 0, top + 34, `font-size="13" fill="${PAPER.grey}"`))
    const drawn = groups.map(({ domain }, at) => drawMarks(cells[at] ?? [], xOf(at), top, domain))
    parts.push(...drawn.map(({ markup }) => markup))
    return top + Math.max(40, ...drawn.map(({ height }) => height)) + 8
  }
  groups.forEach(({ domain, applications }, at) => {
    const hue = HUES[domain.colour]
    const end = xOf(at) + COLUMN
    parts.push(drawWords(domain.name, xOf(at), 14, `font-size="15" fill="${hue}"`))
    parts.push(
      drawWords(
        String(applications.length),
        end,
        14,
        `font-size="13" fill="${PAPER.grey}" text-anchor="end"`,
      ),
      `<path d="M${xOf(at)} 22H${end}" stroke="${hue}" stroke-width="2"/>`,
    )
  })
  let y = row(
    'Applications',
    formatCount(corpus.applications.length, 'task'),
    28,
    groups.map(({ applications }) => applications.map(({ id }) => evidenceFor(index, id)).sort()),
  )
  for (const { era, methods, cells } of groupTiesByEra(index)) {
    parts.push(`<path d="M0 ${y}H${width}" stroke="${PAPER.rule}"/>`)
    y = row(
      era?.name ?? 'In no one era',
      formatCount(methods, 'method'),
      y + 6,
      cells.map((cell) => cell.ties.map(({ evidence }) => evidence)),
    )
  }
  const cited = ties.filter(({ evidence }) => evidence === 'cited').length
  return {
    drawing: parts.join(''),
    width,
    height: y,
    title: corpus.survey.overview.heading,
    caption: `The tasks of each domain, and below them every tie of a method to a task, in the era of the method. Of ${ties.length} ties, ${cited} ${cited === 1 ? 'is' : 'are'} cited.`,
    legend: [
      { mark: drawMark(13, 7, 'cited', PAPER.grey), text: 'Cited' },
      { mark: drawMark(13, 7, 'stated', PAPER.grey), text: 'Stated without a citation' },
    ],
  }
}
