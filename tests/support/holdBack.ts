import type { Page } from 'playwright-core'

/** Keeps requests for some code waiting until the function it gives is called. */
export async function holdBack(page: Page, code: string) {
  let letGo = () => {}
  const going = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(code, async (route) => {
    await going
    await route.continue()
  })
  return letGo
}
