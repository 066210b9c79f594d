import { type RefObject, useLayoutEffect } from 'react'
import { useActiveOption } from '#ui/useActiveOption.ts'

/**
 * Ties a list of options to a field that was there before it: the arrow keys
 * go round in the list while the focus stays in the field, and writing begins
 * at the first option again.
 */
export function useFieldList<Option extends { id: string }>(
  field: RefObject<HTMLInputElement | null>,
  options: readonly Option[],
) {
  const { listId, active, toId, move, reset } = useActiveOption(options)
  // The field stays as it is when the list comes, with whatever is being written, so the list puts its own on it.
  useLayoutEffect(() => {
    const input = field.current
    input?.setAttribute('aria-controls', listId)
    input?.setAttribute('aria-expanded', String(options.length > 0))
    if (active) input?.setAttribute('aria-activedescendant', toId(active))
    else input?.removeAttribute('aria-activedescendant')
    const press = (event: KeyboardEvent) => {
      if (!event.isComposing && move(event.key)) event.preventDefault()
    }
    input?.addEventListener('keydown', press)
    input?.addEventListener('input', reset)
    return () => {
      input?.removeEventListener('keydown', press)
      input?.removeEventListener('input', reset)
    }
  })
  return { listId, active, toId }
}
