import type { ConsentState } from './core/consent.js'
import { erase } from './storage/erase.js'
import { findLeftovers, type Leftover } from './storage/leftovers.js'
import { startWatching } from './storage/watch.js'
import { isSeen } from './visits.js'

/** Erases what services that are not allowed, or not any more, have left: a file of its own, fetched where one of them leaves anything. */
export interface Erasing {
  /** Now, and again whenever it comes back. */
  sweep(): void
  leftovers(): readonly Leftover[]
  stop(): void
}

export function startErasing(consent: ConsentState): Erasing {
  const denied = () => consent.services().filter((service) => !consent.allows(service.id))
  const allowed = () => consent.services().filter((service) => consent.allows(service.id))
  const look = () => void (isSeen() && erase(denied(), allowed()))
  const watch = startWatching(look)
  return {
    sweep() {
      look()
      watch.restart()
    },
    leftovers: () => findLeftovers(denied(), allowed()),
    stop: watch.stop,
  }
}
