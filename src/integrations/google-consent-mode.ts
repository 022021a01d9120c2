// Commands: https://developers.google.com/tag-platform/security/guides/consent; basic and advanced:
// https://developers.google.com/tag-platform/security/concepts/consent-mode; a queue of another name:
// https://developers.google.com/tag-platform/gtagjs/reference (`l`) (read 2026-11-22).
import type { Integration, IntegrationConsent } from '../core/integration.js'
import { createDataLayer } from './parts/data-layer.js'
import { follow } from './parts/follow.js'

/** What Google's tags ask about. Other vendors' tags in a container may ask too. */
export type ConsentType =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage'

export type ConsentModeState = Record<ConsentType, 'granted' | 'denied'>

export interface ConsentModeOptions {
  /**
   * `'basic'`: Google's tags are held like any other, and find consent told when they start. `'advanced'`: they load before any answer and send
   * pings without cookies; needs a lawyer's yes where the ePrivacy directive is read as in France or Germany. `'off'`: nothing is told. @default 'basic'
   */
  readonly mode?: 'basic' | 'advanced' | 'off' | undefined
  /** Which category or service decides a type. @default the Google service that is in use, else its category */
  readonly types?: Readonly<Partial<Record<ConsentType, string>>> | undefined
  /** Other defaults for some regions, ISO 3166-2: `[{ region: ['US'], ad_storage: 'granted' }]`. Google takes the most specific one. @default none */
  readonly regions?: readonly (Partial<ConsentModeState> & { readonly region: readonly string[] })[] | undefined
  /** Milliseconds that tags wait for the answer that stands. @default none: it is told together with the default */
  readonly waitForUpdate?: number | undefined
  /** Take identifiers of ad clicks out of what is sent while `ad_storage` is denied. @default true */
  readonly adsDataRedaction?: boolean | undefined
  /** Pass identifiers of ad clicks on in the addresses of links while cookies are denied: has a legal side of its own. @default false */
  readonly urlPassthrough?: boolean | undefined
  /** The queue's global name, if the page has renamed it. @default 'dataLayer' */
  readonly dataLayer?: string | undefined
  /** Event pushed after each answer, and at the start of a page where one stands, for triggers of a container; `false` for none. @default 'biscotte_consent' */
  readonly event?: string | false | undefined
}

/** Whose tags it is for. */
const google = ['google-analytics', 'google-ads', 'google-tag-manager']

/** Who decides a type: the first that is known on the page. */
const deciders: Readonly<Record<ConsentType, readonly string[]>> = {
  ad_storage: ['google-ads', 'marketing'],
  ad_user_data: ['google-ads', 'marketing'],
  ad_personalization: ['google-ads', 'marketing'],
  analytics_storage: ['google-analytics', 'analytics'],
  functionality_storage: ['functional'],
  personalization_storage: ['functional'],
  security_storage: ['essential'],
}

/** What stands, as Google names it. */
export function consentModeState(consent: Pick<IntegrationConsent, 'allows' | 'isKnown'>, types: ConsentModeOptions['types'] = {}): ConsentModeState {
  const granted = ([type, ids]: [string, readonly string[]]) => consent.allows(types[type as ConsentType] ?? ids.find(consent.isKnown) ?? '')
  return Object.fromEntries(Object.entries(deciders).map((entry) => [entry[0], granted(entry) ? 'granted' : 'denied'])) as ConsentModeState
}

/** Google Consent Mode v2: `default` before everything else, `update` with each answer. */
export function googleConsentMode({
  mode = 'basic',
  types = {},
  regions = [],
  waitForUpdate,
  adsDataRedaction = true,
  urlPassthrough = false,
  dataLayer = 'dataLayer',
  event = 'biscotte_consent',
}: ConsentModeOptions = {}): Integration {
  return {
    name: 'google-consent-mode',
    services: google,
    passes: (service) => mode === 'advanced' && google.includes(service),
    start(consent, report) {
      if (mode === 'off') return () => {}
      if (mode === 'advanced') report('consent-mode-advanced', [])
      for (const id of Object.values(types)) if (!consent.isKnown(id)) report('unknown-id', [id])
      let last: string | undefined
      const layer = createDataLayer(dataLayer, report)
      const before = consentModeState({ isKnown: consent.isKnown, allows: (id) => id === 'essential' })
      layer.push(['consent', 'default', { ...before, ...(waitForUpdate && { wait_for_update: waitForUpdate }) }])
      for (const region of regions) layer.push(['consent', 'default', { ...region }])
      if (adsDataRedaction) layer.push(['set', 'ads_data_redaction', true])
      if (urlPassthrough) layer.push(['set', 'url_passthrough', true])
      const off = follow(consent, tell)
      layer.started()

      function tell(): void {
        const state = consentModeState(consent, types)
        if (last !== JSON.stringify(state)) layer.push(['consent', 'update', state])
        last = JSON.stringify(state)
        if (event) layer.push({ event, biscotte: answers(consent) })
      }
      return () => {
        off()
        layer.stop()
      }
    },
  }
}

/** Every category and service that is asked for, and whether it is allowed: what a container's triggers may read. */
const answers = (consent: IntegrationConsent) =>
  Object.fromEntries(consent.asked().flatMap(({ id, services }) => [{ id }, ...services].map((asked) => [asked.id, consent.allows(asked.id)])))
