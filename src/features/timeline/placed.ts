import type { Mark } from '#corpus/eras.ts'
import type { Era } from '#corpus/types.ts'

export type Text = { x: number; y: number; text: string }
export type Box = { x: number; y: number; width: number; height: number }

/** One span of an era. Hatching, where the editors date it, fills `hatched`, clear of the words. */
export type PlacedBand = Box & { hatched: Box | undefined }

export type PlacedEra = {
  era: Era
  /** What its lane is called. */
  lane: string
  /** None where the era lies outside the years shown and only its milestones fall inside. */
  bands: PlacedBand[]
  name: Text[]
  /** True where the name reads from below. */
  upright: boolean
  /** Names of parts, such as an early wave, inside their bands. */
  parts: Text[]
  dates: Text | undefined
  /** All of the above, for pointing and focus. */
  box: Box
}

/** A dated thing with its words; `leader` is the line that joins its dot to where it belongs. */
export type PlacedMark = {
  mark: Mark
  x: number
  y: number
  leader: string | undefined
  /** Nothing where the row already says that it is undated. */
  year: Text | undefined
  /** A line each. */
  label: Text[]
  /** The work's number in the survey's list, after the last line. */
  number: string | undefined
  box: Box
}

/** Marks that the drawing has no room to name, told as a number over the years they span. */
export type PlacedMore = {
  id: string
  count: number
  from: number
  to: number
  /** A bracket over their years. */
  bracket: string
  text: Text
  box: Box
}

/** A part of the drawing that takes all its width; parts stand one below another without a gap. */
export type PlacedBlock = {
  key: string
  top: number
  height: number
  /** Lines of the years, and stronger ones along an axis. */
  grid: string
  axis: string
  ticks: Text[]
  heading: Text | undefined
  said: Text[]
  eras: PlacedEra[]
  marks: PlacedMark[]
  more: PlacedMore[]
}

export type PlacedTimeline = { width: number; height: number; blocks: PlacedBlock[] }
