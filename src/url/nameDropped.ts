const LONGEST = 40

/** A text of an address, short enough to be named in a sentence. */
export const shorten = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** A parameter that a page leaves out, as its notice names it: `key=value`, each shortened. */
export const nameDropped = (key: string, value: string): string => `${shorten(key)}=${shorten(value)}`
