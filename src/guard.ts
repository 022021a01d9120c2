import { createMatcher, type Match, matchesAddress, siteOf } from './catalogue/match.js'
import type { ConsentState } from './core/consent.js'
import type { Decisions } from './core/decisions.js'
import { plainAddress } from './core/match.js'
import type { Report } from './core/report.js'
import type { Service } from './core/service.js'
import { consent as naming } from './gate/attributes.js'
import { idsOf } from './gate/element.js'
import { type Guard, type GuardNeeds, startGuard } from './gate/guard/guard.js'
import type { Learning } from './learning.js'
import { findLock } from './lock/find.js'

export interface GuardedPage {
  /** What is known beside the site's own services; grows with `learning`. */
  readonly catalogue: readonly Service[]
  readonly settings: Pick<Decisions, 'unknown' | 'debug'>
  readonly consent: ConsentState
  readonly report: Report
  readonly learning?: Pick<Learning, 'expects' | 'isBlind'> | undefined
  /** Whether a service's own scripts may load before a yes, because something tells them to wait. */
  readonly passes: (id: string) => boolean
  readonly onLeak: (element: Element, ids: readonly string[]) => void
  readonly onRelease: GuardNeeds['onRelease']
}

/** The guard of a page whose services may become known as it goes. */
export interface PageGuard extends Guard {
  /** More is known: what waited for that is sorted, and held under its own name or let go. */
  learn(): void
}

/** Stands for third parties that nobody knows: an id that is never granted. */
const nobody = 'unknown'

/** Stands for those that may become known in a moment; no service can be called so. */
const later = '?'

/**
 * The guard, told what belongs to whom: a service that is known and not allowed is held, whether the site named it or
 * not, and asked for. In an app it is a file of its own: `biscotte({ guard, services })`.
 */
export function guard({ catalogue, settings, consent, report, learning, passes, onLeak, onRelease }: GuardedPage): PageGuard {
  let known: readonly Service[] = []
  let matcher = createMatcher(known)
  /** What waits until it is known, by its list of ids, which whoever keeps it sees change. */
  const waiting = new Map<readonly string[], { readonly url: string; element?: Element | undefined }>()

  const isFree = ({ id, category }: Service) => category === 'essential' || consent.allows(id)
  /** A service's own mark of a refusal is essential, whatever the service is. */
  const missing = (match: Match | undefined) => (!match || match.category === 'essential' || isFree(match.service) ? undefined : [match.service.id])
  const holdsUnknown = () => settings.unknown === 'hold' || !!learning?.isBlind()

  /** The site's services first: they are what its visitors are asked for. */
  function look(): void {
    const own = consent.services()
    known = [...own, ...catalogue.filter(({ id }) => !own.some((service) => service.id === id))]
    matcher = createMatcher(known)
  }

  function holds(url: string, waits?: boolean): readonly string[] | undefined {
    const match = matcher.url(url)
    const ids = missing(match)
    if (ids && passes(ids.join())) {
      consent.use(ids)
      return undefined
    }
    if (match) return ids
    const host = plainAddress(url)[0] ?? new URL(url).host
    // Code waits until it is known whose it is; what is no code, and what the parser has met, cannot.
    if (siteOf(host) !== siteOf(location.host) && learning?.expects() && waits) {
      const undecided = [later]
      waiting.set(undecided, { url })
      return undecided
    }
    if (holdsUnknown() || settings.debug) report('unknown-host', [host, holdsUnknown()])
    return holdsUnknown() ? [nobody] : undefined
  }

  look()
  const started = startGuard({
    report,
    onRelease,
    allows: consent.allows,
    refuses: (id) => id === nobody || consent.answer(id) === false,
    holds,
    holdsCookie: (name) => missing(matcher.cookie(name)),
    holdsKey: (key) => missing(matcher.key(key, ({ thirdParty, service }) => !thirdParty && !isFree(service))),
    reach: () => {
      const urlsOf = (free: boolean) => known.filter((service) => (isFree(service) || passes(service.id)) === free).flatMap(({ urls = [] }) => urls)
      return { denied: urlsOf(false), only: holdsUnknown() ? urlsOf(true) : undefined, matches: matchesAddress }
    },
    isNeeded: () => holdsUnknown() || settings.debug || known.some((service) => !isFree(service)),
    onHeld({ ids, element }) {
      const undecided = waiting.get(ids)
      if (undecided) undecided.element = element
      else consent.use(ids)
    },
    onLeak(element, ids) {
      consent.use(ids)
      // Where a lock refuses it, nothing has been fetched.
      if (findLock()) return
      report('leak', [element, ids], element)
      onLeak(element, ids)
    },
  })
  return {
    ...started,
    learn() {
      look()
      for (const [ids, { url, element }] of waiting) {
        if (!matcher.url(url) && learning?.expects()) continue
        waiting.delete(ids)
        ;(ids as string[]).splice(0, 1, ...(holds(url) ?? []))
        element?.setAttribute(naming, [...idsOf(element).filter((id) => id !== later), ...ids].join(' '))
        consent.use(ids)
      }
      // What stood in the page before its services were known.
      for (const element of document.querySelectorAll('[src],link[href]')) if (!element.hasAttribute(naming)) started.meetStatic(element, false)
      started.update()
    },
  }
}
