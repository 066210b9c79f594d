import { toggleSaved, useIsSaved } from '#stores/library.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'

type SaveButtonProps = { id: string; name: string }

/** Puts a thing on this reader's list, or takes it off again. Its words stay; that it is pressed says the rest. */
export function SaveButton({ id, name }: SaveButtonProps) {
  const saved = useIsSaved(id)
  return (
    <Button aria-pressed={saved} aria-label={`Save ${name}`} onClick={() => toggleSaved(id)}>
      <Icon name="bookmark" />
      Save
    </Button>
  )
}
