import { type ComponentProps, type ReactNode, useId } from 'react'
import { Link } from 'react-router'
import { CardPanel } from './CardPanel.tsx'
import { useCard } from './useCard.ts'

type CardLinkProps = ComponentProps<typeof Link> & {
  /** What the card holds: phrasing content, for links stand in paragraphs. Drawn only while it is open. */
  card: ReactNode
  /** What the card is about, for those who listen. */
  cardLabel: string
}

/**
 * A link with a card that tells more while one points at it, or focuses it.
 *
 * The card comes right after its link in the order of the page, so the next
 * Tab enters it; Escape closes it and leaves focus on the link.
 */
export function CardLink({ card, cardLabel, onClick, ...rest }: CardLinkProps) {
  const { open, link, dismiss, around, onLink } = useCard()
  const id = useId()
  return (
    <span {...around}>
      <Link
        {...rest}
        ref={link}
        aria-describedby={open ? id : undefined}
        onPointerDown={onLink.onPointerDown}
        onClick={(event) => {
          onLink.onClick(event)
          if (!event.defaultPrevented) onClick?.(event)
        }}
      />
      {open && (
        <CardPanel id={id} label={cardLabel} link={link} dismiss={dismiss}>
          {card}
        </CardPanel>
      )}
    </span>
  )
}
