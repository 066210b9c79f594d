import { toSlug } from '#corpus/slug.ts'
import { type KeyedWork, keyReferences } from './keyReferences.ts'
import { toBiblatex } from './toBiblatex.ts'
import { toBibtex } from './toBibtex.ts'
import { toCslJson } from './toCslJson.ts'
import { toRis } from './toRis.ts'

/** The formats of reference managers. */
export type ReferenceFormat = 'bibtex' | 'biblatex' | 'ris' | 'csl-json'

/** References as one file of this format, every record under a key of its own. */
export function writeReferences(format: ReferenceFormat, references: readonly KeyedWork[]): string {
  const keyed = keyReferences(references)
  switch (format) {
    case 'bibtex':
      return keyed.map(([reference, key]) => toBibtex(reference, key)).join('\n')
    case 'biblatex':
      return keyed.map(([reference, key]) => toBiblatex(reference, key)).join('\n')
    case 'ris':
      return keyed.map(([reference, key]) => toRis(reference, key)).join('')
    case 'csl-json':
      return `${JSON.stringify(
        keyed.map(([reference, key]) =>
          toCslJson(reference, reference.id.slice(0, -toSlug(reference.id).length) + key),
        ),
        null,
        2,
      )}\n`
  }
}
