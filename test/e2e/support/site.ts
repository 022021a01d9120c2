import { test as base, expect, type Locator, type Page } from 'playwright/test'
import { type PageFile, startWorld, type World } from './server.js'

/** A visitor's view of the site: pages are written in the test, the third party is `tracker.test`. */
export interface Site {
  readonly world: World
  readonly page: Page
  /** Everything the page said to the console, and errors no one caught. */
  readonly console: string[]
  /** `http://site.test:port` and what follows. */
  url(path?: string, host?: string): string
  /** Address at the third party. */
  tracker(path: string): string
  /** Serves a page and goes there. */
  open(html: string, options?: { path?: string; host?: string; headers?: PageFile['headers'] }): Promise<void>
  button(action: 'accept-all' | 'refuse-all' | 'preferences' | 'save' | 'close'): Locator
  /** Names of the scripts that ran, in order. */
  ran(): Promise<string[]>
  /** Waits for a library event that has happened or will. */
  happened(name: string): Promise<void>
  banner(): Locator
  /** Another visitor: no cookies, no storage. */
  forgetVisitor(): Promise<void>
}

export const test = base.extend<{ world: World; site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern.
  world: async ({}, use) => {
    const world = await startWorld()
    await use(world)
    await world.close()
  },
  site: async ({ page, world }, use) => {
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`))
    await page.addInitScript(() => {
      const log: string[] = []
      Object.assign(window, { log, violations: [] })
      for (const name of ['ready', 'show', 'hide', 'change', 'release']) document.addEventListener(`biscotte:${name}`, () => log.push(name))
      document.addEventListener('securitypolicyviolation', (event) => (window as unknown as { violations: string[] }).violations.push(event.violatedDirective))
    })
    const url = (path = '/', host = 'site.test') => `http://${host}:${world.port}${path}`
    const tracker = (path: string) => `http://tracker.test:${world.port}/${path}`
    await use({
      world,
      page,
      console: said,
      url,
      tracker,
      async open(html, { path = '/', host = 'site.test', headers = {} } = {}) {
        world.put(path, { html: html.replaceAll('{tracker}', tracker('').slice(0, -1)), headers })
        await page.goto(url(path, host))
      },
      button: (action) => page.locator(`biscotte-ui [data-action="${action}"]`).filter({ visible: true }),
      ran: () => page.evaluate(() => (window as unknown as { ran?: string[] }).ran ?? []),
      happened: async (name) => {
        await page.waitForFunction((wanted) => (window as unknown as { log: string[] }).log.includes(wanted), name)
      },
      async forgetVisitor() {
        await page.context().clearCookies()
        await page.evaluate(() => localStorage.clear())
      },
      banner: () => page.locator('biscotte-ui [part="banner"]'),
    })
  },
})

export { expect }

/** Keeps what is asked for at these addresses from coming until the answer is called. */
export async function keepBack(page: Page, addresses: string): Promise<() => void> {
  let come = () => {}
  const coming = new Promise<void>((resolve) => {
    come = resolve
  })
  await page.route(addresses, async (route) => {
    await coming
    await route.continue()
  })
  return come
}

/** The start of a page with the script tag, and whatever else belongs in its head. */
export const head = (attributes = 'data-services="google-analytics"', more = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><script src="/biscotte.js" ${attributes}></script>${more}</head><body><h1>Site</h1>`
