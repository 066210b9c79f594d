type Table = readonly (readonly [number, string])[]

/** Advance widths of letters in hundredths of the size, rounded up; a letter not listed takes 60. */
const SANS: Table = [
  [20, ' '],
  [28, "',.:;ijlI|’·"],
  [34, '!f()-[]{}t'],
  [42, '/\\r*s'],
  [46, '"?z“”cx'],
  [50, 'JYvy–0123456789#$+<=>FL^_ek~é'],
  [54, 'VXagESTZ'],
  [58, 'A`bdhnopquCKPR'],
  [62, 'B&DG'],
  [68, 'HNUOQ'],
  [74, 'wM'],
  [86, 'W—%m@'],
  [96, '…'],
]
const SERIF: Table = [
  [24, " '’|"],
  [34, '!,.:;j·-il'],
  [38, '/[\\]()ft{}'],
  [42, '"IJ`'],
  [46, '?*“”'],
  [48, 'rsz'],
  [54, '#$_ce–é'],
  [56, '0123456789+<=>S^a~'],
  [60, 'gZovxy'],
  [64, 'FLkqEPbdpu'],
  [68, 'ThnBCXY'],
  [72, 'ARV'],
  [76, '&GKDNOQU'],
  [84, 'H—'],
  [88, 'w…@'],
  [98, 'M%m'],
  [102, 'W'],
]

const toWidths = (table: Table) =>
  new Map(table.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])))

const sans = toWidths(SANS)
const FACES = {
  sans: { widths: sans, wider: 1 },
  'sans-strong': { widths: sans, wider: 1.04 },
  serif: { widths: toWidths(SERIF), wider: 1 },
} as const

export type Face = keyof typeof FACES

/**
 * How wide a line of text will be, in the units of `size`, never too little for
 * the site's own faces.
 *
 * An estimate from a table: it gives the same answer on every machine and
 * needs no page to measure on.
 */
export function estimateTextWidth(text: string, size: number, face: Face = 'sans'): number {
  const { widths, wider } = FACES[face]
  let hundredths = 0
  for (const letter of text) hundredths += widths.get(letter) ?? 60
  return (hundredths / 100) * size * wider
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
