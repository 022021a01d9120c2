import { allowServices } from '../catalogue/policy.js'
import type { Change } from '../core/consent.js'
import type { Settings } from '../core/settings.js'
import type { Grants } from './grants.js'
import { entryType } from './posted.js'

/** After that long, milliseconds, code that answers has been told to by a visitor. */
const settled = 3000

/** Whether what was refused so far would load now. `inForce`: the policy of this page, where that is known; `wasOpen`: what could load when it began. */
export function opens({ base, allowed, wanted, isEssential }: Grants, inForce: string | undefined, wasOpen: (id: string) => boolean): boolean {
  const before =
    inForce ??
    allowServices(
      base,
      allowed().filter(({ id }) => wasOpen(id) || isEssential(id)),
    )
  return (wanted() === '' && before !== '') || allowServices(before, allowed()) !== allowServices(before, [])
}

/** Whether what was let load may still run, and has no switch of its own. */
export function closes({ base, everyService }: Grants, revoked: readonly string[], wasOpen: (id: string) => boolean): boolean {
  return everyService().some(
    (service) => revoked.includes(service.id) && !service.consent?.stops && wasOpen(service.id) && allowServices(base, [service]) !== base,
  )
}

export const byCode = 'The answer was given by code.'

/** Why the page is not loaded again by itself. */
export function hindrance({ record }: Change, settings: Settings): string | undefined {
  if (!settings.reload) return 'The option reload is off.'
  if (document.hidden) return 'The page is not in front.'
  // A site that answers by itself on each page view must not go round; one with a banner of its own may be answered.
  const isOwn = navigator.userActivation?.isActive && performance.now() > settled
  if (record?.means === 'api' && !isOwn && entryType() === 'reload') return byCode
  return undefined
}
