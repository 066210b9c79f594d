import type { Shelf } from './createShelf.ts'
import { type Held, openSealed, type Sealed } from './seal.ts'

/** A state read from storage; `whole` is false where a part of it made no sense and was left out. */
export type Read<T> = { value: T; whole: boolean }

/** How a store's values are understood. */
export type Reader<T> = {
  version: number
  empty: T
  /** Brings a state of an older version into the shape of this one. */
  migrate: (state: unknown, version: number) => unknown
  /** A state of this version, by allow-list; nothing where it is of another kind. */
  read: (state: unknown) => Read<T> | undefined
  /** What can still be made out in a text that is damaged; nothing where that is nothing. */
  salvage?: (text: string) => T | undefined
}

/** What took the place of a value that could not be read. */
export type Recovery = 'copy' | 'parts' | 'nothing'

/** What lies on a shelf. */
export type Found<T> = {
  /** Denied: nothing can be read or written. Newer: written by a later version, so for reading only. */
  as: 'none' | 'good' | 'older' | 'newer' | 'denied' | 'damaged'
  value: T
  held: Held
  /** Where damaged: the texts to keep, and what stands in for them. */
  raw: readonly string[]
  recovery?: Recovery
}

/** The value on a shelf, or the best that can be made of what lies there. Changes nothing. */
export function readShelf<T>(shelf: Pick<Shelf, 'read'>, reader: Reader<T>): Found<T> {
  const nothing = { value: reader.empty, held: {}, raw: [] }
  let texts: ReturnType<Shelf['read']>
  try {
    texts = shelf.read()
  } catch {
    return { as: 'denied', ...nothing }
  }
  const { main, copy } = texts
  if (main === null && copy === null) return { as: 'none', ...nothing }
  const first = understand(main, reader)
  if (first?.whole) return { as: first.as, value: first.value, held: first.held, raw: [] }
  const second = understand(copy, reader)
  const usable = second?.whole && second.as !== 'newer'
  // A value that went missing while its copy stayed is simply put back.
  if (main === null && usable) return { as: 'older', value: second.value, held: second.held, raw: [] }
  const raw = [main, usable ? null : copy].filter((text) => text !== null)
  if (usable) return { as: 'damaged', value: second.value, held: second.held, raw, recovery: 'copy' }
  const parts = first?.value ?? second?.value ?? salvage(raw, reader)
  return {
    as: 'damaged',
    value: parts ?? reader.empty,
    held: first?.held ?? second?.held ?? {},
    raw,
    recovery: parts === undefined ? 'nothing' : 'parts',
  }
}

type Understood<T> = Read<T> & { as: 'good' | 'older' | 'newer'; held: Held }

/** A stored text in the shape of this version; nothing where it is damaged or of another kind. */
export function understand<T>(text: string | null, reader: Reader<T>): Understood<T> | undefined {
  const sealed = text === null ? undefined : openSealed(text, reader.version)
  if (!sealed) return undefined
  if (sealed.version > reader.version) {
    // As far as it can be read: whatever else it holds stays where it is.
    const value = reader.read(sealed.state)?.value ?? reader.empty
    return { as: 'newer', value, whole: true, held: sealed.held }
  }
  const read = reader.read(toPresent(sealed, reader))
  return read && { as: sealed.version < reader.version ? 'older' : 'good', ...read, held: sealed.held }
}

function toPresent<T>({ state, version }: Sealed, reader: Reader<T>): unknown {
  return version < reader.version ? reader.migrate(state, version) : state
}

function salvage<T>(texts: readonly string[], reader: Reader<T>): T | undefined {
  for (const text of texts) {
    const parts = reader.salvage?.(text)
    if (parts !== undefined) return parts
  }
  return undefined
}
