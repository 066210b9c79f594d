import { PATH, STOP } from '#url/withoutGuide.ts'

/** Whether the query asks for more than a guided path, which is no part of any page. */
const ASKED = `/[?&](?!(${PATH}|${STOP})=)./.test(location.search)`

/** Says so on the root element: what the page shows meanwhile hangs on that. */
const TELL = `const asked=${ASKED};if(asked)document.documentElement.dataset.asked="";`

const WHEN_IDLE = 'window.requestIdleCallback?requestIdleCallback(start,{timeout:800}):setTimeout(start,50)'

/**
 * The script that starts the app once the page is shown and idle, or at the
 * reader's first touch: pages are complete without it, so nothing waits for
 * it. Where a query `asks` for a part of a page, whoever came for that part
 * waits, so the app starts as soon as the page is read.
 *
 * The app's own styles come with it, before those in the page: the order of
 * rules stays that of the build.
 */
export function toStarter(entry: string, styles: readonly string[], asks: boolean): string {
  const start = asks
    ? `addEventListener(asked?"DOMContentLoaded":"load",()=>asked?start():${WHEN_IDLE})`
    : `addEventListener("load",()=>${WHEN_IDLE})`
  return `(()=>{${asks ? TELL : ''}let on,start=()=>{if(on)return;on=1;for(const href of ${JSON.stringify(styles)}){const link=document.createElement("link");link.rel="stylesheet";link.href=href;document.head.insertBefore(link,document.querySelector("style"))}import(${JSON.stringify(entry)})};for(const type of["pointerdown","keydown","focusin"])addEventListener(type,start,{once:true,passive:true});${start}})()`
}
