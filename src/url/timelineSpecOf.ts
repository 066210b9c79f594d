import { toSlug } from '#corpus/slug.ts'
import type { Corpus } from '#corpus/types.ts'
import type { TimelineSpec } from './timelineQuery.ts'

/** What the timeline of a corpus understands, over the years that its history spans. */
export function timelineSpecOf(corpus: Corpus, bounds: TimelineSpec['bounds']): TimelineSpec {
  const slugsOf = (things: readonly { id: string }[]) => things.map(({ id }) => toSlug(id))
  return {
    bounds,
    eras: slugsOf(corpus.eras),
    domains: slugsOf(corpus.domains),
    algorithms: slugsOf(corpus.algorithms),
  }
}
