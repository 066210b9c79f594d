import type { ReactNode } from 'react'
import { QueryNotes } from '#items/QueryNotes.tsx'
import { formatCount } from '#lib/formatCount.ts'
import { groupBy } from '#lib/groupBy.ts'
import { nameKinds } from '#search/nameKind.ts'
import { quoteQuery } from '#search/quoteQuery.ts'
import type { Hit, Kind, SearchAnswer } from '#search/types.ts'
import { useFocusKeeper } from '#ui/useFocusKeeper.ts'
import styles from './Answer.module.css'
import { HitGroup } from './HitGroup.tsx'
import { NothingFound } from './NothingFound.tsx'

type AnswerProps = {
  answer: SearchAnswer
  /** The query that was answered. */
  asked: string
  /** The hits of this page, out of those of the answer. */
  hits: readonly Hit[]
  /** The kinds chosen; none means all, each with its first few. */
  kinds: readonly Kind[]
  toQuery: (q: string) => string
  toKind: (kind: Kind | undefined) => string
  /** What can be done with all of it, beside the count. */
  actions?: ReactNode
  /** The way to the other pages of hits, below these. */
  pages?: ReactNode
}

/** What was found, the best first and then by kind, with what the reader should know about it. */
export function Answer({ answer, asked, hits, kinds, toQuery, toKind, actions, pages }: AnswerProps) {
  const { total, counts } = answer
  // Filters alone find things without making any of them the better match.
  const best = kinds.length === 0 && hits[0] && hits[0].reasons.length > 0 ? hits[0] : undefined
  const groups = groupBy(best ? hits.slice(1) : hits, ({ kind }) => [kind])
  const { stays, holder } = useFocusKeeper<HTMLParagraphElement>()
  return (
    <section aria-label="Results" {...holder}>
      <div className={styles.top}>
        <p className={styles.total} role="status" ref={stays} tabIndex={-1}>
          {total === 0 ? 'Nothing found' : formatCount(total, 'result')} for {quoteQuery(asked)}
        </p>
        {actions}
      </div>
      <QueryNotes answer={answer} toQuery={toQuery} />
      {total === 0 && <NothingFound answer={answer} kinds={kinds} toQuery={toQuery} toKind={toKind} />}
      {best && <HitGroup title="Best match" hits={[best]} mixed />}
      {[...groups].map(([kind, group]) => (
        <HitGroup
          key={kind}
          title={nameKinds(kind)}
          count={counts[kind]}
          hits={group}
          more={
            kinds.length === 0 && counts[kind] > group.length + Number(best?.kind === kind)
              ? toKind(kind)
              : undefined
          }
        />
      ))}
      {pages}
    </section>
  )
}
