/**
 * What a CITATION.cff says, each value under the way to it, as `authors.0.name`.
 *
 * It reads the part of YAML that the file uses and throws at anything else:
 * keys with plain values, nested by two spaces; lists; folded texts.
 */
export function readCff(text: string): Map<string, string> {
  const values = new Map<string, string>()
  const counts = new Map<string, number>()
  /** The keys that lead to each depth, and the key of a text that goes on. */
  const way: string[] = []
  let folded: { key: string; depth: number } | undefined
  for (const [at, line] of text.trimEnd().split('\n').entries()) {
    const [, spaces = '', dash, content = ''] = /^( *)(- )?(.*)$/.exec(line) ?? []
    const depth = spaces.length / 2
    if (folded && depth > folded.depth) {
      values.set(folded.key, `${values.get(folded.key)} ${content}`.trim())
      continue
    }
    folded = undefined
    const refuse = (why: string) => new Error(`Line ${at + 1} of the file ${why}: ${line}`)
    if (depth % 1 || depth > way.length || /\t/.test(line)) throw refuse('is not indented by two spaces')
    way.length = depth
    if (dash) {
      const list = way.join('.')
      counts.set(list, (counts.get(list) ?? -1) + 1)
      way.push(String(counts.get(list)))
    }
    const [, key, said] = /^([a-z-]+):(?: (.*))?$/.exec(content) ?? []
    if (key) way.push(key)
    else if (!dash) throw refuse('has no key')
    const whole = way.join('.')
    const value = key ? said : content
    // A key alone: what it holds stands in the lines below.
    if (value === undefined) continue
    if (values.has(whole)) throw refuse('says something twice')
    if (/^[>|]/.test(value)) folded = { key: whole, depth }
    else if (/: | #|^[&*!%@`[{"']/.test(value)) throw refuse('is no plain value')
    values.set(whole, folded ? '' : value)
  }
  return values
}
