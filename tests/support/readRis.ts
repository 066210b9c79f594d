/** One record of a RIS file: every tag with its values in order. */
export type RisRecord = ReadonlyMap<string, readonly string[]>

/**
 * Reads a RIS file by the letter of its specification, and throws at what it
 * does not allow: a line that is no tag with two blanks, a hyphen and a blank,
 * a record that does not start with TY and end with ER, a line end without CR.
 */
export function readRis(text: string): RisRecord[] {
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) throw new Error('A line does not end with CR LF.')
  const records: Map<string, string[]>[] = []
  let open: Map<string, string[]> | undefined
  for (const line of text.split('\r\n').slice(0, -1)) {
    const [, tag, value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/s.exec(line) ?? []
    if (!tag) throw new Error(`Not a line of RIS: ${line}`)
    if (tag === 'ER') {
      if (!open) throw new Error('ER ends a record that has not begun.')
      records.push(open)
      open = undefined
      continue
    }
    if ((tag === 'TY') === (open !== undefined)) throw new Error(`${tag} does not belong here.`)
    open ??= new Map()
    open.set(tag, [...(open.get(tag) ?? []), value])
  }
  if (open) throw new Error('The last record has no end.')
  return records
}

/** A name of RIS in its parts: family, given, suffix. */
export const readRisName = (name: string) => name.split(/,\s*/).map((part) => part.trim())
