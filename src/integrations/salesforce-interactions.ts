// https://developer.salesforce.com/docs/atlas.en-us.c360a_api.meta/c360a_api/c360a_api_consent.htm (read 2026-11-24): the kit neither keeps nor sends anything
// before an opt-in, and takes a promise for the first answer.
import type { Integration } from '../core/integration.js'
import { follow } from './parts/follow.js'

export interface SalesforceInteractionsOptions {
  /** Whose answer it is. @default 'salesforce-personalization' where that is in use, else 'marketing' */
  readonly decider?: string | undefined
}

export interface SalesforceConsent {
  readonly provider: string
  readonly purpose: 'Tracking'
  readonly status: 'Opt In' | 'Opt Out'
}

/**
 * The Salesforce Interactions SDK (Personalization, Data 360) where it is not held.
 *
 * @example
 * const salesforce = salesforceInteractions()
 * biscotte({ integrations: [salesforce] })
 * SalesforceInteractions.init({ consents: salesforce.consents })
 */
export function salesforceInteractions({
  decider,
}: SalesforceInteractionsOptions = {}): Integration & { readonly consents: Promise<readonly SalesforceConsent[]> } {
  let first: (consents: readonly SalesforceConsent[]) => void = () => {}
  const consents = new Promise<readonly SalesforceConsent[]>((resolve) => {
    first = resolve
  })
  return {
    name: 'salesforce-interactions',
    consents,
    replaces: ['salesforce-personalization'],
    passes: (service) => service === 'salesforce-personalization',
    start(consent) {
      return follow(consent, () => {
        const id = decider ?? (consent.isKnown('salesforce-personalization') ? 'salesforce-personalization' : 'marketing')
        const told: readonly SalesforceConsent[] = [{ provider: 'Biscotte', purpose: 'Tracking', status: consent.allows(id) ? 'Opt In' : 'Opt Out' }]
        first(told)
        const kit = (window as unknown as { SalesforceInteractions?: { updateConsents?: (consents: readonly SalesforceConsent[]) => void } })
          .SalesforceInteractions
        kit?.updateConsents?.(told)
      })
    },
    off: (service) => service === 'salesforce-personalization',
  }
}
