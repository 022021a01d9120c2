import { build } from 'esbuild'
import { catalogue } from '../../src/catalogue/index.js'
import { expect, type Site, test } from './support/site.js'

/**
 * Vendors' own clients as they come from npm, tagged, without the guard: what they do after a withdrawal is their own
 * switch's doing. `again` makes an event; `sent` tells the request that carries one; `resumes`: on the same page, or with the next one; `marks` are what a client keeps of a refusal.
 */
const clients = [
  {
    id: 'posthog',
    resumes: true,
    global: 'posthog',
    code: `import posthog from 'posthog-js'
      window.posthog = posthog
      posthog.init('phc_test', { api_host: address, person_profiles: 'always', disable_session_recording: true, request_batching: false, opt_out_useragent_filter: true, capture_pageview: true, autocapture: false, advanced_disable_flags: true })`,
    again: `posthog.capture('again')`,
    sent: /\/(e|i\/v0\/e)\//,
    marks: /^__ph_opt_in_out_/,
  },
  {
    id: 'mixpanel',
    resumes: true,
    global: 'mixpanel',
    code: `import mixpanel from 'mixpanel-browser'
      window.mixpanel = mixpanel
      mixpanel.init('token', { api_host: address, persistence: 'localStorage', track_pageview: true, batch_requests: false, ignore_dnt: true, record_sessions_percent: 0, autocapture: false })`,
    again: `mixpanel.track('again')`,
    sent: /\/track\//,
    marks: /^__mp_opt_in_out_/,
  },
  {
    id: 'datadog-rum',
    resumes: false,
    global: 'DD_RUM',
    code: `import { datadogRum } from '@datadog/browser-rum'
      datadogRum.init({ applicationId: 'app', clientToken: 'token', proxy: address + '/rum', sessionSampleRate: 100, sessionReplaySampleRate: 0, telemetrySampleRate: 0, trackUserInteractions: false, trackResources: false, trackLongTasks: false })`,
    again: `DD_RUM.addAction('again')`,
    sent: /\/rum/,
    marks: /^$/,
  },
  {
    id: 'new-relic',
    resumes: true,
    global: 'newrelic',
    code: `import { BrowserAgent } from '@newrelic/browser-agent'
      const ids = { accountID: '1', trustKey: '1', agentID: '1', applicationID: '1', licenseKey: 'key' }
      const init = { ssl: false, browser_consent_mode: { enabled: true }, ajax: { enabled: false }, session_replay: { enabled: false } }
      const host = address.replace('http://', '')
      // As New Relic's own snippet leaves it in the page.
      Object.assign((window.NREUM ??= {}), { init, loader_config: ids, info: { ...ids, beacon: host, errorBeacon: host, sa: 1 } })
      new BrowserAgent({ init, loader_config: ids, info: NREUM.info })
      newrelic.addPageAction('start')`,
    again: `newrelic.addPageAction('again')`,
    sent: /\/ins\//,
    marks: /^$/,
  },
] as const

const stored = (site: Site) =>
  site.page.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...document.cookie
      .split('; ')
      .filter(Boolean)
      .map((cookie) => cookie.split('=')[0] ?? ''),
  ])

for (const { id, resumes, global, code, again, sent, marks } of clients) {
  test(`${id}: its own client is stopped by its own switch without a reload, goes on after another yes, and after one on another page`, async ({ site }) => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: new URL('../..', import.meta.url).pathname },
      define: { address: JSON.stringify(site.tracker('').slice(0, -1)), 'process.env.NODE_ENV': '"production"' },
      bundle: true,
      write: false,
      format: 'iife',
      logLevel: 'silent',
    })
    site.world.put('/client.js', { html: outputFiles[0]?.text ?? '' })
    const service = catalogue.find((known) => known.id === id)
    // New Relic sends what its server has switched on, and asks that first.
    const switchedOn = {
      headers: { 'access-control-allow-origin': '*' },
      json: { st: 1, err: 1, ins: 1, spa: 0, sr: 0, loaded: 1, app: { agents: [{ entityGuid: 'x' }], nrServerTime: 1 } },
    }
    await site.page.route(/\d\/1\/key\?/, (route) => route.fulfill(switchedOn))
    await site.page.clock.install()
    await site.open(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><script type="application/json" data-biscotte-config>${JSON.stringify({ services: [service], guard: false })}</script>
      <script src="/biscotte.js"></script></head><body><h1>Site</h1><script type="text/plain" data-consent="${id}" src="/client.js"></script>`,
    )
    const events = () => site.world.hits.filter((hit) => sent.test(hit)).length
    const run = (act: string) => site.page.evaluate((text) => void new Function(text)(), act)
    /** Whatever a client does after a while, it does now; then something that has surely arrived. */
    const later = async () => {
      await site.page.clock.runFor(40_000)
      await arrived()
    }
    const arrived = () => site.page.evaluate(async (marker) => void (await fetch(marker)), `http://other.test:${site.world.port}/marker`)
    const allows = () => site.page.evaluate((text) => new Function(text)(), `return biscotte.allows('${id}')`)
    const started = () => site.page.waitForFunction((path) => new Function(`return ${path}`)(), `window.${global}`)
    /** Time goes on until there are more events than these. */
    const more = (than: number) =>
      expect
        .poll(async () => {
          await site.page.clock.runFor(20_000)
          return events()
        })
        .toBeGreaterThan(than)
    const choose = (choice: boolean) => run(`biscotte.choose({ '${id}': ${choice} })`)

    await site.button('accept-all').click()
    await started()
    await more(0)
    await site.page.evaluate(() => Object.assign(window, { same: true }))

    await choose(false)
    await expect.poll(() => allows()).toBe(false)
    // What was on its way before counts as sent before.
    await arrived()
    const before = events()
    await run(again)
    await later()
    expect(events()).toBe(before)
    expect(await site.page.evaluate(() => 'same' in window)).toBe(true)
    expect((await stored(site)).filter((name) => name !== 'biscotte' && !marks.test(name))).toEqual([])

    await choose(true)
    await expect.poll(() => allows()).toBe(true)
    // Some start a new session with what the visitor does.
    await site.page.mouse.click(5, 5)
    await run(again)
    if (resumes) await more(before)

    // Withdrawn, left, and agreed to on another page: the mark of the refusal must not outlive it.
    await choose(false)
    await expect.poll(() => allows()).toBe(false)
    await site.page.reload()
    await site.page.clock.runFor(1_000)
    const whileRefused = events()
    await choose(true)
    await started()
    await later()
    const begun = events()
    await run(again)
    await more(Math.max(begun, whileRefused))
    expect(site.console.filter((text) => text.startsWith('uncaught'))).toEqual([])
  })
}

test('amplitude, whose switch lets go what waits, is stopped by a reload', async ({ site }) => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as amplitude from '@amplitude/analytics-browser'
        window.amplitude = amplitude
        amplitude.init('key', { serverUrl: address + '/2/httpapi', autocapture: false, flushIntervalMillis: 100_000_000, fetchRemoteConfig: false })
        amplitude.track('visited')`,
      resolveDir: new URL('../..', import.meta.url).pathname,
    },
    define: { address: JSON.stringify(site.tracker('').slice(0, -1)) },
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'silent',
  })
  site.world.put('/client.js', { html: outputFiles[0]?.text ?? '' })
  const service = catalogue.find((known) => known.id === 'amplitude')
  await site.open(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><script type="application/json" data-biscotte-config>${JSON.stringify({ services: [service] })}</script>
    <script src="/biscotte.js"></script></head><body><h1>Site</h1><script type="text/plain" data-consent="amplitude" src="/client.js"></script>`,
  )
  await site.button('accept-all').click()
  await site.page.waitForFunction(() => 'amplitude' in window)
  const reloaded = site.page.waitForEvent('load')
  await site.page.evaluate(() => (window as unknown as { biscotte: { refuseAll(): void } }).biscotte.refuseAll())
  await reloaded
  await site.page.evaluate((marker) => fetch(marker), `http://other.test:${site.world.port}/marker`)
  expect(site.world.hits.filter((hit) => hit.startsWith('tracker.test/2/'))).toEqual([])
  expect((await stored(site)).filter((name) => !name.startsWith('biscotte'))).toEqual([])
})
