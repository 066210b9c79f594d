import { THEMES, usePreferences } from '#stores/preferences.ts'
import { useCopy } from '#ui/useCopy.ts'
import type { PaletteOption } from './paletteOptions.ts'

const THEME_WORDS = { system: 'Theme as the device has it', light: 'Light theme', dark: 'Dark theme' }

/** What can be done from the palette, and what there is to say about what was done. */
export function usePaletteCommands(): { commands: PaletteOption[]; said: string } {
  const { theme, notes, choose } = usePreferences()
  const { said, copy } = useCopy()
  const commands: PaletteOption[] = [
    {
      id: 'copy-link',
      label: 'Copy link to this page',
      keepOpen: true,
      run: () => void copy(window.location.href, 'Link copied.'),
    },
    ...THEMES.filter((other) => other !== theme).map((other) => ({
      id: `theme-${other}`,
      label: THEME_WORDS[other],
      run: () => choose({ theme: other }),
    })),
    {
      id: 'notes',
      label: notes ? 'Hide the editors’ notes' : 'Show the editors’ notes',
      run: () => choose({ notes: !notes }),
    },
    { id: 'print', label: 'Print this page', run: () => window.print() },
  ]
  return { commands, said }
}
