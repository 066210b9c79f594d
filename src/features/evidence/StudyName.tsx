import { Link } from 'react-router'
import { need } from '#corpus/createIndex.ts'
import { formatReferenceName } from '#corpus/formatReference.ts'
import type { Study } from '#corpus/types.ts'
import { useCorpus } from '#items/CorpusProvider.tsx'

/** "Esteva et al. 2017", as a link to the study further down the page. */
export function StudyName({ study }: { study: Study }) {
  return (
    <Link to={`#${study.id}`}>{formatReferenceName(need(useCorpus().referenceById, study.reference))}</Link>
  )
}
