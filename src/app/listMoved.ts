import type { Index } from '#corpus/createIndex.ts'
import { findRenamed } from '#corpus/findRenamed.ts'
import { paths, toPath, toSectionPath } from '#url/paths.ts'
import { toThingPath } from '#url/toThingPath.ts'
import { listAddresses } from './listAddresses.ts'

/** What of the numbers of whole sections, which may be any words, can be the name of a file. */
const NUMBER = /^\w[\w.]{0,39}$/

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
    const number = part.parent?.number.toLowerCase() ?? ''
    const whole = `${paths.read}/${number}`
    if (NUMBER.test(number) && !moved.has(whole)) moved.set(whole, toSectionPath(part))
  }
  for (const id of Object.keys(corpus.redirects)) {
    const renamed = findRenamed(corpus, id)
    if (renamed) moved.set(toPath(id), toThingPath(index, renamed))
  }
  const taken = new Set(listAddresses(corpus))
  return new Map([...moved].filter(([from]) => !taken.has(from) && !/[?#]/.test(from)))
}
