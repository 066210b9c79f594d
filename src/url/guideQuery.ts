import { toSlug } from '#corpus/slug.ts'
import type { GuidedPath } from '#corpus/types.ts'
import { nameDropped } from './nameDropped.ts'
import { PATH, STOP } from './withoutGuide.ts'

/** A stop of a guided path, counted from 1. */
export type Guide = { path: GuidedPath; stop: number }

/** Where an address leads, however it is written. */
const roomOf = (address: string) =>
  new URL(address, 'https://site.invalid').pathname.toLowerCase().replace(/(?<=.)\/$/, '')

/**
 * The stop of a guided path that an address carries, if it stands there. Total:
 * an unknown path, a stop that the path does not have or that is elsewhere, and
 * whatever is said twice, are left out and named in `dropped`.
 */
export function readGuideQuery(
  params: URLSearchParams,
  pathname: string,
  paths: readonly GuidedPath[],
): { guide: Guide | undefined; dropped: string[] } {
  const asked = [...params].filter(([key]) => key === PATH || key === STOP)
  const path = paths.find((known) => toSlug(known.id) === params.get(PATH))
  const number = params.get(STOP) ?? '1'
  const stop = /^[1-9]\d?$/.test(number) ? Number(number) : 0
  const to = path?.stops[stop - 1]?.to
  const once = asked.length === new Set(asked.map(([key]) => key)).size
  return path && to && once && roomOf(to) === roomOf(pathname)
    ? { guide: { path, stop }, dropped: [] }
    : { guide: undefined, dropped: [...new Set(asked.map(([key, value]) => nameDropped(key, value)))] }
}

/** The address of a stop, which carries its path along; the overview where the path has no such stop. */
export function toStopPath({ path, stop }: Guide): string {
  const { pathname, searchParams, hash } = new URL(path.stops[stop - 1]?.to ?? '/', 'https://site.invalid')
  searchParams.set(PATH, toSlug(path.id))
  searchParams.set(STOP, String(stop))
  return `${pathname}?${searchParams}${hash}`
}
