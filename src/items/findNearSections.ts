import type { Index } from '#corpus/createIndex.ts'
import { formatSection } from '#corpus/formatPlace.ts'
import { toSectionPath } from '#url/paths.ts'
import type { NearAddress } from './findNearAddresses.ts'

const MOST = 3
const NUMBER = /^\/read\/(\d+(?:[.-]\d+)*)\.?\/?$/

const partsOf = (number: string) => number.split(/[.-]/).map(Number)

/** How far two numbers of sections lie apart, part by part: 2.4 is nearer to 2.9 than 3 is. */
const apart = (a: readonly number[], b: readonly number[]) =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, at) => Math.abs((a[at] ?? 0) - (b[at] ?? 0)))

/**
 * The sections nearest to the number that an address of the reading view asks
 * for, the nearest first; nothing where it asks for no number.
 */
export function findNearSections({ corpus }: Index, pathname: string): NearAddress[] | undefined {
  const [, number] = NUMBER.exec(pathname) ?? []
  if (!number) return undefined
  const asked = partsOf(number)
  const near = corpus.sections
    .map((section) => ({ section, away: apart(asked, partsOf(section.number)) }))
    // Sections of an appendix have letters, which are at no distance from a number.
    .filter(({ away }) => !away.some(Number.isNaN))
    .sort((a, b) => apartFirst(a.away, b.away))
  const meant = near.filter(({ away }) => away.every((part) => part === 0))
  return (meant.length > 0 ? meant : near.slice(0, MOST)).map(({ section }) => ({
    to: toSectionPath(section),
    name: `${formatSection(section)}, ${section.title}`,
    id: section.id,
  }))
}

/** Orders distances by their first part that differs. */
function apartFirst(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, at) => part !== (b[at] ?? 0))
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
