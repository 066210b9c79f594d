/** A field with its text as TeX reads it; without text it is left out. */
export type TexField = readonly [name: string, text: string | undefined]

/** One entry of a .bib file. */
export function writeTexEntry(type: string, key: string, fields: readonly TexField[]): string {
  const lines = fields.flatMap(([name, text]) => (text ? [`  ${name} = ${text}`] : []))
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`
}

/** Text in braces, or nothing. */
export const inBraces = (text: string | undefined) => (text ? `{${text}}` : undefined)

/** Text of a field that may name several, joined by "and"; ours names one, whatever it is called. */
export const inListBraces = (text: string | undefined) =>
  text && /(?:^|\s)and(?:\s|$)/i.test(text) ? `{{${text}}}` : inBraces(text)

/** An address or identifier, which TeX reads letter by letter; a brace or backslash in it would end it too soon. */
export const writeVerbatim = (text: string | undefined) =>
  text && `{${text.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign))}}`
