import type { Index } from '#corpus/createIndex.ts'
import { findRenamed } from '#corpus/findRenamed.ts'
import { paths, toPath, toSectionPath } from '#url/paths.ts'
import { toThingPath } from '#url/toThingPath.ts'
import { listAddresses } from './listAddresses.ts'

/** What a folder can be called on every host: of bounded length, in one word, without what begins a query or hash. */
const PLAIN = /^[^?#\s]{1,200}$/

/**
 * Addresses that lead on to another, with where they lead: those of ids that
 * were given up, of works by their number in the paper, of sections that have
 * only parts, and of the evidence's door. An address that only a script can tell apart (by query or hash) is none.
 */
export function listMoved(index: Index): Map<string, string> {
  const { corpus } = index
  const moved = new Map<string, string>([['/evidence', paths.matrix]])
  for (const { id, 'citation-number': number } of corpus.references) {
    if (number) moved.set(`${paths.references}/${number}`, toPath(id))
  }
  for (const part of corpus.sections) {
    const whole = part.parent && `${paths.read}/${part.parent.number.toLowerCase()}`
    if (whole && !moved.has(whole)) moved.set(whole, toSectionPath(part))
  }
  for (const id of Object.keys(corpus.redirects)) {
    const renamed = findRenamed(corpus, id)
    if (renamed) moved.set(toPath(id), toThingPath(index, renamed))
  }
  const taken = new Set(listAddresses(corpus))
  return new Map([...moved].filter(([from]) => !taken.has(from) && PLAIN.test(from)))
}
