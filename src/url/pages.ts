import { paths } from './paths.ts'

/** Every page that is not about one thing, under the name readers know it by. */
export const pages: readonly (readonly [name: string, to: string])[] = [
  ['Overview', paths.overview],
  ['Read the whole survey', paths.read],
  ['Applications', paths.applications],
  ['Algorithms', paths.algorithms],
  ['Compare algorithms', paths.compare],
  ['References', paths.references],
  ['Evidence matrix', paths.matrix],
  ['Studies', paths.studies],
  ['Citation audit', paths.audit],
  ['Timeline', paths.timeline],
  ['Search', paths.search],
  ['Reading list', paths.library],
  ['Glossary', paths.glossary],
  ['About, data and privacy', paths.about],
]
