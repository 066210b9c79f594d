import type { Checked, DataSet, Study } from '#corpus/types.ts'
import { formatNumber } from '#lib/formatNumber.ts'
import { groupBy } from '#lib/groupBy.ts'
import { layoutLogScale, type Scale } from './layoutScale.ts'
import { type Lopsided, weighDataSets } from './weighDataSets.ts'

/** A data set as drawn: what it served for, its size in words, and its place in units of the drawing's width. */
export type PlacedDataSet = {
  id: string
  use: DataSet['use']
  group: string | undefined
  size: string
  /** Whether its size is only a bound. */
  bound: DataSet['bound']
  checked: Checked
  at: number
  /** Where it may lie, if its size is only a bound. */
  beyond: readonly [number, number] | undefined
}

/** A study's sizes, and how far what it was tested on falls short of what it learnt from. */
export type PlacedDataSets = {
  study: Study
  dataSets: readonly PlacedDataSet[]
  lopsided: (Lopsided & { span: readonly [number, number] }) | undefined
}

/** The sizes that share an axis: those counted in one unit. */
export type DataSetGroup = { unit: string; scale: Scale; rows: readonly PlacedDataSets[] }

/**
 * The studies' data sets on one axis of powers of ten, `width` wide, by the
 * unit they are counted in. Equal lengths are equal ratios.
 *
 * Data sets without a size have no place and are left out; so is a study of
 * which none is left.
 */
export function layoutDataSets(studies: readonly Study[], width: number): DataSetGroup[] {
  const sized = studies.flatMap((study) =>
    study.dataSets.flatMap((set, nth) =>
      set.size === undefined ? [] : [{ study, set, size: set.size, id: `${study.id}-${nth}` }],
    ),
  )
  if (sized.length === 0) return []
  const scale = layoutLogScale(
    sized.map(({ size }) => size),
    width,
  )
  return [...groupBy(sized, ({ set }) => [set.unit ?? 'cases'])].map(([unit, members]) => {
    const rows = [...groupBy(members, ({ study }) => [study])].map(([study, own]): PlacedDataSets => {
      const lopsided = weighDataSets(own.map(({ set }) => set))
      return {
        study,
        lopsided: lopsided && {
          ...lopsided,
          span: [scale.place(lopsided.tested), scale.place(lopsided.learnt)],
        },
        dataSets: own.map(({ id, set, size }) => {
          const at = scale.place(size)
          return {
            id,
            use: set.use,
            group: set.group,
            size: formatNumber(size),
            bound: set.bound,
            checked: set.checked,
            at,
            beyond: set.bound === 'above' ? [at, width] : set.bound === 'below' ? [0, at] : undefined,
          }
        }),
      }
    })
    return { unit, scale, rows }
  })
}
