import type { Index } from '#corpus/createIndex.ts'
import { formatSection } from '#corpus/formatPlace.ts'
import { formatAuthorsShort, formatReferenceName, formatVenue, yearOf } from '#corpus/formatReference.ts'
import { nameThing } from '#corpus/nameThing.ts'
import type { Section } from '#corpus/types.ts'
import type { SavedKind } from '#url/libraryQuery.ts'

/** What a saved id stands for, in words. */
export type Described = {
  kind: SavedKind
  /** What to call it in a line of its own. */
  name: string
  /** What a claim says, or whose a work is and where it appeared: by its name alone nobody knows it. */
  text: string
  /** Everything about it that one may search for. */
  words: string
  /** Where the survey first speaks of it. */
  section: Section | undefined
}

/** What a saved id stands for in this survey; also where it stands for nothing any more. */
export function describeSaved(index: Index, id: string): Described {
  const claim = index.claimById.get(id)
  if (claim) {
    const name = nameThing(index, id) ?? id
    return {
      kind: 'claim',
      name,
      text: claim.plain,
      words: `${name} ${formatSection(claim.section)} ${claim.plain}`,
      section: claim.section,
    }
  }
  const study = index.corpus.studies.find((study) => study.id === id)
  const first = index.claimsByThing.get(study?.reference ?? id)?.[0]?.section
  const work = index.referenceById.get(study?.reference ?? id)
  if (study && work) {
    const name = `Study: ${formatReferenceName(work)}`
    const words = `${name} ${work.title} ${study.summary}`
    return { kind: 'study', name, text: '', words, section: first }
  }
  if (work) {
    const words = `${work.title} ${formatAuthorsShort(work)} ${yearOf(work)} ${work['container-title'] ?? ''}`
    const text = [formatReferenceName(work), formatVenue(work)].filter(Boolean).join('. ')
    return { kind: 'reference', name: work.title, text, words, section: first }
  }
  const algorithm = index.algorithmById.get(id)
  const thing = algorithm ?? index.applicationById.get(id)
  if (!thing) return { kind: 'gone', name: id, text: '', words: id, section: undefined }
  return {
    kind: algorithm ? 'algorithm' : 'application',
    name: thing.name,
    text: '',
    words: [thing.name, ...thing.aliases].join(' '),
    section: first,
  }
}
