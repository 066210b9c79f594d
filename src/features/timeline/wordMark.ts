import type { Mark } from '#corpus/eras.ts'
import { cutToWidth, estimateTextWidth, type Face, wrapWords } from '#lib/estimateTextWidth.ts'

const YEAR = 12.5
export const LABEL = 14
/** Room for a year of four digits before a label. */
export const YEAR_ROOM = estimateTextWidth('2000', YEAR) + 6
/** Wider labels take two lines, so that one of them does not make room for itself at the cost of all. */
const WIDEST = 232

/** The words of a mark as a drawing sets them. */
export type WordedMark = {
  lines: string[]
  number: string | undefined
  /** From the label's left edge to the end of its longest line. */
  width: number
  /** True where not all of the label had room. */
  cut: boolean
}

/** What a mark without any way to be set would say. */
export const NO_WORDS: WordedMark = { lines: [''], number: undefined, width: 0, cut: true }

type Measured = {
  face: Face
  number: string | undefined
  /** Room for the number after the label. */
  after: number
  whole: number
  /** The label in two lines, as even as its words allow; nothing where it is one word. */
  even: { lines: string[]; width: number } | undefined
}

/** A drawing tries many scales, and a label is as wide in each of them. */
const measured = new WeakMap<Mark, Measured>()

function measure(mark: Mark): Measured {
  const known = measured.get(mark)
  if (known) return known
  const { label, cited } = mark
  const face = cited === undefined ? 'sans' : 'sans-strong'
  const number = cited === undefined ? undefined : `[${cited}]`
  const after = number ? 5 + estimateTextWidth(number, LABEL) : 0
  const widthOf = (text: string) => estimateTextWidth(text, LABEL, face)
  const words = label.split(' ')
  const broken = words.slice(1).map((_, at) => {
    const lines = [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]
    return { lines, width: Math.max(widthOf(lines[0] ?? ''), widthOf(lines[1] ?? '') + after) }
  })
  const even = broken.reduce<(typeof broken)[number] | undefined>(
    (best, other) => (!best || other.width < best.width ? other : best),
    undefined,
  )
  const found: Measured = { face, number, after, whole: widthOf(label) + after, even }
  measured.set(mark, found)
  return found
}

/**
 * The ways to set a mark's label within `room`, at least one: in one line, and
 * broken in two as evenly as its words allow. Where neither fits it takes
 * three, or is cut with an ellipsis.
 */
export function wordMark(mark: Mark, room: number): WordedMark[] {
  const { label } = mark
  const { face, number, after, whole, even } = measure(mark)
  const fitting = [{ lines: [label], width: whole }, ...(even ? [even] : [])]
    .filter(({ width }) => width <= room)
    .map((way) => ({ ...way, number, cut: false }))
  const narrow = fitting.filter(({ width }) => width <= WIDEST)
  if (narrow.length > 0) return narrow
  if (fitting.length > 0) return fitting.slice(-1)
  const widthOf = (text: string) => estimateTextWidth(text, LABEL, face)
  const three = wrapWords(label, room - after, LABEL, face)
  if (three && three.length <= 3) {
    return [{ lines: [...three], number, width: Math.max(...three.map(widthOf)) + after, cut: false }]
  }
  const text = cutToWidth(label, Math.max(0, room - after), LABEL, face)
  return [{ lines: [text], number, width: widthOf(text) + after, cut: text !== label }]
}
