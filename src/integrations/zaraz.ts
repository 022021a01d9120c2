// https://developers.cloudflare.com/zaraz/consent-management/api/ (read 2026-11-24). Zaraz is loaded by Cloudflare itself: no page can hold it, but it
// waits for the purposes that its owner has given to each tool. Its own modal must be off.
import type { Integration } from '../core/integration.js'
import { stands } from './parts/follow.js'

export interface ZarazOptions {
  /** Which category or service decides on each purpose, by the purpose's id in Zaraz: `{ zQlT: 'analytics' }`. */
  readonly purposes: Readonly<Record<string, string>>
}

interface ZarazConsent {
  readonly APIReady?: boolean
  modal: boolean
  readonly set: (purposes: Readonly<Record<string, boolean>>) => void
  readonly sendQueuedEvents: () => void
}

/** Cloudflare Zaraz: every purpose that is known here is set, denied ones too; events that waited are sent after. */
export function zaraz({ purposes }: ZarazOptions): Integration {
  const api = () => (window as unknown as { zaraz?: { consent?: ZarazConsent } }).zaraz?.consent
  return {
    name: 'zaraz',
    start(consent) {
      if (typeof purposes !== 'object' || purposes === null) throw new TypeError('purposes are missing')
      const tell = () => {
        const found = api()
        if (!found?.APIReady) return
        found.modal = false
        // Zaraz keeps what it is told: nothing before there is an answer.
        if (!stands(consent)) return
        found.set(Object.fromEntries(Object.entries(purposes).map(([purpose, id]) => [purpose, consent.allows(id)])))
        found.sendQueuedEvents()
      }
      document.addEventListener('zarazConsentAPIReady', tell)
      tell()
      const off = consent.on('change', tell)
      return () => {
        document.removeEventListener('zarazConsentAPIReady', tell)
        off()
      }
    },
  }
}
