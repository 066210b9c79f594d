import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { readCorpus } from '#corpus/build/readCorpus.ts'
import { createCitationFormatter } from './formatCitations.ts'

const VIRTUAL = 'virtual:citations'
/** References whose citations come together: some 20 kB on the way. */
const SLICE = 100

/**
 * Serves the references of the corpus in `folder`, formatted in every style,
 * as `virtual:citations`: functions that fetch them in slices, in the order of
 * the corpus. The processor stays in the build.
 */
export function citationsPlugin(folder: string): Plugin {
  let cacheFolder: string | undefined
  const read = () => {
    const { corpus, files } = readCorpus(resolve(folder))
    if (!corpus) throw new Error('The corpus cannot be read; the plugin that serves it says why.')
    return { corpus, files, formatter: createCitationFormatter(corpus, cacheFolder) }
  }
  const toModule = (content: unknown) =>
    `export default JSON.parse(${JSON.stringify(JSON.stringify(content))})`
  const load = (part: string): unknown => {
    const { corpus, formatter } = read()
    if (part === 'survey') return formatter.format([corpus.survey])[0]
    if (part === 'page') return formatter.formatPage()
    const from = Number(part) * SLICE
    return formatter.format(corpus.references.slice(from, from + SLICE))
  }
  return {
    name: 'citations',
    configResolved({ root }) {
      cacheFolder = resolve(root, 'node_modules/.cache/citations')
    },
    resolveId: (id) => (id.startsWith(VIRTUAL) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${VIRTUAL}`)) return undefined
      const part = id.slice(VIRTUAL.length + 2)
      if (part) return toModule(load(part))
      const { corpus, files } = read()
      for (const file of files) this.addWatchFile(file)
      const slices = Array.from(
        { length: Math.ceil(corpus.references.length / SLICE) },
        (_, at) => `() => import('${VIRTUAL}/${at}')`,
      )
      return [
        `export const size = ${SLICE}`,
        `export const slices = [${slices.join(', ')}]`,
        `export const survey = () => import('${VIRTUAL}/survey')`,
        `export const page = () => import('${VIRTUAL}/page')`,
      ].join('\n')
    },
  }
}
