const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // Braces count for BibTeX even where a backslash stands before them, so they must not stand alone.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // Other signs in TeX's own encoding.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
}

/**
 * Text as TeX sets it letter by letter: what it reads as commands is made
 * plain, and what it would join to another sign ("--", "``") is kept apart.
 * Lines and runs of blanks become one blank, as TeX has it.
 */
export function escapeTex(text: string): string {
  return text
    .replace(/[ \t\r\n\f\v]+/g, ' ')
    .trim()
    .replace(/[\\{}~^<>|#$%&_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
    .replace(/-(?=-)|`(?=`)|'(?=')|,(?=,)|[?!](?=`)/g, '$&{}')
}
