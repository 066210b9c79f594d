import type { CitationMark, CitationRuns } from '#export/citationStyles.ts'
import styles from './CitationBox.module.css'

const ELEMENTS = { i: 'i', b: 'b', sup: 'sup', sub: 'sub', sc: 'span' } as const satisfies Record<
  CitationMark,
  string
>

/** A formatted citation with its italics. */
export function CitationLine({ runs }: { runs: CitationRuns }) {
  return runs.map((run, at) => {
    if (typeof run === 'string') return run
    const [text, ...marks] = run
    return marks.reduce<React.ReactNode>((inner, mark) => {
      const Element = ELEMENTS[mark]
      return (
        <Element key={`${at} ${mark}`} className={mark === 'sc' ? styles.smallCaps : undefined}>
          {inner}
        </Element>
      )
    }, text)
  })
}
