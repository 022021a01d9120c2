import type { Change } from './core/consent.js'
import type { Service } from './core/service.js'
import type { Integrations } from './integrations.js'
import type { Page } from './page.js'
import { callVendor, isSet } from './vendor-calls.js'

/**
 * Stops what was revoked: by the service's own switch, where its vendor's code has heard it, else by reloading the page,
 * since nothing else is rid of code that has run; and erases what it has left. Answers whether the page reloads.
 */
export async function withdraw(
  { consent, settings, gate, sweep }: Pick<Page, 'consent' | 'settings' | 'gate' | 'sweep'>,
  vendors: Pick<Integrations, 'off' | 'replaces'> | undefined,
  change: Change,
): Promise<boolean> {
  // This file may have come late: what was granted again since then goes on.
  const revoked = change.revoked.filter((id) => !consent.allows(id))
  const stopped = consent
    .services()
    .filter((service) => revoked.includes(service.id))
    .filter((service) => [vendors?.off(service.id), !vendors?.replaces(service.id) && switchOff(service)].includes(true))
  // What cannot be erased now is looked for again on the next page.
  await sweep().catch(() => {})
  const reloads = settings.reload && gate.hasRun(revoked.filter((id) => !stopped.some((service) => service.id === id)))
  if (reloads) location.reload()
  return reloads
}

/** Makes the calls of a service that has been revoked; answers whether that has stopped it. */
function switchOff(service: Service): boolean {
  const { revoke, stops = false } = service.consent ?? {}
  return callVendor(service, revoke) === 'heard' && (typeof stops === 'string' ? isSet(stops) : stops)
}
