/** Of these a title is in title case if most begin with a capital. */
const LONG = 4

const isCapital = (word: string) => /^\p{Lu}\p{Ll}+$/u.test(word)
const wordsOf = (title: string) => title.match(/[\p{L}\p{N}’']+/gu) ?? []
/** The first word of a title and of what follows a colon, a dash or a question. */
const OPENING = /(?:^|[:?!.—–]\s+)[“‘"'(]*$/

/** Whether a title gives a capital to most of its words, as book titles do. */
function isTitleCase(title: string, isBook: boolean): boolean {
  const long = wordsOf(title)
    .slice(1)
    .filter((word) => word.length >= LONG)
  const capital = long.filter((word) => /^\p{Lu}/u.test(word))
  return capital.length >= (isBook ? 1 : 2) && capital.length >= long.length * 0.7
}

/**
 * A title with capitals only where a sentence has them, as most styles print
 * it. A title that is no title in title case stays as it is.
 *
 * `names` are words that keep their capital; what is written in capitals
 * or with one inside (DNA, GitHub) keeps them too.
 */
export function toSentenceCase(title: string, isBook: boolean, names: ReadonlySet<string>): string {
  if (!isTitleCase(title, isBook)) return title
  return title.replace(/[\p{L}\p{N}’']+/gu, (word, at: number) =>
    at === 0 ||
    OPENING.test(title.slice(0, at).replace(/[:—–]\s+$/, '')) ||
    !isCapital(word) ||
    names.has(word)
      ? word
      : word.toLowerCase(),
  )
}

/** A title whose part after a colon starts with a capital too. */
export function capitaliseSubtitle(title: string): string {
  return title.replace(
    /([:?!]:?\s+[“‘"'(]*)(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}

/** Words that these titles write with a capital inside a sentence, and never without: names. */
export function findNames(titles: readonly { title: string; isBook: boolean }[]): Set<string> {
  const sentences = titles
    .filter(({ title, isBook }) => !isTitleCase(title, isBook))
    .map(({ title }) => title)
  const small = new Set(sentences.flatMap(wordsOf))
  return new Set(
    sentences.flatMap((title) =>
      [...title.matchAll(/[\p{L}\p{N}’']+/gu)].flatMap(({ 0: word, index }) =>
        index > 0 && isCapital(word) && !OPENING.test(title.slice(0, index)) && !small.has(word.toLowerCase())
          ? [word]
          : [],
      ),
    ),
  )
}
