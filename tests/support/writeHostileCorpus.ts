import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCorpus } from '#corpus/build/readCorpus.ts'
import { groupBy } from '#lib/groupBy.ts'
import { CORPUS_FOLDER } from './corpus.ts'
import { TEXTS } from './hostile.ts'
import { makeFolder } from './makeFolder.ts'

/** A place for text in a file of the corpus: where it is held, and under which key. */
type Leaf = { holder: Record<string, unknown>; key: string; kind: string }

/** All texts inside a value, each with the kind of place it stands in: the keys that lead there. */
function listLeaves(value: unknown, kind = ''): Leaf[] {
  if (!value || typeof value !== 'object') return []
  // Lists are objects with numbers for keys.
  const holder = value as Record<string, unknown>
  return Object.entries(holder).flatMap(([key, inner]) => {
    const place = Array.isArray(value) ? kind : `${kind}.${key}`
    return typeof inner === 'string' ? [{ holder, key, kind: place }] : listLeaves(inner, place)
  })
}

const CODE_IN_A_DOI = '"><script>alert(1)</script>'

/**
 * A copy of the small corpus in which every kind of field that takes any text
 * holds hostile ones after its own; says which kinds of field those are.
 *
 * Which fields take any text is found by trying: what the data rules refuse is
 * put back.
 */
export function writeHostileCorpus(): { folder: string; fields: string[] } {
  const folder = makeFolder()
  cpSync(CORPUS_FOLDER, folder, { recursive: true })
  const fields: string[] = []
  let next = 0
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.json')) continue
    const held: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    const save = () => writeFileSync(join(folder, file), JSON.stringify(held))
    const kinds = groupBy(listLeaves(held), ({ kind }) => [kind])
    for (const [kind, leaves] of kinds) {
      // Whether an address is one of the site's is asked where the site is built.
      if (kind.endsWith('.stops.to')) continue
      const before = leaves.map(({ holder, key }) => holder[key])
      for (const { holder, key } of leaves) {
        holder[key] = /DOI$/.test(kind)
          ? `${holder[key]}${CODE_IN_A_DOI}`
          : `${holder[key]} ${TEXTS[next++ % TEXTS.length]}`
      }
      save()
      if (readCorpus(folder).faults.length === 0) fields.push(`${file}${kind}`)
      else for (const [at, { holder, key }] of leaves.entries()) holder[key] = before[at]
    }
    save()
  }
  return { folder, fields }
}
