import { pages } from '#url/pages.ts'
import { paths } from '#url/paths.ts'
import type { PaletteOption } from './paletteOptions.ts'

/** What readers call a page besides its name. */
const KEYWORDS: Record<string, string> = {
  [paths.overview]: 'home start front page',
  [paths.read]: 'text paper article',
  [paths.applications]: 'tasks uses domains browse',
  [paths.algorithms]: 'methods models browse',
  [paths.compare]: 'versus side by side comparison',
  [paths.references]: 'bibliography literature works papers citations sources',
  [paths.matrix]: 'table coverage',
  [paths.studies]: 'trials charts',
  [paths.audit]: 'check verdicts',
  [paths.timeline]: 'history eras years',
  [paths.search]: 'find',
  [paths.library]: 'saved bookmarks notes library',
  [paths.glossary]: 'terms definitions dictionary',
  [paths.about]: 'licence cookies download contact',
}

/**
 * Every page as a line that goes there, but for the one that is open already;
 * whoever types its name is told so.
 */
export function listPlaces(here: string, text: string): PaletteOption[] {
  return pages.flatMap(([label, to]) => {
    if (to === here && !text) return []
    const detail = to === here ? 'You are here' : undefined
    return [{ id: `page${to}`, label, keywords: KEYWORDS[to], detail, to }]
  })
}
