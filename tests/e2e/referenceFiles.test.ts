import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@retorquere/bibtex-parser'
import { expect } from 'vitest'
import type { Reference } from '#corpus/types.ts'
import { site, test } from '../support/openPage.ts'
import { readPublished } from '../support/publishedCorpus.ts'
import { readRis } from '../support/readRis.ts'

const { references } = readPublished().corpus
const read = (file: string) => readFileSync(join(site().folder, file), 'utf8')

test('every reference and the whole list lie beside their pages as files that other programs read', () => {
  const all: [name: string, works: readonly Reference[]][] = [
    ['references', references],
    ...references.map((one): [string, Reference[]] => [`references/${one.id.slice(4)}`, [one]]),
  ]
  for (const [name, works] of all) {
    const html = read(`${name}/index.html`)
    for (const ending of ['bib', 'ris', 'json']) expect(html).toContain(`/${name}.${ending}"`)
    expect(parse(read(`${name}.bib`)).entries, name).toHaveLength(works.length)
    expect(readRis(read(`${name}.ris`)), name).toHaveLength(works.length)
    expect(JSON.parse(read(`${name}.json`)).map(({ id }: { id: string }) => id)).toEqual(
      works.map(({ id }) => id),
    )
  }
})

test('the copy for reading off line holds the list’s files and no reference’s own', () => {
  expect(read('sw.js')).toContain('references.bib')
  expect(read('sw.js')).not.toContain(`references/${references[0]?.id.slice(4)}.bib`)
})
