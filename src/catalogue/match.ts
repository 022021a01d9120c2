import { matchesName, plainAddress } from '../core/match.js'
import type { Service, ServiceCookie, ServiceStorage } from '../core/service.js'

/** What a name or an address belongs to, and by which pattern. */
export interface Match {
  readonly service: Service
  /** Category of the cookie where it has its own, else of its service. */
  readonly category: string
  readonly pattern: string
  /** A cookie or key that stands on its vendor's own domain. */
  readonly thirdParty: boolean
}

export interface Matcher {
  /** By an absolute (or `//host`) http or ws address; the longest pattern wins. Relative addresses belong to nobody. */
  readonly url: (url: string) => Match | undefined
  /** By a cookie's name, which is case-sensitive. An exact name wins over a pattern, a long pattern over a short one. */
  readonly cookie: (name: string, accepts?: Accepts) => Match | undefined
  /** By a storage key, likewise. */
  readonly key: (name: string, accepts?: Accepts) => Match | undefined
}

type Accepts = (match: Match) => boolean

/**
 * Tells what belongs to which service. All patterns are gone through once for each name and each host: what is asked again is answered by the few
 * that were found. Touches nothing and does no work before the first question.
 */
export function createMatcher(services: readonly Service[]): Matcher {
  const urls = createFinder<string>(services, (service) => service.urls, String)
  const cookies = createFinder<ServiceCookie>(
    services,
    (service) => service.cookies,
    ({ name }) => name,
  )
  const keys = createFinder<ServiceStorage>(
    services,
    (service) => service.storage,
    ({ key }) => key,
  )
  /** Most patterns are passed over without being read. */
  const urlsAt = ({ host, port }: Address) =>
    urls(`${host}:${port}`, (pattern) => (pattern.toLowerCase().includes(siteOf(host)) || hasOpenEnd.test(pattern)) && matchesAddress(pattern, { host, port }))
  return {
    url(url) {
      const address = parseAddress(url)
      return address && urlsAt(address).find(({ pattern }) => matchesAddress(pattern, address))
    },
    cookie: (name, accepts = isSeen) => cookies(name, isName).find(accepts),
    key: (name, accepts = isSeen) => keys(name, isName).find(accepts),
  }
}

const hasOpenEnd = /\*[^./]*\.?[^./]*(\/|$)/

const isName = (pattern: string, name: string) => typeof name === 'string' && (pattern[0] === name[0] || pattern[0] === '*') && matchesName(pattern, name)

/** Page code can make up names without end. */
const most = 1000

/** Finds all that is meant by a text, the most precise first. */
function createFinder<Item extends string | ServiceCookie | ServiceStorage>(
  services: readonly Service[],
  itemsOf: (service: Service) => readonly Item[] | undefined,
  patternOf: (item: Item) => string,
): (text: string, isMeant: (pattern: string, text: string) => boolean) => readonly Match[] {
  const found = new Map<string, readonly Match[]>()
  return (text, isMeant) => {
    const known = found.get(text)
    if (known) return known
    const all: Match[] = []
    for (const service of services) {
      for (const item of itemsOf(service) ?? []) {
        const pattern = patternOf(item)
        const { category = service.category, thirdParty = false } = item as Partial<ServiceCookie>
        if (isMeant(pattern, text)) all.push({ service, category, pattern, thirdParty })
      }
    }
    if (found.size >= most) found.clear()
    found.set(text, all.sort(byPrecision))
    return all
  }
}

/**
 * A page can only see its own cookies. One that happens to be called like an essential cookie of somebody else's domain
 * (Stripe's is called `m`) is not that cookie, and its name must not free it.
 */
const isSeen: Accepts = ({ thirdParty, category }) => !thirdParty || category !== 'essential'

/** The most precise first, an exact name before all patterns; between equals the page's own, and then the one that needs consent. */
const byPrecision = (a: Match, b: Match) =>
  Number(a.pattern.includes('*')) - Number(b.pattern.includes('*')) ||
  b.pattern.length - a.pattern.length ||
  Number(a.thirdParty) - Number(b.thirdParty) ||
  Number(a.category === 'essential') - Number(b.category === 'essential')

/** The last two names of a host, without its port: enough to tell most owners apart, and no list of public suffixes is needed. */
export const siteOf = (host: string): string => host.replace(/:.*/, '').split('.').slice(-2).join('.')

/** Whether a cookie's name is meant: exactly, or by a pattern with one `*`. */
export const matchesCookie: (pattern: string, name: string) => boolean = matchesName

/**
 * Whether an address is meant by a pattern: a host, then optionally the beginning of path and query, `*` standing for any
 * run of characters. A scheme in the pattern is ignored, a port in it must be the address's. Never throws; an address that
 * is relative, or neither http nor ws, matches nothing.
 */
export function matchesUrl(pattern: string, url: string): boolean {
  const address = parseAddress(url)
  return !!address && matchesAddress(pattern, address)
}

interface Address {
  readonly host: string
  readonly port: string
  /** With its query; where it is left out, every path will do. */
  readonly path?: string | undefined
}

/** A name that cannot exist (RFC 6761): whatever is relative ends up there. */
const nowhere = 'relative.invalid'

/**
 * Read by the browser's own parser, since what counts is where the browser would go: userinfo, ports, `\`, tabs, `..`,
 * letter case and punycode are settled there (https://url.spec.whatwg.org/#concept-basic-url-parser).
 */
function parseAddress(url: string): Address | undefined {
  try {
    const [host, path] = plainAddress(url)
    if (host) return { host, port: '', path }
    const { protocol, hostname, port, pathname, search } = new URL(url, `https://${nowhere}`)
    if (hostname === nowhere || !/^(http|ws)s?:$/.test(protocol)) return undefined
    // `host.` is the fully qualified spelling of `host`.
    return { host: hostname.replace(/\.$/, ''), port, path: pathname + search }
  } catch {
    return undefined
  }
}

/** Workers are given this function as a text: it knows nothing outside itself. In one pass, so that no pattern and no address can make it slow. */
export function matchesAddress(pattern: string, { host, port, path }: Address): boolean {
  const parts = /^(?:\w*:?\/\/)?([^/]*)(.*)/s.exec(pattern) as unknown as readonly [string, string, string]
  const wanted = parts[1].toLowerCase()
  const matches = (glob: string, text: string, whole: boolean): boolean => {
    const rest = glob.split('*')
    const first = rest.shift() as string
    const last = whole ? rest.pop() : ''
    if (last === undefined) return text === first
    let at = first.length
    return (
      text.startsWith(first) &&
      rest.every((part) => {
        const index = text.indexOf(part, at)
        at = index + part.length
        return index >= 0
      }) &&
      at + last.length <= text.length &&
      text.endsWith(last)
    )
  }
  return matches(wanted, wanted.includes(':') ? `${host}:${port}` : host, true) && (path === undefined || matches(parts[2], path, false))
}
