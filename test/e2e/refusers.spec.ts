import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test as base, expect, type Page } from 'playwright/test'
import { startDemo } from '../../demo/server.mjs'

const require = createRequire(import.meta.url)
const rule = (name: string) => JSON.parse(readFileSync(new URL(`../refusers/${name}.json`, import.meta.url), 'utf8'))
const autoconsent = readFileSync(require.resolve('@duckduckgo/autoconsent').replace(/[\w.]+$/, 'autoconsent.playwright.js'), 'utf8')

const test = base.extend<{ demo: Awaited<ReturnType<typeof startDemo>> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern.
  demo: async ({}, use) => {
    const demo = await startDemo({ port: 0 })
    await use(demo)
    await demo.close()
  },
})

/** Runs DuckDuckGo's own script in every page, with our rule alone, as its extension would; answers what it tells. */
async function startAutoconsent(page: Page): Promise<Record<string, unknown>[]> {
  const told: Record<string, unknown>[] = []
  const config = { enabled: true, autoAction: 'optOut', disabledCmps: [], enablePrehide: true, detectRetries: 20, enableCosmeticRules: true }
  await page.exposeBinding('autoconsentSendMessage', async ({ frame }, message: Record<string, unknown>) => {
    told.push(message)
    const answer = (reply: object) => frame.evaluate(`autoconsentReceiveMessage(${JSON.stringify(reply)})`).catch(() => {})
    if (message.type === 'init') await answer({ type: 'initResp', config, rules: { autoconsent: [rule('autoconsent')], consentomatic: [] } })
    if (message.type === 'autoconsentDone') await answer({ type: 'selfTest' })
  })
  await page.addInitScript(autoconsent)
  return told
}

for (const site of ['a', 'b', 'd']) {
  test(`R-C7: DuckDuckGo’s autoconsent finds the banner of demo ${site}, refuses and verifies it`, async ({ page, demo }) => {
    const told = await startAutoconsent(page)
    await page.goto(demo.sites.find(({ id }) => id === site)?.url ?? '')
    await expect.poll(() => told.map(({ type }) => type), { timeout: 20_000 }).toContain('selfTestResult')
    const results = told.filter(({ type }) => /^(cmpDetected|popupFound|optOutResult|selfTestResult)$/.test(String(type)))
    expect(results.map(({ type, cmp, result = true }) => [type, cmp, result])).toEqual([
      ['cmpDetected', 'biscotte', true],
      ['popupFound', 'biscotte', true],
      ['optOutResult', 'biscotte', true],
      ['selfTestResult', 'biscotte', true],
    ])
    await expect(page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
    await expect(page.locator('biscotte-ui')).toHaveAttribute('data-state', 'closed')
    expect(demo.hits(site)).toEqual([])
  })
}

interface Target {
  readonly parent?: { readonly selector: string }
  readonly target: { readonly selector: string; readonly displayFilter?: boolean }
}

/** Finds as the extension finds: inside the shadow root of the parent, of no height when it is not shown. */
const find = (page: Page, { parent, target }: Target) =>
  page.evaluateHandle(
    ([parent, selector, shown]) => {
      const host = parent ? document.querySelector(parent) : document
      const found = (host instanceof Element && host.shadowRoot ? host.shadowRoot : host)?.querySelector<HTMLElement>(selector ?? '')
      return found && (!shown || found.offsetHeight > 0) ? found : null
    },
    [parent?.selector, target.selector, target.displayFilter] as const,
  )

test('R-C7: Consent-O-Matic’s rule finds the banner and refuses', async ({ page, demo }) => {
  const { detectors, methods } = rule('consent-o-matic').biscotte
  await page.goto(demo.sites.find(({ id }) => id === 'b')?.url ?? '')
  for (const matcher of [...detectors[0].presentMatcher, ...detectors[0].showingMatcher]) {
    await expect.poll(async () => (await find(page, matcher)).evaluate((element) => element !== null)).toBe(true)
  }
  const button = await find(page, methods[0].action)
  await button.evaluate((element) => (element as HTMLElement).click())
  await expect(page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
  const banner = await find(page, detectors[0].showingMatcher[0])
  expect(await banner.evaluate((element) => element)).toBeNull()
  expect(demo.hits('b')).toEqual([])
})

test('R-C3: one synchronous click refuses: the record is there before the click returns', async ({ page, demo }) => {
  await page.goto(demo.sites.find(({ id }) => id === 'b')?.url ?? '')
  await page.locator('biscotte-ui [part="refuse-all"]').waitFor()
  const at = await page.evaluate(() => {
    document.querySelector('biscotte-ui')?.shadowRoot?.querySelector<HTMLElement>('button[data-action="refuse-all"]')?.click()
    return { state: document.documentElement.dataset.biscotte, stored: document.cookie.includes('biscotte=') }
  })
  expect(at).toEqual({ state: 'refused', stored: true })
})

test('R-C4: refuseAll() counts before the banner has rendered, which then never comes', async ({ page, demo }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await page.addInitScript(() => {
    Object.assign(window, { biscotte: [(api: { refuseAll(): void }) => api.refuseAll()] })
  })
  await page.goto(demo.sites.find(({ id }) => id === 'b')?.url ?? '')
  await expect(page.locator('html')).toHaveAttribute('data-biscotte', 'refused')
  await expect(page.locator('biscotte-ui')).toHaveAttribute('data-state', 'closed')
  expect(await page.locator('biscotte-ui [part="banner"]').count()).toBe(0)
  expect(fetched).not.toContain('/preferences.js')
})
