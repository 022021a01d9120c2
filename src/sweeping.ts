import type { ConsentState } from './core/consent.js'
import type { Load } from './files.js'
import { createLazy } from './lazy.js'
import type { Leftover } from './storage/leftovers.js'

/** Erases what services that are not allowed may have left; what does that is fetched where one of them leaves anything. */
export interface Sweeping {
  /** Now, and again whenever it comes back. */
  sweep(): Promise<void>
  leftovers(): Promise<readonly Leftover[]>
  stop(): void
}

export function createSweeping(consent: ConsentState, load: Load): Sweeping {
  const erasing = createLazy(
    async () => (await load('erase.js')).startErasing(consent),
    () => {},
  )
  return {
    async sweep() {
      if (consent.services().some(({ id, cookies, storage }) => (cookies || storage) && !consent.allows(id))) (await erasing.get()).sweep()
    },
    leftovers: async () => (await erasing.get()).leftovers(),
    stop: () => erasing.stop(({ stop }) => stop()),
  }
}
