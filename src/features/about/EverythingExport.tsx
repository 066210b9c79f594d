import { useCitations } from '#items/CitationsProvider.tsx'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { ExportMenu } from '#items/ExportMenu.tsx'
import {
  algorithmFormats,
  applicationFormats,
  claimFormats,
  eraFormats,
  groupFormats,
  milestoneFormats,
  referenceFormats,
  termFormats,
} from '#items/exportFormats.ts'
import { useFileWords } from '#items/useFileWords.ts'

/** Everything the survey holds, kind by kind, in every format. */
export function EverythingExport() {
  const index = useCorpus()
  const toWords = useFileWords()
  const citations = useCitations()
  const { references, applications, algorithms, eras, terms } = index.corpus
  const formats = [
    ...groupFormats('References', referenceFormats(references, toWords('references'), citations)),
    ...groupFormats('Claims', claimFormats(index.claims, toWords('claims'))),
    ...groupFormats('Applications', applicationFormats(index, applications, toWords('applications'))),
    ...groupFormats('Algorithms', algorithmFormats(index, algorithms, toWords('algorithms'))),
    ...groupFormats('Eras', eraFormats(eras, toWords('eras'))),
    ...groupFormats('Milestones', milestoneFormats(eras, toWords('milestones'))),
    ...groupFormats('Terms', termFormats(terms, toWords('terms'))),
  ]
  return <ExportMenu formats={formats} what="corpus" opens="start" />
}
