import { toId, toSlug } from '#corpus/slug.ts'
import type { Section } from '#corpus/types.ts'

/** The address of every page that is not about one thing. */
export const paths = {
  overview: '/',
  read: '/read',
  applications: '/applications',
  algorithms: '/algorithms',
  compare: '/compare',
  references: '/references',
  matrix: '/evidence/matrix',
  studies: '/evidence/studies',
  audit: '/evidence/audit',
  timeline: '/timeline',
  search: '/search',
  library: '/library',
  glossary: '/glossary',
  about: '/about',
} as const

/** The address of a section in the reading view. */
export function toSectionPath(section: Pick<Section, 'number'>): string {
  return `${paths.read}/${section.number.toLowerCase()}`
}

/** The address of a claim: its section, with the claim as the target. */
export function toClaimPath(claim: { id: string; section: Pick<Section, 'number'> }): string {
  return `${toSectionPath(claim.section)}#${claim.id}`
}

/**
 * The address where a thing is shown, by its id alone.
 *
 * Sections and claims carry their number in their id (a data rule keeps it
 * so). An id of another kind leads to the overview.
 */
export function toPath(id: string): string {
  const slug = toSlug(id)
  switch (id.slice(0, id.indexOf('-'))) {
    case 'app':
      return `${paths.applications}/${slug}`
    case 'alg':
      return `${paths.algorithms}/${slug}`
    case 'ref':
      return `${paths.references}/${slug}`
    case 'dom':
      return `${paths.applications}?domain=${slug}`
    case 'era':
      return `${paths.timeline}?era=${slug}`
    case 'term':
      return `${paths.glossary}#${id}`
    case 'audit':
      return `${paths.audit}#${id}`
    case 'path':
      return `${paths.overview}#${id}`
    case 'study':
      return `${paths.studies}#${id}`
    case 'sec':
      return `${paths.read}/${slug.replaceAll('-', '.')}`
    case 'claim': {
      const section = slug.replace(/-p\d+-c\d+$/, '')
      return `${paths.read}/${section.replaceAll('-', '.')}#${id}`
    }
    default:
      return paths.overview
  }
}

/** The id of the section that an address names by its number. */
export function toSectionId(number: string): string {
  return toId('sec', number.toLowerCase().replaceAll('.', '-'))
}

const ROOMS = new Map<string, 'alg' | 'app' | 'ref'>([
  ['applications', 'app'],
  ['algorithms', 'alg'],
  ['references', 'ref'],
])

/**
 * The id of the thing an address leads to, as `toPath` writes it; nothing for
 * an address of no single thing. Whether the id names anything is not asked.
 */
export function readPath({ pathname, search, hash }: Record<'pathname' | 'search' | 'hash', string>) {
  if (/^#(?:claim|term|study|audit|path)-/.test(hash)) return hash.slice(1)
  const [, room = '', slug] = /^\/(\w+)(?:\/([^/]+))?\/?$/.exec(pathname) ?? []
  const era = `/${room}` === paths.timeline && new URLSearchParams(search).get('era')
  if (era) return toId('era', era)
  const kind = ROOMS.get(room)
  return slug && kind ? toId(kind, slug.toLowerCase()) : undefined
}

/** The address that a reader can send: absolute, with the site's base path. */
export function toAbsolute(path: string, base = import.meta.env.BASE_URL): string {
  return `${window.location.origin}${base.replace(/\/$/, '')}${path}`
}
