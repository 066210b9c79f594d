import { toIdentifier } from './parseQuery.ts'
import { toKey } from './splitWords.ts'
import type { SearchRecord } from './types.ts'

/** A name that a record goes by. */
export type NamedRecord = { record: number; label: string; name: string }

/** Who goes by which name or identifier. */
export type Names = {
  add: (record: SearchRecord, position: number) => void
  /** Records that go by exactly this name, given as the key of its words. */
  named: (key: string) => readonly NamedRecord[]
  /** Records with this identifier; with an identifier beginning so, if none has it whole. */
  identified: (identifier: string) => readonly NamedRecord[]
}

/** An empty register of names. */
export function createNames(): Names {
  const byKey = new Map<string, NamedRecord[]>()
  const byIdentifier = new Map<string, NamedRecord>()
  return {
    add: ({ fields, identifiers = [] }, position) => {
      for (const { naming, label, text } of fields) {
        const key = naming && toKey(text)
        if (!key) continue
        const named = byKey.get(key)
        const entry = { record: position, label, name: text }
        if (!named) byKey.set(key, [entry])
        // A thing may go by one name in two fields; the first is the weightier.
        else if (named.at(-1)?.record !== position) named.push(entry)
      }
      for (const name of identifiers) {
        byIdentifier.set(toIdentifier(name), { record: position, label: 'identifier', name })
      }
    },
    named: (key) => byKey.get(key) ?? [],
    identified: (identifier) => {
      const whole = byIdentifier.get(identifier)
      if (whole) return [whole]
      return [...byIdentifier].flatMap(([known, entry]) => (known.startsWith(identifier) ? [entry] : []))
    },
  }
}
