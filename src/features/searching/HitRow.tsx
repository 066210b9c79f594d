import { useCorpus } from '#items/CorpusProvider.tsx'
import { SaveMark } from '#items/SaveMark.tsx'
import { formatReasons } from '#search/formatReasons.ts'
import { nameKind } from '#search/nameKind.ts'
import type { Hit } from '#search/types.ts'
import { Hidden } from '#ui/Hidden.tsx'
import { MarkedText } from '#ui/MarkedText.tsx'
import { ResultRow } from '#ui/ResultRow.tsx'
import { toThingPath } from '#url/toThingPath.ts'
import { HitFacts } from './HitFacts.tsx'
import styles from './HitRow.module.css'

type HitRowProps = { hit: Hit; mixed: boolean }

/** One thing that was found: its name, what matched in it, and why it is here. */
export function HitRow({ hit, mixed }: HitRowProps) {
  const index = useCorpus()
  const { id, kind, name, marks, reasons, snippet } = hit
  const canSave = /^(?:claim|application|algorithm|reference|study)$/.test(kind)
  const why = formatReasons(reasons)
  // A claim is told by its words; its place only says where to find them.
  const quote = kind === 'claim' && snippet?.voice === 'survey' ? snippet : undefined
  const shown = quote && showsWhy(hit)
  return (
    <ResultRow
      id={id}
      to={toThingPath(index, id)}
      title={
        quote ? (
          <span className={styles.quote}>
            <MarkedText text={quote.text} marks={quote.marks} />
          </span>
        ) : (
          <>
            {kind === 'term' && '“'}
            <MarkedText text={name} marks={marks} />
            {kind === 'term' && '”'}
          </>
        )
      }
      tags={why && !shown && <span>{why}</span>}
      corner={canSave && <SaveMark id={id} name={name} corner />}
      aside={
        <>
          {mixed && <span className={styles.kind}>{nameKind(kind)}</span>}
          <HitFacts id={id} kind={kind} />
        </>
      }
    >
      {quote && (
        <p className={styles.place}>
          {name}
          {shown && <Hidden> {why}</Hidden>}
        </p>
      )}
      {snippet && !quote && (
        <p className={styles.snippet} data-voice={snippet.voice}>
          <MarkedText text={snippet.text} marks={snippet.marks} />
        </p>
      )}
    </ResultRow>
  )
}

/** Whether the marked words of a claim are all there is to say: found as typed, and in its own text alone. */
function showsWhy({ reasons, snippet }: Hit): boolean {
  const fields = new Set(reasons.map(({ fields }) => fields.join()))
  return (
    (snippet?.marks.length ?? 0) > 0 &&
    fields.size === 1 &&
    reasons.every(({ how, fields }) => how === 'exact' && fields.length === 1)
  )
}
