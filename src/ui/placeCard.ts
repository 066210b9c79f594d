type Box = { left: number; top: number; right: number; bottom: number }

type CardPlacing = {
  /** The line of the marker that the card belongs to. */
  marker: Box
  card: { width: number; height: number }
  /** The text column, which the card keeps to where it is wide enough. */
  column: { left: number; right: number }
  viewport: { width: number; height: number }
}

const GAP = 10
const EDGE = 8

/**
 * Where a card stands in the viewport: below its marker, above it near the
 * foot, never beyond the text column nor the viewport's sides.
 */
export function placeCard({ marker, card, column, viewport }: CardPlacing): { x: number; y: number } {
  const fits = column.right - column.left >= card.width
  const left = Math.max(fits ? column.left : EDGE, EDGE)
  const right = Math.min(fits ? column.right : viewport.width - EDGE, viewport.width - EDGE)
  const x = Math.max(left, Math.min(marker.left, right - card.width))
  const below = marker.bottom + GAP
  const above = marker.top - GAP - card.height
  const flips = below + card.height > viewport.height - EDGE && above >= EDGE
  return { x, y: flips ? above : below }
}
