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

/**
 * Both spellings of a word in one form. Wherever it can, a rule also changes
 * the first letters of a word alike, so that a word half typed still begins
 * the word whole.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/z/g, 's'], // organise, analyze
  [/(?<=[a-z]{3})([yoe]s)[ei]s?$/, '$1'], // analysis, analyses, analyse; diagnosis, hypotheses
  [/(?<=[a-z])[ao]e(?=[a-z])/g, 'e'], // anaemia, oedema
  [/ll/g, 'l'], // modelling, labelled
  [/(?<=[a-z]{2})our(?=$|[aihs]|e[dr])/g, 'or'], // tumour, colouring, neighbourhood
  [/(?<=[a-z]{2})ou$/, 'o'],
  [/ogue?(?=s?$)/, 'og'], // analogue
  [/(cent|fib|lit|met|theat|calib)re(?=[ds]?$)/, '$1er'], // centre, fibre
  [/(defen|licen|offen|practi)se(?=[ds]?$)/, '$1ce'],
  [/^programm?e?(?=s?$)/, 'program'],
  [/^grey/, 'gray'],
  [/sulph/, 'sulf'],
  [/dgement/, 'dgment'], // judgement
  [/^artef/, 'artif'],
]

/** Singular and plural in one form, which need not be a word: study and studies are "studi". */
function foldPlural(word: string): string {
  if (/(?:ies?|y)$/.test(word)) return word.replace(/(?:ies?|y)$/, 'i')
  if (/(?:[su]s|is)$/.test(word)) return word
  return word.replace(/(?:(?<=ch|sh|x|ss)es|s)$/, '')
}

/**
 * The form under which a folded word is compared: British and American
 * spelling, singular and plural alike. Never shown to readers.
 */
export function toTerm(folded: string): string {
  // Short words are mostly acronyms and names, which have one spelling.
  if (!/^[a-z]{4,}$/.test(folded)) return folded
  let term = folded
  for (const [from, to] of SPELLINGS) term = term.replace(from, to)
  return foldPlural(term)
}
