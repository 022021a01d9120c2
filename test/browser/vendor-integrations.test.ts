import { createWrapper } from '@segment/analytics-consent-tools'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { catalogue } from '../../src/catalogue/index.js'
import type { Integration } from '../../src/core/integration.js'
import type { Service } from '../../src/core/service.js'
import { googleAnalyticsOptOut } from '../../src/integrations/google-analytics-opt-out.js'
import { googleTagManager } from '../../src/integrations/google-tag-manager.js'
import { hubspot } from '../../src/integrations/hubspot.js'
import { matomo } from '../../src/integrations/matomo.js'
import { microsoft } from '../../src/integrations/microsoft.js'
import { privateAddress, privateEmbeds } from '../../src/integrations/private-embeds.js'
import { salesforceInteractions } from '../../src/integrations/salesforce-interactions.js'
import { segmentConsent } from '../../src/integrations/segment-consent.js'
import { shopify } from '../../src/integrations/shopify.js'
import { wordpress } from '../../src/integrations/wordpress.js'
import { zaraz } from '../../src/integrations/zaraz.js'
import { globals, reporter, visitor } from './support/consent.js'

const { page, restore } = globals()
const stops: (() => void)[] = []
let codes: string[]

beforeEach(() => {
  document.body.innerHTML = ''
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  restore()
  vi.restoreAllMocks()
})

const known = (...ids: string[]) => catalogue.filter(({ id }) => ids.includes(id))
const queue = (name: string) => [...((page[name] ?? []) as unknown[])]

/** A visitor of a page with these services, and this integration started on it; `before` is an answer that stands. */
function start(integration: Integration, services: readonly (Service | string)[], before?: Parameters<ReturnType<typeof visitor>['answer']>[0]) {
  const someone = visitor(services)
  if (before) someone.answer(before)
  const said = reporter()
  codes = said.codes
  const stop = integration.start(someone.consent, said.report)
  stops.push(stop)
  return { ...someone, stop }
}

const chat: Service = { id: 'chat', category: 'functional' }

describe('Google Analytics’ opt-out', () => {
  const flag = 'ga-disable-G-ABC123'

  test('is set for every id that the page names, held or not, while it is not allowed', () => {
    document.body.innerHTML = `<script type="text/plain" src="https://www.googletagmanager.com/gtag/js?id=G-ABC123"></script><script type="text/plain">ga('create', 'UA-1234-5', 'auto')</script>`
    page.google_tag_manager = { 'G-LOADED1': {}, dataLayer: {} }
    const { answer, stop } = start(googleAnalyticsOptOut(), known('google-analytics'))
    expect([page[flag], page['ga-disable-UA-1234-5'], page['ga-disable-G-LOADED1']]).toEqual([true, true, true])
    answer('accept-all')
    expect([page[flag], page['ga-disable-UA-1234-5'], page['ga-disable-G-LOADED1']]).toEqual([false, false, false])
    stop()
    answer('refuse-all')
    expect(page[flag]).toBe(false)
  })

  test('is not touched while it is allowed, and found again at the end of the page', () => {
    const { answer } = start(googleAnalyticsOptOut(), known('google-analytics'), 'accept-all')
    document.body.innerHTML = `<script type="text/plain" src="/gtag/js?id=G-ABC123"></script>`
    expect(Object.keys(page)).not.toContain(flag)
    answer('refuse-all')
    expect(page[flag]).toBe(true)
    page[flag] = undefined
    document.dispatchEvent(new Event('DOMContentLoaded'))
    expect(page[flag]).toBe(true)
  })

  test('has stopped it only where there was an id to set it for', () => {
    const optOut = googleAnalyticsOptOut()
    expect([optOut.off?.('google-analytics'), optOut.off?.('hotjar')]).toEqual([false, false])
    page.google_tag_manager = { 'G-ABC123': {} }
    expect([optOut.off?.('google-analytics'), optOut.off?.('hotjar'), page[flag]]).toEqual([true, false, true])
  })
})

describe('HubSpot', () => {
  test('is told each part on every page where it is allowed', () => {
    const { answer } = start(hubspot(), [...known('hubspot', 'google-analytics'), chat])
    expect([page.disableHubSpotCookieBanner, queue('_hsp'), queue('_hsq')]).toEqual([true, [], []])
    answer({ hubspot: true, analytics: false, functional: true })
    expect(queue('_hsp')).toEqual([['setHubSpotConsent', { analytics: false, advertisement: false, functionality: true }]])
    expect(queue('_hsq')).toEqual([['doNotTrack', { track: true }]])
    answer('refuse-all')
    expect(queue('_hsp')).toHaveLength(1)
    start(hubspot({ parts: { advertisement: 'hubspot' } }), known('hubspot'), 'accept-all')
    expect(queue('_hsp').at(-1)).toEqual(['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }])
  })

  test('is stopped without a reload where its tracking code is there and alone', () => {
    const { off } = hubspot()
    expect([off?.('hotjar'), queue('_hsq')]).toEqual([false, []])
    expect(off?.('hubspot')).toBe(false)
    expect([queue('_hsp'), queue('_hsq')]).toEqual([[['revokeCookieConsent']], [['doNotTrack']]])
    const heard: unknown[] = []
    page._hsq = { push: (command: unknown) => heard.push(command) }
    expect(off?.('hubspot')).toBe(true)
    expect(heard).toEqual([['doNotTrack']])
    document.body.innerHTML = '<div id="hubspot-messages-iframe-container"></div>'
    expect(off?.('hubspot')).toBe(false)
  })
})

describe('Microsoft', () => {
  const services = known('microsoft-advertising', 'microsoft-clarity')
  const clarity = () => ((page.clarity as { q?: unknown[][] } | undefined)?.q ?? []).map((entry) => [...entry])

  test('hears both answers in both products', () => {
    const { answer } = start(microsoft(), services)
    expect([queue('uetq'), clarity()]).toEqual([['consent', 'default', { ad_storage: 'denied' }], []])
    answer({ analytics: true, marketing: false })
    expect(queue('uetq').slice(3)).toEqual(['consent', 'update', { ad_storage: 'denied' }])
    expect(clarity()).toEqual([['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }]])
    answer('accept-all')
    expect(queue('uetq').slice(6)).toEqual(['consent', 'update', { ad_storage: 'granted' }])
    expect(clarity()[1]).toEqual(['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }])
  })

  test('goes by the categories where its services are not in use, and by whom the site names', () => {
    start(microsoft(), known('hotjar'), 'accept-all')
    expect(clarity().at(-1)).toEqual(['consentv2', { ad_Storage: 'granted', analytics_Storage: 'denied' }])
    start(microsoft({ analytics: 'marketing', advertising: 'analytics' }), known('hotjar'), 'accept-all')
    expect(clarity().at(-1)).toEqual(['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }])
  })
})

describe('Matomo', () => {
  test('sends nothing before a yes', () => {
    const { answer } = start(matomo(), known('matomo'))
    expect(queue('_paq')).toEqual([['requireConsent']])
    answer('accept-all')
    answer('accept-all')
    answer('refuse-all')
    expect(queue('_paq').slice(1)).toEqual([['setConsentGiven'], ['forgetConsentGiven']])
    start(matomo({ mode: 'nonsense' as 'consent' }), known('matomo'), 'accept-all')
    expect(queue('_paq').slice(3)).toEqual([['requireConsent'], ['setConsentGiven']])
  })

  test('measures without cookies before a yes and after a no', () => {
    const { answer, consent } = start(matomo({ mode: 'cookieless' }), known('matomo'))
    answer('accept-all')
    consent.adopt(undefined)
    expect(queue('_paq')).toEqual([['requireCookieConsent'], ['setCookieConsentGiven'], ['forgetCookieConsentGiven']])
  })

  test('exempt from consent, it keeps cookies for 13 months at most and hears of a no', () => {
    const exempt = { ...(known('matomo')[0] as Service), category: 'essential' }
    const { answer, consent } = start(matomo({ mode: 'exempt' }), [exempt, ...known('google-analytics')])
    const begun = queue('_paq')
    expect(begun.map((command) => (command as unknown[])[0])).toEqual(['setVisitorCookieTimeout', 'setReferralCookieTimeout'])
    expect((begun[0] as [string, number])[1]).toBeLessThanOrEqual(395 * 86400)
    consent.adopt(undefined)
    expect(queue('_paq')).toHaveLength(2)
    answer('refuse-all')
    answer('accept-all')
    expect(queue('_paq').slice(2)).toEqual([['optUserOut'], ['forgetUserOptOut']])
  })

  test('is told here alone, passes the guard, and needs no reload', () => {
    const integration = matomo()
    expect([integration.replaces, integration.passes?.('matomo'), integration.passes?.('hotjar'), integration.off?.('matomo')]).toEqual([
      ['matomo'],
      true,
      false,
      true,
    ])
  })
})

describe('Shopify', () => {
  const answers = { analytics: true, marketing: false, preferences: true, sale_of_data: false }
  function shop() {
    const setTrackingConsent = vi.fn((_consent: object, _then: (result?: unknown) => void) => {})
    const loadFeatures = vi.fn((_features: object[], then: (error?: unknown) => void) => {
      ;(page.Shopify as Record<string, unknown>).customerPrivacy = { setTrackingConsent }
      then()
    })
    page.Shopify = { loadFeatures }
    return { setTrackingConsent, loadFeatures }
  }

  test('hears an answer that stands once its API has loaded, and each new one', () => {
    const { setTrackingConsent, loadFeatures } = shop()
    const { answer } = start(shopify(), [...known('google-analytics', 'hotjar'), chat], { analytics: true, functional: true, marketing: false })
    expect(loadFeatures.mock.calls[0]?.[0]).toEqual([{ name: 'consent-tracking-api', version: '0.1' }])
    expect(setTrackingConsent.mock.calls.map(([consent]) => consent)).toEqual([answers])
    answer('refuse-all')
    expect(setTrackingConsent.mock.calls.at(-1)?.[0]).toEqual({ analytics: false, marketing: false, preferences: false, sale_of_data: false })
    expect(loadFeatures).toHaveBeenCalledOnce()
  })

  test('hears nothing before an answer; its script may come later than this one', () => {
    const { answer } = start(shopify(), known('google-analytics'))
    const { setTrackingConsent } = shop()
    document.dispatchEvent(new Event('DOMContentLoaded'))
    expect(setTrackingConsent).not.toHaveBeenCalled()
    answer('accept-all')
    expect(setTrackingConsent).toHaveBeenCalledOnce()
    document.dispatchEvent(new Event('DOMContentLoaded'))
    expect(setTrackingConsent).toHaveBeenCalledOnce()
  })

  test('an API that does not load, or does not take the answer, is reported', () => {
    const { loadFeatures } = shop()
    loadFeatures.mockImplementationOnce((_features, then) => then(new Error('no')))
    const { answer } = start(shopify(), known('google-analytics'), 'accept-all')
    expect(codes).toEqual(['integration-failed'])
    const { setTrackingConsent } = shop()
    setTrackingConsent.mockImplementation((_consent, then) => then({ error: 'no' }))
    answer('refuse-all')
    expect(codes).toEqual(['integration-failed', 'integration-failed'])
  })
})

describe('the WP Consent API', () => {
  const all = (value: string) => [
    ['functional', 'allow'],
    ...['preferences', 'statistics', 'statistics-anonymous', 'marketing'].map((category) => [category, value]),
  ]

  test('is told the type at once, and every category with each answer', () => {
    const defined = vi.fn()
    document.addEventListener('wp_consent_type_defined', defined)
    page.wp_set_consent = vi.fn()
    const { answer } = start(wordpress(), [...known('google-analytics', 'hotjar'), chat])
    document.removeEventListener('wp_consent_type_defined', defined)
    expect([page.wp_consent_type, defined.mock.calls.length]).toEqual(['optin', 1])
    expect(page.wp_set_consent).not.toHaveBeenCalled()
    answer('accept-all')
    expect((page.wp_set_consent as ReturnType<typeof vi.fn>).mock.calls).toEqual(all('allow'))
    answer('refuse-all')
    expect((page.wp_set_consent as ReturnType<typeof vi.fn>).mock.calls.slice(5)).toEqual(all('deny'))
  })

  test('… and plugins that ask for themselves; the plugin’s script may come later', () => {
    start(wordpress({ categories: { marketing: 'analytics' }, services: { woo: 'google-analytics' } }), known('google-analytics'), 'accept-all')
    page.wp_set_consent = vi.fn()
    page.wp_set_service_consent = vi.fn()
    document.dispatchEvent(new Event('DOMContentLoaded'))
    document.dispatchEvent(new Event('DOMContentLoaded'))
    expect(page.wp_set_consent).toHaveBeenCalledTimes(5)
    expect(page.wp_set_consent).toHaveBeenCalledWith('marketing', 'allow')
    expect(page.wp_set_service_consent).toHaveBeenCalledExactlyOnceWith('woo', true)
  })
})

describe('Cloudflare Zaraz', () => {
  function ready(APIReady = true) {
    const calls: unknown[] = []
    page.zaraz = { consent: { APIReady, modal: true, set: (purposes: object) => calls.push(purposes), sendQueuedEvents: () => calls.push('sent') } }
    return { calls, modal: () => (page.zaraz as { consent: { modal: boolean } }).consent.modal }
  }
  const purposes = { aaaa: 'analytics', bbbb: 'marketing' }

  test('its modal is kept away; purposes are set with each answer, then what waited is sent', () => {
    const { calls, modal } = ready()
    const { answer } = start(zaraz({ purposes }), known('google-analytics', 'hotjar'))
    expect([modal(), calls]).toEqual([false, []])
    answer({ analytics: true, marketing: false })
    expect(calls).toEqual([{ aaaa: true, bbbb: false }, 'sent'])
  })

  test('it is told when it is ready, and no sooner', () => {
    start(zaraz({ purposes }), known('google-analytics'), 'accept-all')
    const { calls } = ready(false)
    document.dispatchEvent(new Event('zarazConsentAPIReady'))
    expect(calls).toEqual([])
    const later = ready()
    document.dispatchEvent(new Event('zarazConsentAPIReady'))
    expect(later.calls).toEqual([{ aaaa: true, bbbb: false }, 'sent'])
  })

  test('without purposes there is nothing to tell, and that is an error', () => {
    expect(() => start(zaraz({} as never), known('google-analytics'))).toThrow('purposes')
  })
})

describe('the Salesforce Interactions SDK', () => {
  const told = (status: string) => [{ provider: 'Biscotte', purpose: 'Tracking', status }]

  test('its promise waits for the first answer; later ones are updates', async () => {
    const integration = salesforceInteractions()
    const updateConsents = vi.fn()
    page.SalesforceInteractions = { updateConsents }
    const { answer } = start(integration, known('salesforce-personalization'))
    let settled = false
    void integration.consents.then(() => {
      settled = true
    })
    await Promise.resolve()
    expect(settled).toBe(false)
    answer('accept-all')
    expect(await integration.consents).toEqual(told('Opt In'))
    answer('refuse-all')
    expect(updateConsents.mock.calls).toEqual([[told('Opt In')], [told('Opt Out')]])
    expect([integration.off?.('salesforce-personalization'), integration.off?.('hubspot')]).toEqual([true, false])
  })

  test('a refusal is an answer too, by whom the site names', async () => {
    const integration = salesforceInteractions({ decider: 'analytics' })
    start(integration, known('google-analytics', 'hotjar'), { analytics: false, marketing: true })
    expect(await integration.consents).toEqual(told('Opt Out'))
  })
})

describe('Segment’s wrapper', () => {
  test('is let load after a yes, and hears of every answer by category', async () => {
    const integration = segmentConsent()
    const { answer } = start(integration, known('google-analytics', 'hotjar'))
    const load = vi.fn()
    const loading = integration.settings.shouldLoadSegment({ load, abort: () => {} })
    const changed = vi.fn()
    integration.settings.registerOnConsentChanged(changed)
    answer('refuse-all')
    await Promise.resolve()
    expect(load).not.toHaveBeenCalled()
    answer({ analytics: true, marketing: false })
    await loading
    expect(load).toHaveBeenCalledExactlyOnceWith({ consentModel: 'opt-in' })
    expect(integration.settings.getCategories()).toEqual({ analytics: true, marketing: false })
    expect(changed).toHaveBeenLastCalledWith({ analytics: true, marketing: false })
  })

  test('… by the real wrapper: Segment loads after the yes, each event says what was answered', async () => {
    const integration = segmentConsent()
    const { answer } = start(integration, known('google-analytics', 'hotjar'))
    const stamps: ((event: { payload: { obj: { context: Record<string, unknown> } }; next: (payload: unknown) => void }) => void)[] = []
    const load = vi.fn()
    const analytics = { load, track: vi.fn(), page: vi.fn(), addDestinationMiddleware: vi.fn(), addSourceMiddleware: (stamp: never) => stamps.push(stamp) }
    const loading = createWrapper(integration.settings)(analytics as never).load('key')
    answer('refuse-all')
    await Promise.resolve()
    expect(load).not.toHaveBeenCalled()
    answer({ analytics: true, marketing: false })
    await loading
    expect(load).toHaveBeenCalledOnce()
    const event = { context: {} as Record<string, unknown> }
    for (const stamp of stamps) await stamp({ payload: { obj: event }, next: () => {} })
    expect(event.context.consent).toEqual({ categoryPreferences: { analytics: true, marketing: false } })
  })

  test('categories may be the site’s own ids', () => {
    const integration = segmentConsent({ categories: ['hotjar'] })
    expect(integration.settings.getCategories()).toEqual({ hotjar: false })
    start(integration, known('hotjar'), 'accept-all')
    expect(integration.settings.getCategories()).toEqual({ hotjar: true })
  })
})

describe('private embeds', () => {
  test.each([
    ['https://www.youtube.com/embed/abc?rel=0', 'https://www.youtube-nocookie.com/embed/abc?rel=0'],
    ['//youtube.com/embed/abc', `${location.protocol}//www.youtube-nocookie.com/embed/abc`],
    ['https://player.vimeo.com/video/1?h=2', 'https://player.vimeo.com/video/1?h=2&dnt=1'],
    ['https://player.vimeo.com/video/1?dnt=0', 'https://player.vimeo.com/video/1?dnt=0'],
    ['https://www.youtube.com/watch?v=1', 'https://www.youtube.com/watch?v=1'],
    ['https://youtube.com.evil.test/embed/abc', 'https://youtube.com.evil.test/embed/abc'],
    ['/film.html', '/film.html'],
    ['http://[', 'http://['],
  ])('%s is %s', (before, after) => {
    expect(privateAddress(before)).toBe(after)
  })

  test('are those that are there, those that come, and none once it has stopped', async () => {
    document.body.innerHTML = '<iframe data-consent="youtube" data-src="https://www.youtube.com/embed/1"></iframe>'
    const { stop } = start(privateEmbeds(), known('youtube'))
    const addresses = () => [...document.querySelectorAll('iframe')].map((frame) => frame.dataset.src?.replace(/^https:\/\//, ''))
    expect(addresses()).toEqual(['www.youtube-nocookie.com/embed/1'])
    document.body.insertAdjacentHTML('beforeend', '<p><iframe data-consent="vimeo" data-src="https://player.vimeo.com/video/2"></iframe></p>')
    await vi.waitFor(() => expect(addresses()[1]).toBe('player.vimeo.com/video/2?dnt=1'))
    stop()
    document.body.innerHTML = '<iframe data-src="https://www.youtube.com/embed/3"></iframe>'
    await Promise.resolve()
    expect(addresses()).toEqual(['www.youtube.com/embed/3'])
  })
})

describe('Google Tag Manager’s template', () => {
  const denied = { analytics_storage: 'denied', security_storage: 'granted' }

  test('hears of each answer by the functions it has left and those it leaves later', () => {
    const before = vi.fn()
    page.biscotteConsentMode = [before]
    const { answer } = start(googleTagManager(), known('google-analytics'))
    const later = vi.fn()
    ;(page.biscotteConsentMode as unknown[]).push(later)
    expect([before.mock.calls, later.mock.calls, Array.isArray(page.biscotteConsentMode)]).toEqual([[], [], true])
    answer('refuse-all')
    for (const listener of [before, later]) expect(listener).toHaveBeenLastCalledWith(expect.objectContaining(denied))
    answer('accept-all')
    const granted = expect.objectContaining({ analytics_storage: 'granted', ad_storage: 'denied' })
    for (const listener of [before, later]) expect(listener).toHaveBeenLastCalledWith(granted)
    const last = vi.fn()
    ;(page.biscotteConsentMode as unknown[]).push(last)
    expect(last).toHaveBeenCalledExactlyOnceWith(granted)
  })

  test('one that throws does not keep the others from hearing', () => {
    const reported = vi.spyOn(globalThis, 'reportError').mockImplementation(() => {})
    const fine = vi.fn()
    page.biscotteConsentMode = [
      () => {
        throw new Error('no')
      },
      fine,
    ]
    start(googleTagManager(), known('google-analytics'), 'accept-all')
    expect([reported.mock.calls.length, fine.mock.calls.length]).toEqual([1, 1])
  })
})
