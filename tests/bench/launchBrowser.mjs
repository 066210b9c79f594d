import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const INSTALLED = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome']

/** The reader's own Chromium where there is one, else the one inside `@sparticuz/chromium`, as in the tests. */
export async function launchBrowser() {
  const installed = INSTALLED.find((path) => path && existsSync(path))
  if (installed && !process.env.BUNDLED_CHROMIUM) {
    return chromium.launch({ executablePath: installed, args: ['--no-sandbox', '--disable-gpu'] })
  }
  const { default: bundled } = await import('@sparticuz/chromium')
  return chromium.launch({
    executablePath: await bundled.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--headless=shell', '--no-zygote'],
  })
}
