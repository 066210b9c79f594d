import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { Corpus } from '#corpus/types.ts'
import type { Rule } from './Rule.ts'
import { formatFaults, PICTURE, readCorpus } from './readCorpus.ts'

const VIRTUAL = 'virtual:corpus'

/**
 * Serves the corpus authored in `folder` as the module `virtual:corpus`, and
 * publishes it whole as `corpus.json`, with the corpus's picture for shared
 * links if it has one. A corpus that is broken, by the data rules or by `more` of
 * them, stops dev and build with a list of its faults.
 */
export function corpusPlugin(folder: string, more: readonly Rule[] = []): Plugin {
  const read = (): { corpus: Corpus; files: readonly string[] } => {
    const { corpus, faults, files } = readCorpus(resolve(folder), more)
    // Where in our own code the faults were found says nothing to who edits the data.
    if (!corpus || faults.length > 0)
      throw Object.assign(new Error(formatFaults(faults, folder)), { stack: '' })
    return { corpus, files }
  }
  return {
    name: 'corpus',
    buildStart() {
      read()
    },
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load(id) {
      if (id !== `\0${VIRTUAL}`) return undefined
      const { corpus, files } = read()
      for (const file of files) this.addWatchFile(file)
      // A parsed string starts faster than the same data as a script.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(corpus))})`
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      this.emitFile({ type: 'asset', fileName: 'corpus.json', source: JSON.stringify(read().corpus) })
      const picture = resolve(folder, PICTURE)
      if (existsSync(picture)) {
        this.emitFile({ type: 'asset', fileName: PICTURE, source: readFileSync(picture) })
      }
    },
    configureServer(server) {
      server.middlewares.use('/corpus.json', (_request, response) => {
        response.setHeader('Content-Type', 'application/json')
        response.end(JSON.stringify(read().corpus))
      })
    },
  }
}
