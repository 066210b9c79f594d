import { capitalise } from '#lib/capitalise.ts'
import type { PaletteOption } from './paletteOptions.ts'

/**
 * For each menu of exports on the page that lies underneath, named for what it
 * takes away: a command that opens it, and one for each of its formats that
 * saves the file. Formats are offered to whoever types their name alone: there
 * may be a dozen in a menu.
 */
export function findExports(): PaletteOption[] {
  const menus = document.querySelectorAll<HTMLDetailsElement>('main details[data-export]')
  const found = new Map<string, PaletteOption[]>()
  for (const menu of menus) {
    const { export: what = '', formats = '' } = menu.dataset
    // Two of one name cannot be told apart; the first is the page's own.
    if (found.has(what)) continue
    const id = `export-${found.size}`
    found.set(what, [
      {
        id,
        label: `Choose an export of this ${what}`,
        keywords: 'download save file as format',
        run: () => {
          menu.open = true
          menu.querySelector('summary')?.focus()
        },
      },
      ...formats.split('\n').map((name, at) => ({
        id: `${id}-${at}`,
        label: capitalise(`${name} of this ${what}`),
        detail: 'Saves the file',
        keywords: 'export download save file as',
        named: name,
        run: () => saveAs(menu, name),
      })),
    ])
  }
  return [...found.values()].flat()
}

/** Opens a menu and presses the button of a format, which comes with the menu's being opened. */
function saveAs(menu: HTMLDetailsElement, name: string) {
  const press = () => {
    const buttons = [...menu.querySelectorAll('button')]
    const button = buttons.find((one) => one.getAttribute('aria-label') === `Download ${name}`)
    button?.focus()
    button?.click()
    return button !== undefined
  }
  if (menu.open && press()) return
  const waiting = new MutationObserver(() => {
    if (press()) waiting.disconnect()
  })
  const wait = () => {
    if (!press()) waiting.observe(menu, { childList: true, subtree: true })
  }
  // Opening it empties what it says; what was saved is said after that.
  menu.addEventListener('toggle', wait, { once: true })
  menu.open = true
}
