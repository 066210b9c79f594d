const MOST = 100

/**
 * A file's name from words: small letters of any script, figures and hyphens,
 * never longer than every system takes. Words that leave nothing are left out.
 */
export function nameFile(words: readonly string[], ending: string): string {
  const name = words
    .map((word) =>
      word
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter(Boolean)
    .join('-')
  const short = [...name].slice(0, MOST).join('').replace(/-+$/, '')
  return `${short || 'export'}.${ending}`
}
