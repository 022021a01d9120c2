import { createMatcher, type Match } from './catalogue/match.js'
import type { ConsentState } from './core/consent.js'
import type { Report } from './core/report.js'
import type { Service } from './core/service.js'
import type { Settings } from './core/settings.js'
import { show } from './gate/element.js'
import { type Guard, type GuardNeeds, startGuard } from './gate/guard/guard.js'

export interface GuardedPage {
  /** The site's services first, then whatever else is known. */
  readonly services: readonly Service[]
  readonly settings: Pick<Settings, 'unknown' | 'debug'>
  readonly consent: ConsentState
  readonly report: Report
  /** Whether a service's own scripts may load before a yes, because something tells them to wait. */
  readonly passes: (id: string) => boolean
  readonly onLeak: (element: Element, ids: readonly string[]) => void
  readonly onRelease: GuardNeeds['onRelease']
}

/** Stands for third parties that nobody knows: an id that is never granted. */
const nobody = 'unknown'

/**
 * The guard, told what belongs to whom: a service that is known and not allowed is held, whether the site named it or
 * not, and asked for. In an app it is a file of its own: `biscotte({ guard, services })`.
 */
export function guard({ services, settings, consent, report, passes, onLeak, onRelease }: GuardedPage): Guard {
  const matcher = createMatcher(services)
  const isFree = (id: string) => consent.allows(id) || services.find((service) => service.id === id)?.category === 'essential'
  const missing = (id: string | undefined) => (id === undefined || isFree(id) ? undefined : [id])
  /** A service's own mark of a refusal is kept as well. */
  const missingFor = (match: Match | undefined) => (match?.category === 'essential' ? undefined : missing(match?.service.id))
  const holdsUnknown = settings.unknown === 'hold'

  function holds(url: string): readonly string[] | undefined {
    const found = matcher.url(url)?.service.id
    if (found !== undefined) {
      const ids = missing(found)
      if (!ids || !passes(found)) return ids
      consent.use(ids)
      return undefined
    }
    if (holdsUnknown || settings.debug)
      report('unknown-host', `${new URL(url).host} belongs to no service that is known; it is ${holdsUnknown ? 'held' : 'let pass'}.`)
    return holdsUnknown ? [nobody] : undefined
  }

  return startGuard({
    report,
    onRelease,
    allows: consent.allows,
    refuses: (id) => id === nobody || consent.answer(id) === false,
    holds,
    holdsCookie: (name) => missingFor(matcher.cookie(name)),
    holdsKey: (key) => missingFor(matcher.key(key, ({ thirdParty, service }) => !thirdParty && !isFree(service.id))),
    reach: () => {
      const urlsOf = (free: boolean) => services.filter(({ id }) => (isFree(id) || passes(id)) === free).flatMap(({ urls = [] }) => urls)
      return { denied: urlsOf(false), only: holdsUnknown ? urlsOf(true) : undefined }
    },
    isNeeded: () => holdsUnknown || settings.debug || services.some(({ id }) => !isFree(id)),
    onHeld: ({ ids }) => consent.use(ids),
    onLeak(element, ids) {
      consent.use(ids)
      report('leak', `${show(element)} belongs to ${ids.join(', ')} and stood untagged.`, element)
      onLeak(element, ids)
    },
  })
}
