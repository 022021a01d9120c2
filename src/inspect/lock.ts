import script from 'text:lock'
import { createMatcher } from '../catalogue/match.js'
import { allowServices, basePolicy } from '../catalogue/policy.js'
import type { Service } from '../core/service.js'
import { describeLock, type LockDescription } from '../lock/describe.js'
import { findLock } from '../lock/find.js'
import { findPlace } from '../lock/place.js'
import type { Finding, InspectView } from './view.js'

/** The lock as this page has it, or could have it: what its visitors are not asked for may load before a yes. */
export function lockFor(findings: readonly Finding[], known: ReadonlyMap<string, Service>, { consent, settings, ownScript }: InspectView): LockDescription {
  const lock = findLock()
  const base = (lock && findPlace(lock.policy !== undefined)?.policy) ?? basePolicy(settings)
  const own = consent.services()
  const essential = own.filter(({ category }) => category === 'essential').map((service) => ({ ...known.get(service.id), ...service }))
  const { url } = createMatcher([...own, ...[...known.values()].filter(({ id }) => !own.some((service) => service.id === id))])
  return describeLock({
    script,
    policy: allowServices(base, essential),
    policyVersion: settings.policyVersion,
    byHeader: settings.lock === 'header',
    tag: tagOf(ownScript),
    refused: lock?.all?.() ?? [],
    serviceOf: (address) => url(address)?.service.id ?? frameAt(address, findings)?.service,
  })
}

/** Of a frame that was refused browsers tell the host alone; the frame itself says more. */
const frameAt = (address: string, findings: readonly Finding[]) =>
  findings.find(({ what, name }) => what === 'frame' && new URL(name).origin === new URL(address).origin)

/** Its attributes as they are written: under a lock nothing needs it before the page is there, so it may be `async`. */
function tagOf(script: HTMLScriptElement | undefined): string {
  if (!script) return ''
  const tag = script.cloneNode() as HTMLScriptElement
  if (!tag.type) tag.async = true
  // Browsers hide it, and a page that has one has another each time.
  tag.removeAttribute('nonce')
  return tag.outerHTML.replace(' async=""', ' async')
}
