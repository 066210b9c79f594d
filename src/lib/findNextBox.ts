/** Where something stands on the page. */
export type Box = { left: number; top: number; width: number; height: number }

const middle = ({ left, top, width, height }: Box) => ({ x: left + width / 2, y: top + height / 2 })

/**
 * Which of these boxes an arrow key leads to from one of them, by its place in
 * the list; nothing where there is none that way, or the key is no such key.
 *
 * Left and right stay in the line, and go on to the one before or after where
 * it ends. Up and down go to the nearest line, and there to the nearest box.
 * Home and End lead to the first and last of all.
 */
export function findNextBox(boxes: readonly Box[], from: number, key: string): number | undefined {
  const here = boxes[from]
  if (!here) return undefined
  const at = middle(here)
  const others = boxes.map((box, nth) => ({ nth, x: middle(box).x - at.x, y: middle(box).y - at.y }))
  const nearestOf = (found: typeof others, weigh: (one: (typeof others)[number]) => number) =>
    found.toSorted((a, b) => weigh(a) - weigh(b))[0]?.nth
  const isLevel = ({ y }: { y: number }) => Math.abs(y) < here.height / 2
  const neighbour = (step: number) => (boxes[from + step] ? from + step : undefined)
  switch (key) {
    case 'ArrowRight':
      return (
        nearestOf(
          others.filter((one) => isLevel(one) && one.x > 0),
          ({ x }) => x,
        ) ?? neighbour(1)
      )
    case 'ArrowLeft':
      return (
        nearestOf(
          others.filter((one) => isLevel(one) && one.x < 0),
          ({ x }) => -x,
        ) ?? neighbour(-1)
      )
    case 'ArrowDown':
    case 'ArrowUp': {
      const sign = key === 'ArrowDown' ? 1 : -1
      const beyond = others.filter((one) => !isLevel(one) && one.y * sign > 0)
      const line = Math.min(...beyond.map(({ y }) => y * sign))
      return nearestOf(
        beyond.filter(({ y }) => y * sign < line + here.height / 2),
        ({ x }) => Math.abs(x),
      )
    }
    case 'Home':
      return 0
    case 'End':
      return boxes.length - 1
    default:
      return undefined
  }
}
