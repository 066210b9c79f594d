import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * Short names for the classes of style modules: a letter, the module's place
 * among all in `folder`, and the class's place in its module.
 *
 * Every page holds its own styles, so long names would be paid for by each. The
 * same sources give the same names, in every part of a build.
 */
export function createClassNames(folder: string): (name: string, file: string) => string {
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .map((file) => resolve(folder, file))
    .sort()
  const classes = new Map<string, string[]>()
  return (name, file) => {
    const path = file.replace(/\?.*$/, '')
    const known = classes.get(path) ?? []
    if (!known.includes(name)) known.push(name)
    classes.set(path, known)
    // The module's place always has two letters, so that no two pairs of places read alike.
    return `s${modules.indexOf(path).toString(36).padStart(2, '0')}${known.indexOf(name).toString(36)}`
  }
}
