const LIGATURES: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/[đð]/g, 'd'],
  [/þ/g, 'th'],
  [/ı/g, 'i'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
]

/** Text without case, diacritics, ligatures and letters that are not seen. */
export function foldText(text: string): string {
  // Most words are plain, and normalising is what costs.
  if (/^[\w\s]*$/.test(text)) return text.toLowerCase()
  let folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
  for (const [from, to] of LIGATURES) folded = folded.replace(from, to)
  return folded
}

/** What stands at a word's end in singular and plural, in one form; the first that fits is used. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ies?|y)$/, 'i'], // study, studies
  [/(?<=[a-z]{3}[yoe]s)[ei]s?$/, ''], // analysis, analyses, analyse; hypothesis, hypotheses
  [/(?:[su]|[^aeo]i)s$/, '$&'], // class, virus, basis
  [/(?<=ch|sh|x|ss|[a-z]{2}us)es$/, ''], // branches, viruses
  [/(?<=[a-z]{3})s$/, ''],
]

/**
 * Both spellings of a word in one form. Wherever it can, a rule also changes
 * the first letters of a word alike, so that a word half typed still begins
 * the word whole.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z])[ao]e(?=[a-z]{2})/g, 'e'], // anaemia, oedema
  [/ll/g, 'l'], // modelling, labelled
  [/(?<=[a-z]{2})our(?=$|[aih]|e[dr])/g, 'or'], // tumour, colouring, neighbourhood
  [/(?<=[a-z]{2})ou$/, 'o'],
  [/ogue?$/, 'og'], // analogue
  [/(cent|fib|lit|met|theat|calib)re(?=d?$)/, '$1er'], // centre, fibre
  [/(defen|licen|offen|practi)se(?=d?$)/, '$1ce'],
  [/^programm?e?$/, 'program'],
  [/^gre(?=[yi])/, 'gra'],
  [/sulph/, 'sulf'],
  [/dgement/, 'dgment'], // judgement
  [/^artef/, 'artif'],
  [/y/g, 'i'], // tyre; and "xray" as "x-ray", whatever ends a word
]

/**
 * The form under which a folded word is compared: British and American
 * spelling, singular and plural alike. Never shown to readers.
 */
export function toTerm(folded: string): string {
  // Shorter words are mostly acronyms, which have one spelling.
  if (!/^[a-z]{3,}$/.test(folded)) return folded
  let term = folded.replaceAll('z', 's') // organise, analyze
  const ending = ENDINGS.find(([from]) => from.test(term))
  if (ending) term = term.replace(ending[0], ending[1])
  for (const [from, to] of SPELLINGS) term = term.replace(from, to)
  return term
}
