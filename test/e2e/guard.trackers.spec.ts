import { build } from 'esbuild'
import { expect, type Site, test } from './support/site.js'

/**
 * Trackers as they come from npm, bundled with the site's own code and started at once: nobody tagged them, and their
 * script is the site's. `sent` tells the request that carries the event.
 */
const trackers = [
  {
    name: 'posthog-js',
    service: { cookies: ['ph_*', 'dmn_chk_*'], storage: ['ph_*', '__ph*', '_ph*', '__mplssupport__', 'dmn_chk_*', '$ph*'] },
    code: `import posthog from 'posthog-js'
      posthog.init('phc_test', { api_host: address, person_profiles: 'always', disable_session_recording: true, request_batching: false, opt_out_useragent_filter: true })
      posthog.capture('visited')`,
    sent: /\/(e|i\/v0\/e)\//,
  },
  {
    name: 'mixpanel-browser',
    service: { cookies: ['mp_*', '__mp*'], storage: ['mp_*', '__mp*'] },
    code: `import mixpanel from 'mixpanel-browser'
      mixpanel.init('token', { api_host: address, persistence: 'localStorage', track_pageview: true, batch_flush_interval_ms: 100, ignore_dnt: true, record_sessions_percent: 0 })
      mixpanel.track('visited')`,
    sent: /\/track\//,
  },
  {
    name: '@segment/analytics-next',
    service: { cookies: ['ajs_*'], storage: ['ajs_*', 'persisted-queue*', 'analytics_session*', 'seg.*'] },
    code: `import { AnalyticsBrowser } from '@segment/analytics-next'
      const { host } = new URL(address)
      const cdnSettings = { integrations: { 'Segment.io': { apiKey: 'key', apiHost: host + '/v1', protocol: 'http' } }, plan: {}, metrics: { sampleRate: 0 } }
      const analytics = AnalyticsBrowser.load({ writeKey: 'key', cdnURL: address, cdnSettings })
      analytics.page()
      analytics.track('visited')`,
    sent: /\/v1\/(t|p)$/,
  },
  {
    name: '@snowplow/browser-tracker',
    service: { cookies: ['_sp_*'], storage: ['_sp_*', 'snowplow*'] },
    code: `import { newTracker, trackPageView } from '@snowplow/browser-tracker'
      newTracker('sp', address, { appId: 'site', connectionTimeout: 600_000 })
      trackPageView()`,
    sent: /\/tp2$/,
  },
]

const pageOf = (service: object) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><script type="application/json" data-biscotte-config>${JSON.stringify({ services: [service] })}</script>
  <script src="/biscotte.js"></script></head><body><h1>Site</h1><script src="/site.js"></script>`

const hits = (site: Site) => site.world.hits.filter((hit) => hit.startsWith('tracker.test'))
const stored = (site: Site) =>
  site.page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...document.cookie.split('; ').filter(Boolean)])

for (const { name, service, code, sent } of trackers) {
  test(`${name}, untagged in the site's own code, sends and stores nothing before a yes, and its first events after it`, async ({ site }) => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: new URL('../..', import.meta.url).pathname },
      define: { address: JSON.stringify(site.tracker('').slice(0, -1)) },
      bundle: true,
      write: false,
      format: 'iife',
      logLevel: 'silent',
    })
    site.world.put('/site.js', { html: outputFiles[0]?.text ?? '' })
    const entry = {
      id: 'tracker',
      category: 'analytics',
      urls: ['tracker.test'],
      cookies: service.cookies.map((name) => ({ name })),
      storage: service.storage.map((key) => ({ key })),
    }
    await site.page.clock.install()
    await site.open(pageOf(entry))
    await expect(site.banner()).toBeVisible()
    // Whatever a tracker does after a while, it does now. Within its time-outs: what it gives up itself is not sent for it.
    await site.page.clock.runFor(4_000)
    await site.page.evaluate((marker) => fetch(marker), `http://other.test:${site.world.port}/marker`)
    expect(hits(site)).toEqual([])
    expect(await stored(site)).toEqual([])
    await site.button('accept-all').click()
    await expect.poll(() => hits(site).filter((hit) => sent.test(hit)).length).toBeGreaterThan(0)
    expect((await stored(site)).filter((key) => !key.startsWith('biscotte'))).not.toEqual([])
    expect(site.console.filter((text) => text.startsWith('uncaught'))).toEqual([])
  })
}
