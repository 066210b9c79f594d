import type { PaletteOption } from './paletteOptions.ts'

/** A command for each menu of exports on the page that lies underneath, named for what it takes away. */
export function findExports(): PaletteOption[] {
  const menus = document.querySelectorAll<HTMLDetailsElement>('main details[data-export]')
  const found = new Map<string, PaletteOption>()
  for (const menu of menus) {
    const { export: what = '', formats = '' } = menu.dataset
    // Two of one name cannot be told apart; the first is the page's own.
    if (found.has(what)) continue
    found.set(what, {
      id: `export-${found.size}`,
      label: `Export this ${what}`,
      keywords: `download save as ${formats}`,
      run: () => {
        menu.open = true
        menu.querySelector('summary')?.focus()
      },
    })
  }
  return [...found.values()]
}
