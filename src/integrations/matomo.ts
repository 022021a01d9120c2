// https://developer.matomo.org/guides/tracking-consent and its tracker's published source (read 2026-11-24). Exempt from consent in France:
// https://www.cnil.fr/fr/cookies-solutions-pour-les-outils-de-mesure-daudience, which asks for an opt-out and for cookies of no more than 13 months.
import type { Integration } from '../core/integration.js'
import { enqueue } from './parts/queue.js'

export interface MatomoOptions {
  /**
   * How Matomo waits where its tag is not held. `'consent'`: it sends nothing before a yes. `'cookieless'`: it measures without cookies before
   * a yes and after a no. `'exempt'`: it measures as the CNIL exempts it, until a no. @default 'consent'
   */
  readonly mode?: 'consent' | 'cookieless' | 'exempt' | undefined
  /** Whose answer it is. @default 'matomo' where it is asked for, else 'analytics' */
  readonly decider?: string | undefined
}

const day = 86_400

/** Calls of each mode: as a page starts, with a yes, with a no. */
const calls = {
  consent: { start: [['requireConsent']], yes: [['setConsentGiven']], no: [['forgetConsentGiven']] },
  cookieless: { start: [['requireCookieConsent']], yes: [['setCookieConsentGiven']], no: [['forgetCookieConsentGiven']] },
  exempt: {
    start: [
      ['setVisitorCookieTimeout', 393 * day],
      ['setReferralCookieTimeout', 182 * day],
    ],
    yes: [['forgetUserOptOut']],
    no: [['optUserOut']],
  },
} as const

/** Matomo where it runs before a yes. Held like any other tag it needs none of this. Start it before Matomo's own snippet. */
export function matomo({ mode = 'consent', decider }: MatomoOptions = {}): Integration {
  const { start, yes, no } = calls[Object.hasOwn(calls, mode) ? mode : 'consent']
  return {
    name: 'matomo',
    replaces: ['matomo'],
    passes: (service) => service === 'matomo',
    start(consent) {
      const isAsked = consent.services().some(({ id, category }) => id === 'matomo' && category !== 'essential')
      const answer = () => consent.answer(decider ?? (isAsked ? 'matomo' : 'analytics'))
      let told: boolean | undefined
      const tell = () => {
        const said = answer()
        if (said === told) return
        // A yes that is dropped counts as a no, unless nobody needs a yes.
        if (said !== undefined || mode !== 'exempt') enqueue('_paq', ...(said ? yes : no))
        told = said
      }
      enqueue('_paq', ...start)
      tell()
      return consent.on('change', tell)
    },
    off: (service) => service === 'matomo',
  }
}
