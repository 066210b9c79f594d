import { useState } from 'react'
import { useLocation } from 'react-router'
import { useCorpus } from '#items/CorpusProvider.tsx'
import { useComparePath } from '#items/useComparePath.ts'
import { THEMES, usePreferences } from '#stores/preferences.ts'
import { useRecentSearches } from '#stores/recentSearches.ts'
import { useCopy } from '#ui/useCopy.ts'
import { paths, readPath } from '#url/paths.ts'
import { findExports } from './findExports.ts'
import type { PaletteOffers, PaletteOption } from './paletteOptions.ts'

const THEME_WORDS = {
  system: { label: 'Theme as the device has it', keywords: 'system automatic mode' },
  light: { label: 'Light theme', keywords: 'lightmode mode day bright white' },
  dark: { label: 'Dark theme', keywords: 'darkmode mode night black' },
}

type PaletteCommands = Omit<PaletteOffers, 'comparisons'> & {
  /** What there is to say about what was done. */
  said: string
}

/** The address of the page underneath as the page itself would write it, where it does. */
function toLink(href: string): string {
  const tidy = document.querySelector<HTMLElement>('main [data-link]')?.dataset.link
  if (tidy === undefined) return href
  const link = new URL(href)
  link.search = tidy
  return link.href
}

/** What can be done from the palette on the page it stands over, and what can be searched again. */
export function usePaletteCommands(): PaletteCommands {
  const { theme, notes, choose } = usePreferences()
  const { searches, clear } = useRecentSearches()
  const { said, copy } = useCopy()
  const [done, setDone] = useState('')
  const { pathname, search, hash } = useLocation()
  const algorithm = useThisAlgorithm()
  const toCompare = useComparePath()
  const commands: PaletteOption[] = [
    {
      id: 'copy-link',
      label: 'Copy link to this page',
      keywords: 'share address url send',
      keepOpen: true,
      run: () => void copy(toLink(window.location.href), 'Link copied.'),
    },
    ...findExports(),
    ...THEMES.filter((other) => other !== theme).map((other) => ({
      id: `theme-${other}`,
      ...THEME_WORDS[other],
      run: () => choose({ theme: other }),
    })),
    { id: 'print', label: 'Print this page', keywords: 'pdf paper', run: () => window.print() },
  ]
  // Nothing on other pages would change.
  if (pathname.startsWith(paths.read)) {
    commands.push({
      id: 'notes',
      label: notes ? 'Hide the editors’ notes' : 'Show the editors’ notes',
      keywords: 'margin comments',
      keepOpen: true,
      run: () => {
        choose({ notes: !notes })
        setDone(notes ? 'The editors’ notes are hidden.' : 'The editors’ notes are shown.')
      },
    })
  }
  if (algorithm && !toCompare(algorithm.id).chosen) {
    commands.push({
      id: 'compare',
      label: `Add ${algorithm.name} to compare`,
      to: toCompare(algorithm.id).to,
    })
  }
  const cite = document.querySelector<HTMLButtonElement>('footer button[data-cite]')
  if (cite) {
    commands.push({
      id: 'cite',
      label: 'Cite this page or the survey',
      keywords: 'citation quote bibtex ris zotero endnote apa',
      run: () => cite.click(),
    })
  }
  const preferences = document.querySelector<HTMLButtonElement>('header button[popovertarget="preferences"]')
  if (preferences) {
    commands.push({
      id: 'preferences',
      label: 'Open the preferences',
      keywords: 'settings options text size font motion theme',
      run: () => {
        preferences.focus()
        preferences.click()
      },
    })
  }
  commands.push({
    id: 'shortcuts',
    label: 'Show keyboard shortcuts',
    keywords: 'help keys hotkeys',
    to: `${paths.about}#keyboard`,
  })

  const recent = searches.map(
    (text, at): PaletteOption => ({
      id: `recent-${at}`,
      label: text,
      to: `${paths.search}?${new URLSearchParams({ q: text })}`,
      found: text,
    }),
  )
  const forget: PaletteOption | undefined =
    recent.length > 0
      ? {
          id: 'forget',
          label: 'Clear recent searches',
          keywords: 'forget delete history',
          keepOpen: true,
          run: () => {
            clear()
            setDone('Recent searches cleared.')
          },
        }
      : undefined
  return { commands, recent, forget, here: `${pathname}${search}${hash}`, said: said || done }
}

/** The algorithm whose page lies underneath, if any. */
function useThisAlgorithm() {
  const { algorithmById } = useCorpus()
  return algorithmById.get(readPath(useLocation()) ?? '')
}
