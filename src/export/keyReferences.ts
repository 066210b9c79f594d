import type { Work } from '#corpus/formatReference.ts'
import { toSlug } from '#corpus/slug.ts'

/** A work with the id it has in the corpus. */
export type KeyedWork = Work & { id: string }

/**
 * References with the key each goes by in a file: our id without its prefix.
 *
 * Reference managers keep one record a key, so a key that comes again gets the
 * next free letter: "bishop-2006", "bishop-2006-b".
 */
export function keyReferences<One extends KeyedWork>(
  references: readonly One[],
): (readonly [One, key: string])[] {
  const taken = new Set<string>()
  return references.map((reference) => {
    const own = toSlug(reference.id)
    let key = own
    for (let again = 1; taken.has(key); again++) key = `${own}-${letterOf(again)}`
    taken.add(key)
    return [reference, key] as const
  })
}

/** "b" for the first repetition, then "c"; numbers once the letters are used up. */
const letterOf = (again: number) => (again < 26 ? String.fromCharCode(97 + again) : String(again + 1))
