// https://developers.hubspot.com/docs/api-reference/latest/account/settings/consent-banner/consent-banner-api and …/tracking-code/do-not-track
// (read 2026-11-24). HubSpot keeps no consent it is told, so it is told on every page.
import type { Integration } from '../core/integration.js'
import { follow } from './parts/follow.js'
import { enqueue } from './parts/queue.js'

export interface HubSpotOptions {
  /** Whose no takes a part of HubSpot out, while HubSpot itself is allowed. @default { analytics: 'analytics', advertisement: 'marketing', functionality: 'functional' } */
  readonly parts?: Readonly<Partial<Record<'analytics' | 'advertisement' | 'functionality', string>>> | undefined
}

/** What HubSpot's tracking code brings along and `doNotTrack` does not stop: its chat, and other vendors' pixels. */
const lasting = '#hubspot-messages-iframe-container, script[src*="usemessages.com"], script[src*="hsadspixel.net"]'

/** HubSpot, part by part; and without a reload where its tracking code is all there is. */
export function hubspot({ parts }: HubSpotOptions = {}): Integration {
  const deciders = { analytics: 'analytics', advertisement: 'marketing', functionality: 'functional', ...parts }
  return {
    name: 'hubspot',
    replaces: ['hubspot'],
    start(consent) {
      Object.assign(window, { disableHubSpotCookieBanner: true })
      return follow(consent, () => {
        if (!consent.allows('hubspot')) return
        const allowed = Object.entries(deciders).map(([part, id]) => [part, consent.answer(id) !== false])
        enqueue('_hsp', ['setHubSpotConsent', Object.fromEntries(allowed)])
        enqueue('_hsq', ['doNotTrack', { track: true }])
      })
    },
    off(service) {
      if (service !== 'hubspot') return false
      enqueue('_hsp', ['revokeCookieConsent'])
      return enqueue('_hsq', ['doNotTrack']) && !document.querySelector(lasting)
    },
  }
}
