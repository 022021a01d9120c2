import { test as base, expect, inject } from 'vitest'
import { startWorld, type World } from '../e2e/support/server.js'
import { startChromium } from './drivers/chromium.js'
import { type Engine, type Found, inTime, type Visitor } from './drivers/driver.js'
import { startFirefox } from './drivers/firefox.js'
import { startWebKit } from './drivers/webkit.js'

declare module 'vitest' {
  interface ProvidedContext {
    engine: Found
  }
}

/** A visitor's view of the site in any engine: pages are written in the test, the third party is `tracker.localhost`. */
export interface Visit {
  /** Serves a page and goes there. */
  open(html: string, options?: { path?: string; host?: string; headers?: Readonly<Record<string, string>> }): Promise<void>
  /** Goes to an address of another server's. */
  go(address: string): Promise<void>
  reload(): Promise<void>
  /** From now on somebody else, who has never been here. */
  becomeAnother(): Promise<void>
  /** The value of an expression in the page. */
  evaluate<T>(expression: string): Promise<T>
  /** Clicks where the element is seen, in the page or in the banner, with trusted input. */
  click(selector: string): Promise<void>
  escape(): Promise<void>
  /** Trusted input: one character where the focus is. */
  type(character: string): Promise<void>
  /** Runs what makes the page reload by itself; resolves when the new one has loaded. */
  reloads(work: () => Promise<void>): Promise<void>
  /** Names of the scripts that ran, in order. */
  ran(): Promise<string[]>
  /** Resolves when the library says so in the page: what is shown, and the verdict on the root element. */
  shows(state: 'banner' | 'preferences' | 'closed'): Promise<void>
  verdict(wanted: 'undecided' | 'accepted' | 'refused' | 'custom'): Promise<void>
  /** What has reached the third party, sorted, once the page has nothing more under way to it; told by a request that the page may make to `sentinel`. */
  hits(sentinel?: string): Promise<string[]>
  /** The same of a page that cannot be asked, as it has arrived; `sentinels`: those requests too. */
  arrived(sentinels?: boolean): Promise<string[]>
  /** What has reached the third party so far does not count any more. */
  forgetHits(): void
  /** Answers what is kept waiting by `?wait=name`. */
  letGo: World['letGo']
  /** Address of one of our own hosts. */
  url(path: string, host?: string): string
}

const starters = {
  chromium: (found: Found) => startChromium(found.browser),
  firefox: (found: Found) => startFirefox(found.browser),
  webkit: (found: Found) => startWebKit(found as Extract<Found, { name: 'webkit' }>),
}

export const test = base.extend<{ engine: Engine; visit: Visit }>({
  engine: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest asks for the pattern.
    async ({}, use) => {
      const found = inject('engine')
      const engine = await starters[found.name](found)
      await use(engine)
      await engine.close()
    },
    { scope: 'file' },
  ],
  visit: async ({ engine }, use) => {
    const world = await startWorld()
    const visit = visitOf(world, engine, await engine.newVisitor())
    await use(visit)
    await visit.end()
    await world.close()
  },
})

function visitOf(world: World, engine: Engine, visitor: Visitor): Visit & { end(): Promise<void> } {
  const url = (path: string, host = 'site.localhost') => `http://${host}:${world.port}${path}`
  const evaluate = <T>(expression: string) => inTime(visitor.evaluate(expression)) as Promise<T>
  const equals = (expression: string, wanted: unknown) => expect.poll(() => evaluate(expression), { message: expression }).toEqual(wanted)
  let sentinels = 0
  let forgotten = 0

  return {
    url,
    evaluate,
    letGo: world.letGo,
    forgetHits() {
      forgotten = world.hits.length
    },
    end: () => inTime(visitor.close()),
    go: (address) => inTime(visitor.open(address)),
    reload: () => inTime(visitor.reload()),
    escape: () => inTime(visitor.escape()),
    type: (character) => inTime(visitor.type(character)),
    async open(html, { path = '/', host = 'site.localhost', headers = {} } = {}) {
      world.put(path, { html: html.replaceAll('{tracker}', url('', 'tracker.localhost')), headers })
      await inTime(visitor.open(url(path, host)))
    },
    async becomeAnother() {
      await visitor.close()
      visitor = await engine.newVisitor()
    },
    async click(selector) {
      await equals(`(${pointOf})(${JSON.stringify(selector)}).steady`, true)
      const { x, y } = await evaluate<{ x: number; y: number }>(`(${pointOf})(${JSON.stringify(selector)})`)
      await inTime(visitor.clickAt(x, y))
    },
    async reloads(work) {
      await evaluate('window.isBefore = true')
      await work()
      await equals('!window.isBefore && document.readyState', 'complete')
    },
    ran: () => evaluate('window.ran ?? []'),
    shows: (state) => equals('document.querySelector("biscotte-ui")?.dataset.state', state),
    verdict: (wanted) => equals('document.documentElement.dataset.biscotte', wanted),
    arrived: async (sentinels) => world.hits.slice(forgotten).filter((hit) => sentinels || !hit.includes('/sentinel.gif')),
    async hits(host = 'tracker.localhost') {
      await equals('document.readyState', 'complete')
      // Asked for after everything else, so it arrives when what the page had to send is under way or has arrived.
      const sentinel = `${host}/sentinel.gif?${++sentinels}`
      await evaluate(`void (new Image().src = 'http://${sentinel.replace('/', `:${world.port}/`)}')`)
      await expect.poll(() => world.hits).toContain(sentinel)
      return world.hits
        .slice(forgotten)
        .filter((hit) => !hit.includes('/sentinel.gif'))
        .sort()
    },
  }
}

/**
 * In the page: the middle of an element, in the document or in the banner's tree, and whether a click there would meet it:
 * where it was at the last look, on no way to anywhere, and nothing in front.
 */
const pointOf = `(selector) => {
  const inner = document.querySelector('biscotte-ui')?.shadowRoot
  const all = [...document.querySelectorAll(selector), ...(inner?.querySelectorAll(selector) ?? [])]
  const element = all.find((one) => one.getClientRects().length > 0)
  if (!element) return { steady: false }
  element.scrollIntoView({ block: 'nearest' })
  const rect = element.getBoundingClientRect()
  const x = Math.round(rect.x + rect.width / 2)
  const y = Math.round(rect.y + rect.height / 2)
  let front = document.elementFromPoint(x, y)
  if (front?.localName === 'biscotte-ui') front = inner.elementFromPoint(x, y)
  const now = [selector, rect.x, rect.y, rect.width].join()
  const moves = element.getRootNode().getAnimations().some(({ playState, effect }) => playState === 'running' && effect.target.contains(element))
  const steady = !moves && window.lastPoint === now && element.contains(front)
  window.lastPoint = now
  return { x, y, steady }
}`

export { expect }

/** The start of a page with the script tag, and whatever else belongs before it. */
export const head = (attributes = 'data-services="google-analytics"', before = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${before}<script src="/biscotte.js" ${attributes}></script></head><body><h1>Site</h1>`

export const held = (query: string, attributes = '') => `<script type="text/plain" data-consent="analytics" ${attributes} src="{tracker}/${query}"></script>`

export const inline = (name: string, attributes = '') =>
  `<script type="text/plain" data-consent="analytics" ${attributes}>(window.ran ||= []).push('${name}')</script>`

export const accept = 'button[data-action="accept-all"]'
export const refuse = 'button[data-action="refuse-all"]'
