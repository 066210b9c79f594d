import { existsSync } from 'node:fs'
import { type BrowserServer, chromium } from 'playwright-core'

const INSTALLED = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
]
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  // What is drawn without a graphics card needs no process of its own.
  '--in-process-gpu',
  // A page lives for seconds here: what is spent on compiling its scripts once more, for speed, never comes back.
  '--js-flags=--no-opt,--no-maglev,--single-threaded-gc',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * One browser that all test files connect to: the reader's own Chromium where
 * there is one, else the one inside the npm package `@sparticuz/chromium`.
 */
export async function launchBrowserServer(): Promise<BrowserServer> {
  const installed = INSTALLED.find((path) => path && existsSync(path))
  if (installed && !process.env.BUNDLED_CHROMIUM) {
    return chromium.launchServer({ executablePath: installed, args: ARGS })
  }
  const { default: bundled } = await import('@sparticuz/chromium')
  return chromium.launchServer({
    executablePath: await bundled.executablePath(),
    args: [...ARGS, '--headless=shell'],
  })
}
