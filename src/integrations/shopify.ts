// https://shopify.dev/docs/api/customer-privacy (read 2026-11-24). Shopify keeps the answer in a cookie of its own, for its pixels and its checkout.
import type { Integration } from '../core/integration.js'
import { follow, stands } from './parts/follow.js'

export interface ShopifyOptions {
  /** Who decides on each of Shopify's purposes. @default { analytics: 'analytics', marketing: 'marketing', preferences: 'functional', sale_of_data: 'marketing' } */
  readonly purposes?: Readonly<Partial<Record<'analytics' | 'marketing' | 'preferences' | 'sale_of_data', string>>> | undefined
}

interface Shopify {
  readonly loadFeatures?: (features: readonly object[], then: (error?: unknown) => void) => void
  readonly customerPrivacy?: { readonly setTrackingConsent: (consent: object, then: (result?: unknown) => void) => void }
}

/** Shopify's Customer Privacy API: told as soon as it is there. */
export function shopify({ purposes }: ShopifyOptions = {}): Integration {
  const deciders = { analytics: 'analytics', marketing: 'marketing', preferences: 'functional', sale_of_data: 'marketing', ...purposes }
  const shop = () => (window as unknown as { Shopify?: Shopify }).Shopify
  return {
    name: 'shopify',
    start(consent, report) {
      let loading = false
      let last: string | undefined

      function tell(): void {
        const api = shop()?.customerPrivacy
        const allowed = Object.fromEntries(Object.entries(deciders).map(([purpose, id]) => [purpose, consent.allows(id)]))
        if (!api) load()
        if (!api || last === JSON.stringify(allowed)) return
        last = JSON.stringify(allowed)
        api.setTrackingConsent(allowed, (result) => {
          const error = (result as { error?: unknown } | undefined)?.error
          if (error) report('integration-failed', `Shopify did not take the answer: ${error}.`)
        })
      }

      function load(): void {
        const { loadFeatures } = shop() ?? {}
        if (loading || !loadFeatures) return
        loading = true
        loadFeatures([{ name: 'consent-tracking-api', version: '0.1' }], (error) => {
          loading = false
          if (error) report('integration-failed', `Shopify's Customer Privacy API did not load: ${error}.`)
          else if (stands(consent) && shop()?.customerPrivacy) tell()
        })
      }

      // The shop's own script comes later than this one.
      const late = () => stands(consent) && tell()
      document.addEventListener('DOMContentLoaded', late)
      const off = follow(consent, tell)
      return () => {
        document.removeEventListener('DOMContentLoaded', late)
        off()
      }
    },
  }
}
