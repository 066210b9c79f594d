import type { YearRange } from '#lib/yearTicks.ts'
import type { Index } from './createIndex.ts'
import { formatAuthorsShort, yearOf } from './formatReference.ts'
import type { Algorithm, Era, Provenance, Reference, Survey } from './types.ts'

/** One dated thing of the history: a milestone of the editors, or a study the survey cites. */
export type Mark = {
  /** The milestone's id, or the reference's for a study that is no milestone. */
  id: string
  /** Nothing where nobody knows it. */
  year: number | undefined
  label: string
  text: string
  note: string | undefined
  provenance: Provenance
  reference: Reference | undefined
  /** Its number in the survey's list; editors' works have none. */
  cited: number | undefined
}

export type EraHistory = { era: Era; marks: readonly Mark[] }

export type LaneHistory = Survey['lanes'][number] & {
  /** Whose dates its eras have; `editors` as soon as one of them is dated by the editors. */
  by: Era['dates']['by']
  eras: readonly EraHistory[]
}

/** The lanes of a survey's history, each with its eras in the survey's order. */
export type History = { bounds: YearRange; lanes: readonly LaneHistory[] }

/** The label of a study among the milestones: the first task for which the survey cites it. */
function labelOf(index: Index, reference: Reference): string {
  const mentions = (index.claimsByThing.get(reference.id) ?? []).flatMap((claim) => claim.mentions)
  const application = mentions.map((id) => index.applicationById.get(id)).find(Boolean)
  return application?.name ?? formatAuthorsShort(reference)
}

function toMarks(index: Index, era: Era): Mark[] {
  return era.milestones.map(({ id, year, label, text, note, reference: cited, sources, checked }) => {
    const reference = cited && index.referenceById.get(cited)
    const provenance = { sources, checked }
    return { id, year, label, text, note, provenance, reference, cited: reference?.['citation-number'] }
  })
}

/** The studies that the survey cites and that are no milestone of any era. */
function listUnplacedStudies(index: Index): Mark[] {
  const { references, eras } = index.corpus
  const placed = new Set(eras.flatMap(({ milestones }) => milestones.map(({ reference }) => reference)))
  return references.flatMap((reference) => {
    const study = index.studyByReference.get(reference.id)
    if (!study || reference.origin !== 'survey' || placed.has(reference.id)) return []
    const { summary: text, sources, checked } = study
    return [
      {
        id: reference.id,
        year: yearOf(reference),
        label: labelOf(index, reference),
        text,
        note: undefined,
        provenance: { sources, checked },
        reference,
        cited: reference['citation-number'],
      },
    ]
  })
}

/** The era of a lane that a year falls in, or the last to start before it, or the first of all. */
function findEraOf(eras: readonly Era[], year: number): Era | undefined {
  const within = eras.findLast(({ dates }) =>
    dates.spans.some(({ from, to }) => from <= year && year <= (to ?? year)),
  )
  return within ?? eras.findLast(({ dates }) => dates.spans.some(({ from }) => from <= year)) ?? eras[0]
}

/**
 * The first and the last year of the history.
 *
 * The last is two years beyond the latest that the corpus knows, so that an
 * era "to the present" is seen to go on; no clock is asked, since a page must
 * be the same whenever it is drawn.
 */
function findBounds({ survey }: Index['corpus'], eras: readonly EraHistory[]): YearRange {
  const years = eras.flatMap(({ era, marks }) => [
    ...era.dates.spans.flatMap(({ from, to }) => [from, to ?? from]),
    ...marks.flatMap(({ year }) => year ?? []),
  ])
  const printed = yearOf(survey)
  return { from: Math.min(printed - 8, ...years), to: Math.max(printed, ...years) + 2 }
}

/**
 * The survey's history: its lanes, eras and everything dated in them.
 *
 * Studies that the survey cites and no era lists stand in the last lane whose
 * dates are the survey's own. Lanes without an era are left out; marks are in
 * order of year.
 */
export function readHistory(index: Index): History {
  const { survey, eras } = index.corpus
  const byLane = survey.lanes
    .map((lane) => ({ lane, eras: eras.filter((era) => era.lane === lane.id) }))
    .filter((of) => of.eras.length > 0)
  const home = byLane.findLast((of) => of.eras.every(({ dates }) => dates.by === 'survey')) ?? byLane.at(-1)
  const pinned = home
    ? listUnplacedStudies(index).map((mark) => ({ mark, era: findEraOf(home.eras, mark.year ?? 0) }))
    : []
  const lanes = byLane.map((of) => ({
    ...of.lane,
    by: of.eras.every(({ dates }) => dates.by === 'survey') ? ('survey' as const) : ('editors' as const),
    eras: of.eras.map((era) => ({
      era,
      marks: [...toMarks(index, era), ...pinned.flatMap((pin) => (pin.era === era ? [pin.mark] : []))].sort(
        // The undated come last.
        (a, b) => (a.year ?? 9999) - (b.year ?? 9999),
      ),
    })),
  }))
  return {
    bounds: findBounds(
      index.corpus,
      lanes.flatMap((lane) => lane.eras),
    ),
    lanes,
  }
}

/**
 * The eras of a lane in the rows they are drawn in: one row for all when no
 * two of them meet, else one row for each.
 */
export function toRows({ eras }: LaneHistory): readonly (readonly EraHistory[])[] {
  const spans = eras.map(({ era }) => era.dates.spans)
  const meet = spans.some((own, at) =>
    spans
      .slice(at + 1)
      .some((later) =>
        own.some((a) =>
          later.some(
            (b) => a.from < (b.to ?? Number.POSITIVE_INFINITY) && b.from < (a.to ?? Number.POSITIVE_INFINITY),
          ),
        ),
      ),
  )
  return meet ? eras.map((era) => [era]) : [eras]
}

/**
 * The methods of an era and who put them there: the editors by placing them,
 * or, where they placed none, the survey by naming them for it.
 */
export function algorithmsOfEra(
  index: Index,
  era: Era,
): { by: 'survey' | 'editors'; algorithms: Algorithm[] } {
  const placed = index.corpus.algorithms.filter((algorithm) => algorithm.era === era.id)
  if (placed.length > 0) return { by: 'editors', algorithms: placed }
  const mentions = (index.claimsByThing.get(era.id) ?? []).flatMap((claim) => claim.mentions)
  const algorithms = [...new Set(mentions)].flatMap((id) => index.algorithmById.get(id) ?? [])
  return { by: 'survey', algorithms }
}
