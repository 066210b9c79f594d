import { type Index, need } from '#corpus/createIndex.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import type { Checked } from '#corpus/types.ts'
import { PAPER, type Picture } from '#export/toStandaloneSvg.ts'
import { CHECKED_WORDS } from '#items/SourceLine.tsx'
import { capitalise } from '#lib/capitalise.ts'
import { drawAxis, drawBeyond, styleOf } from './drawFigure.ts'
import { atStrip, COLUMNS, drawColumns, drawPanel, drawRow, type Part } from './drawMeasure.ts'
import { layoutDataSets, type PlacedDataSets } from './layoutDataSets.ts'
import type { Scale } from './layoutScale.ts'
import { nameUse } from './nameUse.ts'
import { sayBound } from './sayBound.ts'
import { formatTimes, sayDataSets } from './sayDataSets.ts'

const ROW = 22

const drawSize = (x: number, y: number, checked: Checked) =>
  `<rect x="${x - 2}" y="${y - 7}" width="4" height="14" ${styleOf(checked)}/>`

function drawSizes({ dataSets, lopsided }: PlacedDataSets, scale: Scale): Part {
  const lines = [
    ...(lopsided
      ? [
          {
            name: 'Ratio, learnt to tested',
            value: `${sayBound(lopsided.atLeast ? 'above' : undefined)}${formatTimes(lopsided.times)}`,
            draw: (y: number) => {
              const [from, to] = [Math.min(...lopsided.span), Math.max(...lopsided.span)]
              return `<rect x="${from}" y="${y - 3}" width="${to - from}" height="6" ${styleOf(lopsided.checked)}/>`
            },
            strong: true,
          },
        ]
      : []),
    ...dataSets.map(({ use, group, size, bound, checked, at, beyond }) => ({
      name: group ? `${nameUse(use)}, ${group}` : nameUse(use),
      value: `${sayBound(bound)}${size}`,
      draw: (y: number) => `${beyond ? drawBeyond(beyond, y, COLUMNS.strip) : ''}${drawSize(at, y, checked)}`,
      strong: false,
    })),
  ]
  const bottom = lines.length * ROW
  const middle = (nth: number) => (nth + 0.5) * ROW
  return {
    markup: [
      atStrip(
        `${drawAxis(scale, bottom, bottom, COLUMNS.strip)}${lines.map(({ draw }, nth) => draw(middle(nth))).join('')}`,
      ),
      ...lines.map(({ name, value, strong }, nth) => drawRow(name, value, middle(nth), strong)),
    ].join(''),
    height: bottom + 28,
  }
}

/** What the models learnt from and were tested on, as a picture of its own. */
export function pictureDataSets({ corpus, referenceById }: Index): Omit<Picture, 'source' | 'fonts'> {
  const groups = layoutDataSets(corpus.studies, COLUMNS.strip)
  const panels = groups.flatMap(({ unit, scale, rows }) =>
    rows.map((row) =>
      drawPanel(
        formatReferenceName(need(referenceById, row.study.reference)),
        [`${capitalise(unit)}, each step ten times the last`],
        [drawSizes(row, scale)],
      ),
    ),
  )
  const found = new Set(
    groups.flatMap(({ rows }) => rows.flatMap(({ dataSets }) => dataSets.map(({ checked }) => checked))),
  )
  const levels = (['primary', 'secondary', 'recalled'] as const).filter((level) => found.has(level))
  return {
    ...drawColumns(panels),
    title: sayDataSets(groups, (id) => referenceById.get(id)),
    caption: 'How many cases each study had and for what. Equal lengths are equal ratios.',
    legend: [
      ...levels.map((level) => ({
        mark: drawSize(13, 7, level),
        text: capitalise(`size ${CHECKED_WORDS[level]}`),
      })),
      {
        mark: `<rect y="4" width="26" height="6" fill="${PAPER.ground}" stroke="${PAPER.ink}"/>`,
        text: 'From all cases tested to all learnt from',
      },
    ],
  }
}
