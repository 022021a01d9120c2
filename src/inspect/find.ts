import type { Sorted, Sorter } from '../catalogue/sorter.js'
import type { Finding, InspectView } from './view.js'

/** Everything on the page that reads, writes or sends, and what it is: what is there now and what was asked for since it began to load. */
export function findAll(sorter: Sorter, { consent, cookies }: Pick<InspectView, 'consent' | 'cookies'>): Finding[] {
  const findings: Finding[] = []

  function add(what: Finding['what'], name: string, sorted: Sorted | undefined, element?: Element): void {
    if (findings.some((other) => other.what === what && other.name === name && other.element === element)) return
    const { category, service, confidence = 0, why = 'nothing is known of it' } = sorted ?? {}
    const free = category === 'essential' || (service !== undefined && consent.allows(service))
    findings.push({ what, name, category, service, confidence, why, state: free ? 'allowed' : element && isHeld(element) ? 'held' : 'loose', element })
  }

  for (const name of cookies) add('cookie', name, sorter.sortCookie(name))
  for (const area of [() => localStorage, () => sessionStorage]) for (const key of keysOf(area)) add('storage key', key, sorter.sortStorageKey(key))
  for (const script of document.scripts) {
    const text = script.textContent?.trim() ?? ''
    if (script.src) isForeign(script.src) && add('script', short(script.src), sorter.sortUrl(script.src), script)
    else if (text && !/json|importmap|speculationrules/.test(script.type)) {
      const sorted = sorter.sortSnippet(text)
      if (sorted || script.hasAttribute('data-consent')) add('inline script', text.slice(0, 60), sorted, script)
    }
  }
  for (const frame of document.querySelectorAll('iframe')) {
    const address = frame.src || frame.getAttribute('data-src') || ''
    if (isForeign(address)) add('frame', short(address), sorter.sortUrl(new URL(address, document.baseURI).href), frame)
  }
  for (const element of document.querySelectorAll('[data-consent]')) {
    if (findings.some((finding) => finding.element === element)) continue
    const ids = (element.getAttribute('data-consent') ?? '').split(/\s+/).filter(Boolean)
    for (const id of ids) {
      const service = consent.services().find((service) => service.id === id)
      const category = service?.category ?? (consent.isKnown(id) ? id : undefined)
      add(
        'tag',
        `<${element.localName} data-consent="${id}">`,
        category ? { category, ...(service && { service: id }), confidence: 1, why: 'the tag says so' } : undefined,
        element,
      )
    }
  }
  for (const { name } of performance.getEntriesByType('resource'))
    if (isForeign(name) && !findings.some((finding) => finding.name === short(name))) add('request', short(name), sorter.sortUrl(name))
  return findings
}

/** What somebody else serves. */
function isForeign(address: string): boolean {
  try {
    const { protocol, host } = new URL(address, document.baseURI)
    return /^(http|ws)s?:$/.test(protocol) && host !== location.host
  } catch {
    return false
  }
}

const isHeld = (element: Element) => element.matches('[data-consent]:is(script[type="text/plain"], [data-src], template)')

const short = (address: string) => new URL(address, document.baseURI).href.replace(/[?#].*/, '')

function keysOf(area: () => Storage): string[] {
  try {
    return Object.keys(area())
  } catch {
    return []
  }
}
