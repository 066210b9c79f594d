/** Advance widths in hundredths of the size, each letter's rounded up; what is not listed is 56. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [20, ' '],
  [28, "',.:;Iijl’·|"],
  [36, '!()-[]f{}/\\rt'],
  [48, '"*?sz“”JYcvxy–'],
  [68, 'BCDGHKNOPQRU&'],
  [80, 'wMW—m%'],
  [100, '@…'],
]

const widthOf = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])))

/** How much wider a face runs than the light sans that the table was measured on. */
const FACES = { sans: 1, 'sans-strong': 1.06, serif: 1.24 } as const

export type Face = keyof typeof FACES

/**
 * How wide a line of text will be, in the units of `size`, never too little for
 * the site's own faces.
 *
 * An estimate from a table: it gives the same answer on every machine and
 * needs no page to measure on.
 */
export function estimateTextWidth(text: string, size: number, face: Face = 'sans'): number {
  let hundredths = 0
  for (const letter of text) hundredths += widthOf.get(letter) ?? 56
  return (hundredths / 100) * size * FACES[face]
}

/**
 * The text itself if it fits into `width`, else as much of it as fits before
 * an ellipsis; nothing when not even one letter does.
 */
export function cutToWidth(text: string, width: number, size: number, face: Face = 'sans'): string {
  if (estimateTextWidth(text, size, face) <= width) return text
  const letters = [...text]
  while (letters.length > 0) {
    letters.pop()
    const cut = `${letters.join('').trimEnd()}…`
    if (letters.length > 0 && estimateTextWidth(cut, size, face) <= width) return cut
  }
  return ''
}

/** The words of a text in as few lines as `width` allows; nothing when a single word is too wide for it. */
export function wrapWords(
  text: string,
  width: number,
  size: number,
  face: Face = 'sans',
): readonly string[] | undefined {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && estimateTextWidth(longer, size, face) <= width) lines[lines.length - 1] = longer
    else if (estimateTextWidth(word, size, face) <= width) lines.push(word)
    else return undefined
  }
  return lines
}
