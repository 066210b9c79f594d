import type { Corpus } from './types.ts'

/** The id that a thing goes by now, for an id it once had; nothing for an id that was never given up. */
export function findRenamed({ redirects }: Corpus, id: string): string | undefined {
  // Any text may be asked for, also the name of something every object has.
  return Object.hasOwn(redirects, id) ? redirects[id] : undefined
}
