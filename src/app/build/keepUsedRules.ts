import { toLetters } from './toLetters.ts'

/** A rule, or a group of rules under a condition, or what is neither and always stays. */
type Part = { head: string; body?: string; rules?: readonly Part[] }

const GROUP = /^@(?:media|supports|layer|container)\b/

/** The end of what opens at a brace. */
function closing(css: string, open: number): number {
  let depth = 0
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1
    if (css[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  throw new Error(`A style sheet does not close what it opens: ${css.slice(open, open + 80)}`)
}

/** A minified style sheet, read into its rules. */
function readRules(css: string): Part[] {
  const parts: Part[] = []
  let from = 0
  while (from < css.length) {
    const stop = css.slice(from).search(/[{;]/)
    if (stop < 0) break
    const at = from + stop
    if (css[at] === ';') {
      parts.push({ head: css.slice(from, at + 1) })
      from = at + 1
      continue
    }
    const end = closing(css, at)
    const head = css.slice(from, at).trim()
    const body = css.slice(at + 1, end)
    parts.push(GROUP.test(head) ? { head, rules: readRules(body) } : { head, body })
    from = end + 1
  }
  return parts
}

/** What stands in brackets says which element is meant no further: `:not(.a)` matches where no `.a` is. */
function withoutBrackets(selector: string): string {
  const less = selector.replace(/\([^()]*\)/g, '')
  return less === selector ? selector : withoutBrackets(less)
}

/** The selectors of a list; a comma inside brackets parts none. */
function splitSelectors(list: string): string[] {
  const selectors = ['']
  let depth = 0
  for (const letter of list) {
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (letter === ',' && depth === 0) selectors.push('')
    else selectors[selectors.length - 1] += letter
  }
  return selectors
}

const canMatch = (selector: string, classes: ReadonlySet<string>) =>
  [...withoutBrackets(selector).matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.has(name))

function writeUsed(parts: readonly Part[], classes: ReadonlySet<string>): string {
  return parts
    .map(({ head, body, rules }) => {
      if (rules) {
        const used = writeUsed(rules, classes)
        return used && `${head}{${used}}`
      }
      if (body === undefined) return head
      if (head.startsWith('@')) return `${head}{${body}}`
      const used = splitSelectors(head).filter((selector) => canMatch(selector, classes))
      return used.length > 0 ? `${used.join(',')}{${body}}` : ''
    })
    .join('')
}

/** Leaves out custom properties that nothing reads; what they alone read goes with them, and what then says nothing. */
function withoutUnread(css: string, html: string): string {
  const read = new Set([...`${css}${html}`.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
  const less = css.replace(/(?<=[{;])(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (declaration, name) =>
    read.has(name) ? declaration : '',
  )
  return less === css
    ? css.replace(/(?<=^|[{}])(?:[^{}@]+\{\})+/g, '').replace(/@media[^{}]*\{\}/g, '')
    : withoutUnread(less, html)
}

/** Longer values, such as lists of faces, are shorter told once. */
const SHORT = 12

/**
 * Writes out what a custom property of the whole page says, where it says one
 * short thing under all conditions: a page then needs neither its name nor its
 * definition.
 */
function writeOutSettled(css: string): string {
  const root = [...css.matchAll(/(?<=^|[{}]):root\{([^{}]*)\}/g)].map(([, body = '']) => body).join(';')
  const settled = new Map<string, string>()
  for (const [, name = '', value = ''] of root.matchAll(/(--[\w-]+):([^;]*)/g)) {
    const again = css.split(`${name}:`).length > 2
    if (!again && value.length <= SHORT && !value.includes('var(')) settled.set(name, value)
  }
  return css.replace(/var\((--[\w-]+)\)/g, (use, name) => settled.get(name) ?? use)
}

/** The custom properties that parts of a page give values of their own. */
const listOwn = (css: string) =>
  [...css.matchAll(/([^{}]*)\{([^{}]*)\}/g)]
    .filter(([, head = '']) => !head.startsWith(':root'))
    .flatMap(([, , body = '']) => [...body.matchAll(/(?<=^|;)(--[\w-]+):/g)].map(([, name = '']) => name))

/**
 * Gives custom properties names of a letter or two: a page writes them out some
 * hundred times. Those keep theirs that anything else calls by name: a drawing
 * in the page, or a rule that comes with the app.
 */
function shortenNames(css: string, html: string, kept: ReadonlySet<string>): string {
  const names = new Set(css.match(/(?<![\w-])--[\w-]+/g))
  const free = Array.from({ length: 2 * names.size }, (_, at) => `--${toLetters(at)}`).filter(
    (name) => !names.has(name),
  )
  const short = new Map(
    [...names]
      .filter((name) => name.length > 4 && !kept.has(name) && !html.includes(`var(${name})`))
      .map((name, at) => [name, free[at] ?? name]),
  )
  return css.replace(/(?<![\w-])--[\w-]+/g, (name) => short.get(name) ?? name)
}

/**
 * Gives, for a page's HTML, the rules of a style sheet that can match an
 * element of it as it stands; the rest is of use only once the app runs, and
 * comes with it.
 */
export function keepUsedRules(css: string): (html: string) => string {
  const parts = readRules(writeOutSettled(css))
  const own = new Set(listOwn(css))
  return (html) => {
    const names = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' '))
    return shortenNames(withoutUnread(writeUsed(parts, new Set(names)), html), html, own)
  }
}
