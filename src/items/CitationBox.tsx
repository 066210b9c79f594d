import { useId, useRef } from 'react'
import { CITATION_STYLES, type CitationRuns, type CitationStyle } from '#export/citationStyles.ts'
import { writeCitation, writeCitationHtml } from '#export/writeCitation.ts'
import { useCitedIn } from '#stores/citedIn.ts'
import { Button } from '#ui/Button.tsx'
import { useCopy } from '#ui/useCopy.ts'
import styles from './CitationBox.module.css'
import { CitationLine } from './CitationLine.tsx'

type CitationBoxProps = {
  /** What is cited, for the group's name: "this work". */
  what: string
  citations: Readonly<Record<CitationStyle, CitationRuns>>
}

/**
 * A citation in the style chosen, to copy as plain text or with its italics.
 *
 * All six stand in the page and the choice is the radio buttons' own, so that
 * it can be made without scripts. It begins with the style chosen last.
 */
export function CitationBox({ what, citations }: CitationBoxProps) {
  const name = useId()
  const box = useRef<HTMLFieldSetElement>(null)
  const choose = useCitedIn((citedIn) => citedIn.choose)
  /** The style to begin with, until it was chosen here: after that the choice is the buttons’ own. */
  const last = useRef(useCitedIn.getState().style)
  const { said, copy, copyRich } = useCopy()
  const chosen = () => {
    const value = box.current?.querySelector<HTMLInputElement>('input:checked')?.value
    return CITATION_STYLES.find(({ key }) => key === value) ?? CITATION_STYLES[0]
  }
  return (
    <>
      <fieldset ref={box} className={styles.box}>
        <legend className={styles.legend}>Style to cite {what} in</legend>
        {CITATION_STYLES.map(({ key, label }, at) => [
          <label key={key} className={styles.style}>
            <input
              type="radio"
              name={name}
              value={key}
              defaultChecked={at === 0}
              ref={(radio) => {
                if (!radio || key !== last.current) return
                radio.checked = true
                last.current = undefined
              }}
              onChange={() => choose(key)}
            />
            {label}
          </label>,
          <p key={`${key} text`} className={styles.citation} data-style={key}>
            <CitationLine runs={citations[key]} />
          </p>,
        ])}
      </fieldset>
      <div className={styles.actions}>
        <Button
          onClick={() => {
            const { key, label } = chosen()
            void copy(writeCitation(citations[key]), `${label} citation copied as plain text.`)
          }}
        >
          Copy text
        </Button>
        <Button
          onClick={() => {
            const { key, label } = chosen()
            const html = writeCitationHtml(citations[key])
            void copyRich(html, writeCitation(citations[key]), `${label} citation copied with its italics.`)
          }}
        >
          Copy rich text
        </Button>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </>
  )
}
