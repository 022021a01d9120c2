import { afterEach, expect, test, vi } from 'vitest'
import { catalogue } from '../../src/catalogue/index.js'
import type { Service } from '../../src/core/service.js'
import { callVendor, isSet, startTelling } from '../../src/vendor-calls.js'
import { globals, visitor } from './support/consent.js'

const { page, restore } = globals()
afterEach(() => {
  restore()
  vi.restoreAllMocks()
})

/** What a vendor's snippet leaves until its script is there, by kind; `seen` lists the calls it got. */
const functions = (...names: string[]) => {
  const seen: unknown[][] = []
  for (const path of names) {
    const parts = path.split('.')
    const name = parts.pop() as string
    const owner = parts.reduce<Record<string, unknown>>((value, part) => {
      value[part] ??= {}
      return value[part] as Record<string, unknown>
    }, page)
    owner[name] = (...args: unknown[]) => void seen.push([path, ...args])
  }
  return seen
}

/** Every service that has a switch: what its queue or its functions hear as a page starts undecided, with a yes, and when it is taken back. */
const switches: Readonly<Record<string, { queues?: string[]; calls?: string[]; start?: unknown; yes?: unknown; no?: unknown; stops?: boolean | string }>> = {
  amplitude: { calls: ['amplitude.setOptOut'], yes: [['amplitude.setOptOut', false]], no: [['amplitude.setOptOut', true]] },
  contentsquare: { queues: ['_uxa'], no: { _uxa: [['optout']] } },
  crisp: { queues: ['$crisp'], no: { $crisp: [['do', 'session:reset']] } },
  'datadog-rum': {
    calls: ['DD_RUM.setTrackingConsent'],
    yes: [['DD_RUM.setTrackingConsent', 'granted']],
    no: [['DD_RUM.setTrackingConsent', 'not-granted']],
    stops: true,
  },
  hubspot: {
    queues: ['_hsp', '_hsq'],
    yes: { _hsp: [['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }]], _hsq: [['doNotTrack', { track: true }]] },
    no: { _hsp: [['revokeCookieConsent']], _hsq: [['doNotTrack']] },
  },
  intercom: { calls: ['Intercom'], yes: [], no: [['Intercom', 'shutdown']] },
  matomo: { queues: ['_paq'], yes: { _paq: [['forgetUserOptOut']] }, no: { _paq: [['optUserOut']] }, stops: true },
  'meta-pixel': { calls: ['fbq'], yes: [['fbq', 'consent', 'grant']], no: [['fbq', 'consent', 'revoke']], stops: true },
  'microsoft-advertising': {
    queues: ['uetq'],
    start: { uetq: ['consent', 'default', { ad_storage: 'denied' }] },
    yes: { uetq: ['consent', 'update', { ad_storage: 'granted' }] },
    no: { uetq: ['consent', 'update', { ad_storage: 'denied' }] },
  },
  'microsoft-clarity': {
    calls: ['clarity'],
    yes: [['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }]],
    no: [['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]],
  },
  mixpanel: {
    calls: ['mixpanel.opt_in_tracking', 'mixpanel.opt_out_tracking'],
    yes: [['mixpanel.opt_in_tracking', { track: false }]],
    no: [['mixpanel.opt_out_tracking', { delete_user: false }]],
    stops: true,
  },
  'new-relic': {
    calls: ['newrelic.consent'],
    yes: [['newrelic.consent', true]],
    no: [['newrelic.consent', false]],
    stops: 'NREUM.init.browser_consent_mode.enabled',
  },
  onesignal: {
    calls: ['OneSignal.setConsentGiven'],
    yes: [['OneSignal.setConsentGiven', true]],
    no: [['OneSignal.setConsentGiven', false]],
  },
  'pinterest-tag': { calls: ['pintrk'], yes: [['pintrk', 'setconsent', true]], no: [['pintrk', 'setconsent', false]], stops: true },
  posthog: {
    calls: ['posthog.opt_in_capturing', 'posthog.opt_out_capturing'],
    yes: [['posthog.opt_in_capturing', { captureEventName: false }]],
    no: [['posthog.opt_out_capturing']],
    stops: true,
  },
  'reddit-pixel': { calls: ['rdt'], yes: [['rdt', 'enableFirstPartyCookies']], no: [['rdt', 'disableFirstPartyCookies']] },
  'salesforce-account-engagement': { calls: ['pdt'], yes: [['pdt', 'setOptIn', true]], no: [['pdt', 'revokeConsent']], stops: true },
  'salesforce-personalization': {
    calls: ['SalesforceInteractions.updateConsents'],
    yes: [['SalesforceInteractions.updateConsents', [{ provider: 'Biscotte', purpose: 'Tracking', status: 'Opt In' }]]],
    no: [['SalesforceInteractions.updateConsents', [{ provider: 'Biscotte', purpose: 'Tracking', status: 'Opt Out' }]]],
    stops: true,
  },
  'tiktok-pixel': { calls: ['ttq.grantConsent', 'ttq.revokeConsent'], yes: [['ttq.grantConsent']], no: [['ttq.revokeConsent']] },
  wistia: { calls: ['Wistia.consent'], yes: [['Wistia.consent', true]], no: [['Wistia.consent', false]] },
}

test('every service with a switch has its line here, and no other', () => {
  expect(
    catalogue
      .filter((service) => service.consent)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(Object.keys(switches).sort())
})

test.each(Object.entries(switches))('%s hears what its vendor documents', (id, { queues = [], calls = [], start, yes, no, stops }) => {
  const service = catalogue.find((known) => known.id === id) as Service
  const seen = functions(...calls)
  const heard = () => {
    const all =
      calls.length > 0 ? [...seen.splice(0)] : Object.fromEntries(queues.flatMap((name) => (page[name] ? [[name, [...(page[name] as unknown[])]]] : [])))
    for (const name of queues) if (page[name]) (page[name] as unknown[]).length = 0
    return all
  }
  const nothing = calls.length > 0 ? [] : {}
  const { consent, answer } = visitor([service])
  startTelling(consent, () => false)
  expect(heard()).toEqual(start ?? nothing)
  answer('accept-all')
  expect(heard()).toEqual(yes ?? (queues.length > 0 ? {} : []))
  answer('refuse-all')
  callVendor(service, service.consent?.revoke)
  expect(heard()).toEqual(no)
  expect(service.consent?.stops).toBe(stops)
})

test("HubSpot's own banner is kept away before its script, whatever the answer", () => {
  const { consent } = visitor([catalogue.find(({ id }) => id === 'hubspot') as Service])
  startTelling(consent, () => false)
  expect(page.disableHubSpotCookieBanner).toBe(true)
})

test('Clarity is told before its script is there, in the queue that its snippet takes over', () => {
  const { consent, answer } = visitor([catalogue.find(({ id }) => id === 'microsoft-clarity') as Service])
  startTelling(consent, () => false)
  answer('accept-all')
  // The vendor's snippet, as far as it makes the queue.
  const snippet = new Function(
    "(function (c, a) { c[a] = c[a] || function () { (c[a].q = c[a].q || []).push(arguments) } })(window, 'clarity'); window.clarity('start', {})",
  )
  snippet()
  expect((page.clarity as { q: IArguments[] }).q.map((entry) => [...entry])).toEqual([
    ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }],
    ['start', {}],
  ])
})

test('what nobody was there to hear is told again once the service’s script is released: behind what its snippet says itself', async () => {
  const meta = catalogue.find(({ id }) => id === 'meta-pixel') as Service
  const { consent, answer } = visitor([meta])
  const telling = startTelling(consent, () => false)
  answer('accept-all')
  const script = document.createElement('script')
  telling.released(script, ['meta-pixel'])
  const queue: unknown[][] = [
    ['consent', 'revoke'],
    ['init', '1'],
  ]
  page.fbq = (...args: unknown[]) => queue.push(args)
  await vi.waitFor(() => expect(queue).toHaveLength(3))
  expect(queue[2]).toEqual(['consent', 'grant'])
  // Once is enough.
  script.dispatchEvent(new Event('load'))
  telling.released(script, ['marketing'])
  await Promise.resolve()
  expect(queue).toHaveLength(3)
})

test('… when its script has loaded, where the snippet alone is not there to hear it; and never after a no', async () => {
  const posthog = catalogue.find(({ id }) => id === 'posthog') as Service
  const { consent, answer } = visitor([posthog])
  const telling = startTelling(consent, () => false)
  answer('accept-all')
  const script = document.createElement('script')
  telling.released(script, ['analytics'])
  await vi.waitFor(() => expect(Object.keys(page)).not.toContain('posthog'))
  const seen = functions('posthog.opt_in_capturing')
  answer('refuse-all')
  script.dispatchEvent(new Event('load'))
  expect(seen).toEqual([])
  answer('accept-all')
  expect(seen).toHaveLength(1)
})

test('New Relic’s switch counts only where it was started in its consent mode', () => {
  const path = switches['new-relic']?.stops as string
  expect(isSet(path)).toBe(false)
  page.NREUM = { init: { browser_consent_mode: { enabled: true } } }
  expect(isSet(path)).toBe(true)
})

test('a service that an integration tells hears nothing from its data', () => {
  const { consent, answer } = visitor([catalogue.find(({ id }) => id === 'hubspot') as Service])
  startTelling(consent, (id) => id === 'hubspot')
  answer('accept-all')
  expect([page.disableHubSpotCookieBanner, page._hsp, page._hsq]).toEqual([undefined, undefined, undefined])
})
