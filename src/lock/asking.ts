import { createMatcher } from '../catalogue/match.js'
import type { ConsentState } from '../core/consent.js'
import type { Report } from '../core/report.js'
import { holdFrames, urlsOfFrames } from './frames.js'
import type { Grants } from './grants.js'
import type { Lock } from './lock.js'
import { type Refusals, type Refused, startRefusals } from './refused.js'

interface AskingNeeds {
  readonly consent: ConsentState
  readonly report: Report
  readonly grants: Grants
  /** Whether more services may still become known, by what is fetched now. */
  readonly expects: (() => boolean) | undefined
  /** Whether a service could load when the page began. */
  readonly wasOpen: (id: string) => boolean
}

export interface Asking extends Refusals {
  /** More services are known now. */
  learned(): void
}

/** Asks for the services whose requests were refused; what nobody knows is named. */
export function startAsking(lock: Lock, { consent, report, grants, expects, wasOpen }: AskingNeeds): Asking {
  /** Refused by a host that may turn out to be known. */
  const unsorted: (() => void)[] = []
  let matcher = createMatcher(grants.everyService())
  const serviceAt = (address: string) => matcher.url(address)?.service.id

  function onRefused({ host, url }: Refused, directive: string): void {
    const isFrame = /^(frame|child|object)-src/.test(directive)
    const urls = isFrame ? urlsOfFrames(host) : [url]
    for (const address of urls.length > 0 ? urls : [url]) sort(address, host, directive)
    if (isFrame) holdFrames(host, (address) => held(serviceAt(address)))
  }

  function sort(address: string, host: string, directive: string): void {
    const id = serviceAt(address)
    if (id === undefined && expects?.()) unsorted.push(() => onRefused({ host, url: address, directives: new Set() }, directive))
    else if (id === undefined) report('lock-unknown', `${host} was refused (${directive}); it belongs to no service that is known.`)
    else if (wasOpen(id) || grants.isEssential(id)) report('lock-sources', `${host} was refused (${directive}) though it belongs to ${id}, which may load.`)
    else consent.use([id])
  }

  /** The id whose placeholder may stand there: what is allowed would be let live again at once. */
  const held = (id: string | undefined) => (id === undefined || consent.allows(id) || grants.isEssential(id) ? undefined : id)

  return {
    ...startRefusals(lock, onRefused),
    learned() {
      matcher = createMatcher(grants.everyService())
      for (const again of unsorted.splice(0)) again()
    },
  }
}
