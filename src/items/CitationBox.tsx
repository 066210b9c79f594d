import { useId, useLayoutEffect, useRef } from 'react'
import { CITATION_STYLES, type CitationRuns, type CitationStyle } from '#export/citationStyles.ts'
import { writeCitation, writeCitationHtml } from '#export/writeCitation.ts'
import { usePreferences } from '#stores/preferences.ts'
import { Button } from '#ui/Button.tsx'
import { useCopy } from '#ui/useCopy.ts'
import styles from './CitationBox.module.css'
import { CitationLine } from './CitationLine.tsx'
import { useCitationStyle } from './useCitationStyle.ts'

type CitationBoxProps = {
  /** What is cited, for the group's name: "this work". */
  what: string
  citations: Readonly<Record<CitationStyle, CitationRuns>>
}

/**
 * A citation in the style chosen, to copy as plain text or with its italics.
 *
 * All six stand in the page and the choice is the radio buttons' own, so that
 * it can be made without scripts. The one chosen is remembered, and every
 * citation is in it from then on.
 */
export function CitationBox({ what, citations }: CitationBoxProps) {
  const name = useId()
  const box = useRef<HTMLFieldSetElement>(null)
  const choose = usePreferences((preferences) => preferences.choose)
  const chosen = useCitationStyle()
  /** Whether these buttons have said already what was chosen before they came alive. */
  const taken = useRef(false)
  const { said, copy, copyRich } = useCopy()
  useLayoutEffect(() => {
    const radios = [...(box.current?.querySelectorAll('input') ?? [])]
    const early = radios.find(({ checked, defaultChecked }) => checked && !defaultChecked)
    if (early && !taken.current) choose({ cite: early.value })
    else for (const radio of radios) radio.checked = radio.value === chosen.key
    taken.current = true
  }, [chosen.key, choose])
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
              onChange={() => choose({ cite: key })}
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
          onClick={() =>
            copy(writeCitation(citations[chosen.key]), `${chosen.label} citation copied as plain text.`)
          }
        >
          Copy text
        </Button>
        <Button
          onClick={() =>
            copyRich(
              writeCitationHtml(citations[chosen.key]),
              writeCitation(citations[chosen.key]),
              `${chosen.label} citation copied with its italics.`,
            )
          }
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
