import type { Change, ConsentState } from './core/consent.js'
import type { Decisions } from './core/decisions.js'
import type { Leftover } from './storage/leftovers.js'
import { leavesTraces } from './storage/traces.js'
import { startWatching } from './storage/watch.js'
import { isSeen } from './visits.js'
import type { Withdrawal } from './withdrawal.js'

/** What happens to services that are not allowed, or not any more; fetched once one of them has left something, or is revoked. */
export interface Withdrawals {
  /** Erases what services that are not allowed have left; from the start and again whenever it comes back. */
  sweep(): void
  /** Fetches what a withdrawal needs, since one may come. */
  prepare(): void
  /** Stops what was revoked. Answers whether the page reloads for it. */
  follow(change: Change, hasRun: (ids: readonly string[]) => boolean): Promise<boolean>
  leftovers(): Promise<readonly Leftover[]>
  stop(): void
}

export function startWithdrawals(consent: ConsentState, { reload }: Pick<Decisions, 'reload'>, load: () => Promise<Withdrawal>): Withdrawals {
  let loaded: Promise<Withdrawal> | undefined
  const fetchIt = () => {
    loaded ??= load()
    loaded.catch(() => {
      loaded = undefined
    })
    return loaded
  }
  const watch = startWatching(sweep)

  function sweep(): void {
    if (!isSeen()) return
    const services = consent.services()
    const isAllowed = ({ id }: { id: string }) => consent.allows(id)
    if (
      leavesTraces(
        services.filter((service) => !isAllowed(service)),
        services.filter(isAllowed),
      )
    )
      fetchIt()
        .then((withdrawal) => withdrawal.sweep())
        // Looked for again with the next change.
        .catch(() => {})
  }

  sweep()
  watch.restart()
  return {
    sweep,
    prepare: () => void fetchIt(),
    async follow(change, hasRun) {
      watch.restart()
      if (change.revoked.length === 0) sweep()
      else {
        try {
          return (await fetchIt()).follow(change, hasRun)
        } catch {
          // What was revoked cannot be stopped otherwise.
          if (reload && hasRun(change.revoked)) location.reload()
        }
      }
      return false
    },
    leftovers: async () => (await fetchIt()).leftovers(),
    stop: watch.stop,
  }
}
