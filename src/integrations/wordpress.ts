// WP Consent API 1.0, https://wordpress.org/plugins/wp-consent-api/ (its source read 2026-11-22). Its `functional` is what a site cannot do without;
// `preferences` is our `functional`.
import type { Integration } from '../core/integration.js'
import { follow, stands } from './parts/follow.js'

export interface WordPressOptions {
  /** Who decides on each of its categories. @default { functional: 'essential', preferences: 'functional', statistics: 'analytics', 'statistics-anonymous': 'analytics', marketing: 'marketing' } */
  readonly categories?: Readonly<Record<string, string>> | undefined
  /** Plugins that ask for themselves, by the name they ask with: `{ 'woocommerce': 'marketing' }`. @default none */
  readonly services?: Readonly<Record<string, string>> | undefined
}

interface WordPress {
  wp_consent_type?: string
  wp_set_consent?: (category: string, value: 'allow' | 'deny') => void
  wp_set_service_consent?: (service: string, allowed: boolean) => void
}

/** The WP Consent API: what plugins ask on the page and, through its cookies, on the server. */
export function wordpress({ categories, services = {} }: WordPressOptions = {}): Integration {
  const deciders: Readonly<Record<string, string>> = {
    functional: 'essential',
    preferences: 'functional',
    statistics: 'analytics',
    'statistics-anonymous': 'analytics',
    marketing: 'marketing',
    ...categories,
  }
  const page = window as unknown as WordPress
  return {
    name: 'wordpress',
    start(consent) {
      page.wp_consent_type = 'optin'
      document.dispatchEvent(new CustomEvent('wp_consent_type_defined'))
      let told = false
      const tell = () => {
        told = typeof page.wp_set_consent === 'function'
        for (const [category, id] of Object.entries(deciders)) page.wp_set_consent?.(category, consent.allows(id) ? 'allow' : 'deny')
        for (const [service, id] of Object.entries(services)) page.wp_set_service_consent?.(service, consent.allows(id))
      }
      // The plugin's script comes later than this one.
      const late = () => !told && stands(consent) && tell()
      document.addEventListener('DOMContentLoaded', late)
      const off = follow(consent, tell)
      return () => {
        document.removeEventListener('DOMContentLoaded', late)
        off()
      }
    },
  }
}
