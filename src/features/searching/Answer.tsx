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
  /** Nothing before something was asked and the search is there. */
  answer: SearchAnswer | undefined
  /** The query that was answered. */
  asked: string
  /** True while the search is being fetched. */
  waiting: boolean
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

/**
 * What was found, the best first and then by kind, with what the reader should know about it.
 *
 * Its first line stands there before anything was asked: several screen readers
 * stay silent about a line that comes together with its words.
 */
export function Answer({ answer, asked, waiting, actions, ...found }: AnswerProps) {
  const { stays, holder } = useFocusKeeper<HTMLParagraphElement>()
  return (
    <section aria-label={answer && 'Results'} {...holder}>
      <div className={styles.top}>
        <p className={styles.total} role="status" ref={stays} tabIndex={-1}>
          {waiting && 'Loading the search…'}
          {answer &&
            `${answer.total === 0 ? 'Nothing found' : formatCount(answer.total, 'result')} for ${quoteQuery(asked)}`}
        </p>
        {actions}
      </div>
      {answer && <Found answer={answer} {...found} />}
    </section>
  )
}

type FoundProps = Pick<AnswerProps, 'hits' | 'kinds' | 'toQuery' | 'toKind' | 'pages'> & {
  answer: SearchAnswer
}

function Found({ answer, hits, kinds, toQuery, toKind, pages }: FoundProps) {
  const { total, counts } = answer
  // Filters alone find things without making any of them the better match.
  const best = kinds.length === 0 && hits[0] && hits[0].reasons.length > 0 ? hits[0] : undefined
  const groups = groupBy(best ? hits.slice(1) : hits, ({ kind }) => [kind])
  return (
    <>
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
    </>
  )
}
