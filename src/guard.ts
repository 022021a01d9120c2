import { createSorter } from './catalogue/match.js'
import type { ConsentState } from './core/consent.js'
import { matchesName } from './core/match.js'
import type { Report } from './core/report.js'
import type { Service } from './core/service.js'
import { show } from './gate/element.js'
import { type Guard, type GuardNeeds, startGuard } from './gate/guard/guard.js'

export interface GuardedPage {
  /** The site's services first, then whatever else is known. */
  readonly services: readonly Service[]
  readonly consent: ConsentState
  readonly report: Report
  readonly onLeak: (element: Element, ids: readonly string[]) => void
  readonly onRelease: GuardNeeds['onRelease']
}

/**
 * The guard, told what belongs to whom: a service that is known and not allowed is held, whether the site named it or
 * not, and asked for. In an app it is a file of its own: `biscotte({ guard, services })`.
 */
export function guard({ services, consent, report, onLeak, onRelease }: GuardedPage): Guard {
  const { sortUrl, sortCookie } = createSorter(services)
  const isFree = (id: string) => consent.allows(id) || services.find((service) => service.id === id)?.category === 'essential'
  const missing = (id: string | undefined) => (id === undefined || isFree(id) ? undefined : [id])
  return startGuard({
    report,
    onRelease,
    allows: consent.allows,
    refuses: (id) => consent.answer(id) === false,
    holds: (url) => missing(sortUrl(url)?.service),
    holdsCookie: (name) => missing(sortCookie(name)?.service),
    holdsKey: (key) => missing(services.find(({ id, storage }) => !isFree(id) && storage?.some((item) => !item.thirdParty && matchesName(item.key, key)))?.id),
    isNeeded: () => services.some(({ id }) => !isFree(id)),
    onHeld: ({ ids }) => consent.use(ids),
    onLeak(element, ids) {
      consent.use(ids)
      report('leak', `${show(element)} belongs to ${ids.join(', ')} and stood untagged.`, element)
      onLeak(element, ids)
    },
  })
}
