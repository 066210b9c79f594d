import type { Index } from '#corpus/createIndex.ts'
import { toSlug } from '#corpus/slug.ts'
import { editDistance } from '#lib/nearest.ts'
import { pages } from '#url/pages.ts'
import { toPath } from '#url/paths.ts'

/** An address of this site, with what stands there; `id` where that is a thing of the survey. */
export type NearAddress = { to: string; name: string; id?: string }

/** An address by the letters and figures of its last part, however they are joined. */
const toKey = (part: string) => part.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** How many letters may be wrong in an address of this length. */
const allowedEdits = (length: number) => (length < 3 ? 0 : Math.min(3, Math.max(1, Math.floor(length / 4))))

/**
 * The addresses of this site that are spelled most like one that nothing
 * stands at. None where even the nearest is
 * spelled otherwise.
 */
export function findNearAddresses(index: Index, pathname: string): NearAddress[] {
  const wanted = toKey(pathname.split('/').filter(Boolean).at(-1) ?? '')
  const { algorithms, applications, references, eras, domains } = index.corpus
  const things = [...algorithms, ...applications, ...references, ...domains, ...eras]
  const near = [
    ...pages.map(([name, to]) => ({ key: toKey(to.split('/').at(-1) ?? ''), address: { to, name } })),
    ...things.map((thing) => ({
      key: toKey(toSlug(thing.id)),
      address: { to: toPath(thing.id), name: 'title' in thing ? thing.title : thing.name, id: thing.id },
    })),
  ]
    // Telling lengths apart is cheap, and the address may be very long.
    .filter(({ key }) => Math.abs(key.length - wanted.length) <= allowedEdits(wanted.length))
    .map(({ key, address }) => ({ address, distance: editDistance(wanted, key) }))
    .filter(({ distance }) => distance <= allowedEdits(wanted.length))
  const least = Math.min(...near.map(({ distance }) => distance))
  return near.flatMap(({ address, distance }) => (distance === least ? [address] : []))
}
