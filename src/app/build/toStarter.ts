import { libraryReader } from '#stores/libraryReader.ts'
import type { Asks } from '#url/asks.ts'
import { PATH, STOP } from '#url/withoutGuide.ts'

/** Whether the query asks for more than a guided path, which is no part of any page. */
const BY_QUERY = `/[?&](?!(${PATH}|${STOP})=)./.test(location.search)`

/** Whether there is a list, in the address or kept here. A browser may refuse to say. */
const OWN = `try{asked||=location.hash||"${libraryReader.name}"in localStorage}catch{}`

/** Says so on the root element: what the page shows meanwhile hangs on that. */
const tell = (asks: Asks) =>
  `let asked=${BY_QUERY};${asks === 'own' ? OWN : ''}if(asked)document.documentElement.dataset.asked="";`

const WHEN_IDLE = 'window.requestIdleCallback?requestIdleCallback(start,{timeout:800}):setTimeout(start,50)'

/**
 * The script that starts the app once the page is shown and idle, or at the
 * reader's first touch: pages are complete without it, so nothing waits for
 * it. Where what is asked of a page is not in it, whoever came for that waits,
 * so the app starts as soon as the page is read.
 *
 * The app's own styles come with it, before those in the page: the order of
 * rules stays that of the build.
 */
export function toStarter(entry: string, styles: readonly string[], asks?: Asks): string {
  const start = asks
    ? `addEventListener(asked?"DOMContentLoaded":"load",()=>asked?start():${WHEN_IDLE})`
    : `addEventListener("load",()=>${WHEN_IDLE})`
  return `(()=>{${asks ? tell(asks) : ''}let on,start=()=>{if(on)return;on=1;for(const href of ${JSON.stringify(styles)})document.querySelector("style").before(Object.assign(document.createElement("link"),{rel:"stylesheet",href}));import(${JSON.stringify(entry)})};for(const type of["pointerdown","keydown","focusin"])addEventListener(type,start,{once:true});${start}})()`
}
