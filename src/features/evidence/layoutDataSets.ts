import type { Study } from '#corpus/types.ts'
import { groupBy } from '#lib/groupBy.ts'
import { formatCount, layoutLogScale, type Scale, toPercent } from './layoutScale.ts'

type Use = Study['dataSets'][number]['use']

/** A data set as drawn: what it served for, its size in words, and its place on the axis in per cent. */
export type PlacedDataSet = { use: Use; text: string; at: number }

/** The sizes that share an axis: those counted in one unit. */
export type DataSetGroup = {
  unit: string
  scale: Scale
  rows: { study: Study; dataSets: PlacedDataSet[] }[]
}

/**
 * The studies' data sets on axes of powers of ten, one axis for each unit.
 *
 * Data sets without a size have no place and are left out; so is a study of
 * which none is left.
 */
export function layoutDataSets(studies: readonly Study[]): DataSetGroup[] {
  const sized = studies.flatMap((study) =>
    study.dataSets.flatMap(({ use, size, unit }) =>
      size === undefined ? [] : [{ study, use, size, unit: unit ?? 'items' }],
    ),
  )
  return [...groupBy(sized, ({ unit }) => [unit])].map(([unit, members]) => {
    const scale = layoutLogScale(members.map(({ size }) => size))
    return {
      unit,
      scale,
      rows: [...groupBy(members, ({ study }) => [study])].map(([study, own]) => ({
        study,
        dataSets: own.map(({ use, size }) => ({
          use,
          text: formatCount(size),
          at: toPercent(scale, size),
        })),
      })),
    }
  })
}
