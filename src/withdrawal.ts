import type { Change, ConsentState } from './core/consent.js'
import type { Service } from './core/service.js'
import type { Settings } from './core/settings.js'
import type { Integrations } from './integrations.js'
import { erase } from './storage/erase.js'
import { findLeftovers, type Leftover } from './storage/leftovers.js'
import { callVendor, isSet } from './vendor-calls.js'

/** How services that are not allowed, or not any more, are stopped, and what they left is erased. */
export interface Withdrawal {
  /** Erases what services that are not allowed have left. */
  sweep(): void
  /**
   * Stops what was revoked: by the service's own switch, where its vendor's code has heard it, else by reloading the page,
   * since nothing else is rid of code that has run. Answers whether it reloads.
   */
  follow(change: Change, hasRun: (ids: readonly string[]) => boolean): boolean
  leftovers(): readonly Leftover[]
}

export function createWithdrawal(consent: ConsentState, { reload }: Pick<Settings, 'reload'>, vendors: Pick<Integrations, 'off' | 'replaces'>): Withdrawal {
  const denied = () => consent.services().filter((service) => !consent.allows(service.id))
  const allowed = () => consent.services().filter((service) => consent.allows(service.id))
  const sweep = () => erase(denied(), allowed())

  return {
    sweep,
    follow({ revoked }, hasRun) {
      const stopped = consent
        .services()
        .filter((service) => revoked.includes(service.id))
        .filter((service) => [vendors.off(service.id), !vendors.replaces(service.id) && switchOff(service)].includes(true))
      sweep()
      const reloads = reload && hasRun(revoked.filter((id) => !stopped.some((service) => service.id === id)))
      if (reloads) location.reload()
      return reloads
    },
    leftovers: () => findLeftovers(denied(), allowed()),
  }
}

/** Makes the calls of a service that has been revoked; answers whether that has stopped it. */
function switchOff(service: Service): boolean {
  const { revoke, stops = false } = service.consent ?? {}
  return callVendor(service, revoke) === 'heard' && (typeof stops === 'string' ? isSet(stops) : stops)
}
