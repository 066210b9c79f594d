import { useLocation } from 'react-router'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { useComparePath } from '#items/useComparePath.ts'
import { THEMES, usePreferences } from '#stores/preferences.ts'
import { useRecentSearches } from '#stores/recentSearches.ts'
import { useCopy } from '#ui/useCopy.ts'
import { paths, readPath } from '#url/paths.ts'
import type { PaletteOption } from './paletteOptions.ts'

const THEME_WORDS = { system: 'Theme as the device has it', light: 'Light theme', dark: 'Dark theme' }

type PaletteCommands = {
  commands: PaletteOption[]
  /** What was searched last, and how to forget it. */
  recent: PaletteOption[]
  /** What there is to say about what was done. */
  said: string
}

/** What can be done from the palette on the page it stands over, and what can be searched again. */
export function usePaletteCommands(): PaletteCommands {
  const { theme, notes, choose } = usePreferences()
  const { searches, clear } = useRecentSearches()
  const { said, copy } = useCopy()
  const algorithm = useThisAlgorithm()
  const toCompare = useComparePath()
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
  // The page lies still underneath while the palette is open.
  const menu = document.querySelector<HTMLDetailsElement>('main details[data-export]')
  if (menu) {
    commands.push({
      id: 'export',
      label: `Export this ${menu.dataset.export}`,
      run: () => {
        menu.open = true
        menu.querySelector('summary')?.focus()
      },
    })
  }
  if (algorithm) {
    commands.push({
      id: 'compare',
      label: `Add ${algorithm.name} to compare`,
      to: toCompare(algorithm.id).to,
    })
  }
  const cite = document.querySelector<HTMLButtonElement>('footer button[data-cite]')
  if (cite) commands.push({ id: 'cite', label: 'Cite this page or the survey', run: () => cite.click() })
  commands.push({ id: 'shortcuts', label: 'Show keyboard shortcuts', to: `${paths.about}#keyboard` })

  const recent = searches.map(
    (text, at): PaletteOption => ({
      id: `recent-${at}`,
      label: text,
      to: `${paths.search}?${new URLSearchParams({ q: text })}`,
      found: text,
    }),
  )
  if (recent.length > 0) {
    recent.push({ id: 'forget', label: 'Clear recent searches', keepOpen: true, run: clear })
  }
  return { commands, recent, said }
}

/** The algorithm whose page lies underneath, if any. */
function useThisAlgorithm() {
  const { algorithmById } = useCorpus()
  return algorithmById.get(readPath(useLocation()) ?? '')
}
