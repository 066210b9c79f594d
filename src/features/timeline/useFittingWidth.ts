import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * The greatest of these widths, given from the greatest down, that fits into
 * an element; the least where none does, the greatest where nothing can be
 * measured. Nothing before the first measure.
 */
export function useFittingWidth(
  element: RefObject<HTMLElement | null>,
  widths: readonly number[],
): number | undefined {
  const [fitting, setFitting] = useState<number>()
  useLayoutEffect(() => {
    const measure = () => {
      const room = element.current?.clientWidth
      setFitting(room ? (widths.find((width) => width <= room) ?? widths.at(-1)) : widths[0])
    }
    measure()
    if (!element.current || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, widths])
  return fitting
}
