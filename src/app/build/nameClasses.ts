import { readdirSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { toLetters } from './toLetters.ts'

const SHEET = /\.module\.css$/

/**
 * Short names for the classes of all style sheets in a folder: every page
 * writes them out hundreds of times, and random ones hardly compress.
 *
 * A name is the sheet's place among the sheets and the class's place in its
 * sheet, so that the pages and the browser's program, built apart, agree.
 */
export function nameClasses(folder: string): (name: string, file: string, css: string) => string {
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => SHEET.test(file))
    .sort()
  return (name, file, css) => {
    const sheet = sheets.indexOf(relative(resolve(folder), file.replace(/\?.*/, '')).replaceAll('\\', '/'))
    if (sheet < 0) throw new Error(`${file} is no style sheet of the site.`)
    const classes = [...new Set([...css.matchAll(/\.([a-zA-Z_][\w-]*)/g)].map(([, found]) => found))]
    return `${toLetters(sheet)}${classes.indexOf(name)}`
  }
}
