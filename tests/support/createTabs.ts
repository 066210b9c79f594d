import type { Browser, BrowserContext, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core'

type Missing = 'page' | 'parts'

export type TabOptions = BrowserContextOptions & {
  viewport: { width: number; height: number }
  /** What is asked for that nothing answers, which the browser then logs: the address of a page, or any part of one. */
  missing?: Missing
  /** Runs in the page before anything of its own, for instance to take a part of the browser away. */
  first?: () => void
}

/** What a page may do, and where it may ask. */
type Leave = { origin: string; missing: Missing | undefined }

/** A page in a browser of its own, and what it, a page beside it or a worker did that none may: errors, refused content, requests elsewhere. */
export type Tab = { page: Page; faults: string[] }

export type Tabs = {
  /** A page in which nothing is stored yet, to open one of a site's addresses. */
  take: (at: string, options: TabOptions) => Promise<Tab>
  /** Ends what a test does with a page. */
  giveBack: (tab: Tab) => Promise<void>
}

type Standing = Tab & { leave: Leave; kind: string }

/** How long a page may take that is to be used again; one that hangs is replaced. */
const PATIENCE_MS = 5_000

/** What can be set for a page that stands already; anything else takes a browser that starts with it. */
const SETTABLE = ['viewport', 'missing', 'isMobile', 'hasTouch', 'deviceScaleFactor', 'javaScriptEnabled']

/** How the browser logs what the host does not have, or does not send. */
const NOT_THERE = /^Failed to load (?:resource: (?:.*status of (?:404|502)|net::ERR_)|module script)/

const reportViolations = () =>
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    console.error(`content security policy: ${violatedDirective} refused ${blockedURI} ${sample}`),
  )

const isExpected = (message: ConsoleMessage, missing: Missing | undefined) =>
  missing !== undefined &&
  NOT_THERE.test(message.text()) &&
  (missing === 'parts' || !/\/assets\/./.test(message.location().url))

/** Hears of every page and worker of a browser, those included that a test or a page opens later. */
function watch(context: BrowserContext, faults: string[], leave: Leave) {
  context.on('console', (message) => {
    if (message.type() !== 'error' || isExpected(message, leave.missing)) return
    faults.push(`error on ${message.page()?.url()}: ${message.text()}`)
  })
  context.on('weberror', (error) =>
    faults.push(`uncaught on ${error.page()?.url()}: ${error.error().message}`),
  )
  context.on('request', (request) => {
    const url = request.url()
    if (!/^https?:/.test(url) || url.startsWith(leave.origin)) return
    faults.push(`request to ${url} from ${request.serviceWorker()?.url() ?? request.headers().referer}`)
  })
}

/** Which standing pages will do for these options; nothing where only a new one will. */
function kindOf(options: TabOptions): string | undefined {
  // The size too: a second page beside it has the size that its browser started with.
  const { missing: _, ...fixed } = options
  return Object.keys(options).every((name) => SETTABLE.includes(name)) ? JSON.stringify(fixed) : undefined
}

/** Makes a used page one in which nothing was ever stored, pointed at or routed elsewhere. */
async function renew({ page, faults, leave }: Standing, at: string, options: TabOptions) {
  for (const other of page.context().pages()) if (other !== page) await other.close()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  leave.origin = new URL(at).origin
  // A page writes when it is left, so what it stored is cleared from one that runs nothing.
  await page.goto(`${at}/robots.txt`, { timeout: PATIENCE_MS })
  if (options.javaScriptEnabled !== false) {
    await page.evaluate(() => {
      localStorage.clear()
      sessionStorage.clear()
    })
  }
  await page.mouse.move(0, 0)
  await page.context().clearPermissions()
  await page.emulateMedia({ media: null, colorScheme: 'light', reducedMotion: 'reduce', forcedColors: null })
  await page.setViewportSize(options.viewport)
  leave.missing = options.missing
  faults.length = 0
}

/**
 * Lends the pages that tests open.
 *
 * A browser context, a process and a first page cost as much as loading a page
 * does, so one that a test gave back is renewed and lent again.
 */
export function createTabs(browser: Browser): Tabs {
  const free: Standing[] = []
  const taken = new Map<Tab, Standing>()

  async function create(at: string, { missing, first, ...options }: TabOptions, kind: string) {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      // A fresh browser for every test would fetch the whole site each time; tests of the copy allow it.
      serviceWorkers: 'block',
      ...options,
    })
    context.setDefaultTimeout(10_000)
    const standing: Omit<Standing, 'page'> = {
      faults: [],
      kind,
      leave: { origin: new URL(at).origin, missing },
    }
    watch(context, standing.faults, standing.leave)
    await context.addInitScript(reportViolations)
    const page = await context.newPage()
    if (first) await page.addInitScript(first)
    return { ...standing, page }
  }

  return {
    async take(at, options) {
      const kind = kindOf(options)
      const used = free.findIndex((one) => one.kind === kind)
      let [tab] = used < 0 ? [] : free.splice(used, 1)
      if (tab) {
        const left = tab.page.context()
        tab = await renew(tab, at, options).then(
          () => tab,
          () => left.close().then(() => undefined),
        )
      }
      tab ??= await create(at, options, kind ?? '')
      taken.set(tab, tab)
      return tab
    },
    async giveBack(tab) {
      const standing = taken.get(tab)
      taken.delete(tab)
      if (standing?.kind && !tab.page.isClosed()) free.push(standing)
      else await tab.page.context().close()
    },
  }
}
