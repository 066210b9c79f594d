import { PageHead } from '#ui/PageHead.tsx'
import { useCorpus } from './CorpusProvider.tsx'

type HeadProps = { title?: string; description: string }

/** Title and description of a page of this survey; the overview gives no title of its own. */
export function Head({ title, description }: HeadProps) {
  const { survey } = useCorpus().corpus
  return <PageHead title={title ?? survey.shortTitle} site={survey.shortTitle} description={description} />
}
