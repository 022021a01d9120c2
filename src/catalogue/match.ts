import { matchesName } from '../core/match.js'
import type { Service } from '../core/service.js'

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
 * Tells what belongs to which service, at a cost that does not grow with the number of services: names are looked up,
 * patterns by how they begin, addresses by the end of their host. Touches nothing and does no work before the first question.
 */
export function createMatcher(services: readonly Service[]): Matcher {
  const urls = once(() => indexUrls(services.flatMap((service) => (service.urls ?? []).map((url) => match(service, url)))))
  const cookies = once(() => indexNames(services.flatMap((service) => (service.cookies ?? []).map((cookie) => match(service, cookie.name, cookie)))))
  const keys = once(() => indexNames(services.flatMap((service) => (service.storage ?? []).map((item) => match(service, item.key, item)))))
  return {
    url: (url) => urls()(url),
    cookie: (name, accepts = isSeen) => cookies()(name, accepts),
    key: (name, accepts = isSeen) => keys()(name, accepts),
  }
}

const match = (
  service: Service,
  pattern: string,
  { category = service.category, thirdParty = false }: { category?: string | undefined; thirdParty?: boolean | undefined } = {},
): Match => ({
  service,
  category,
  pattern,
  thirdParty,
})

/**
 * A page can only see its own cookies. One that happens to be called like an essential cookie of somebody else's domain
 * (Stripe's is called `m`) is not that cookie, and its name must not free it.
 */
const isSeen: Accepts = ({ thirdParty, category }) => !thirdParty || category !== 'essential'

/** The most precise first; between equals the page's own, and then the one that needs consent. */
const byPrecision = (a: Match, b: Match) =>
  b.pattern.length - a.pattern.length || Number(a.thirdParty) - Number(b.thirdParty) || Number(a.category === 'essential') - Number(b.category === 'essential')

function indexNames(all: readonly Match[]): (name: string, accepts: Accepts) => Match | undefined {
  const exact = groupBy(
    all.filter(({ pattern }) => !pattern.includes('*')),
    ({ pattern }) => pattern,
  )
  const open = groupBy(
    all.filter(({ pattern }) => pattern.includes('*')),
    ({ pattern }) => (pattern.indexOf('*') < 3 ? '' : pattern.slice(0, 3)),
  )
  return (name, accepts) =>
    typeof name === 'string'
      ? (exact(name).find(accepts) ??
        [...open(name.slice(0, 3)), ...open('')].sort(byPrecision).find((each) => matchesName(each.pattern, name) && accepts(each)))
      : undefined
}

function indexUrls(all: readonly Match[]): (url: string) => Match | undefined {
  const parsed = all.map((each) => ({ ...each, ...parsePattern(each.pattern), match: each }))
  const byEnd = groupBy(parsed, ({ host }) => (siteOf(host).includes('*') ? '' : siteOf(host)))
  return (url) => {
    const address = parseAddress(url)
    return address && [...byEnd(siteOf(address.host)), ...byEnd('')].sort(byPrecision).find((each) => matchesAddress(each, address))?.match
  }
}

function groupBy<Item extends Match>(items: readonly Item[], keyOf: (item: Item) => string): (key: string) => readonly Item[] {
  const groups = new Map<string, Item[]>()
  for (const item of [...items].sort(byPrecision)) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return (key) => groups.get(key) ?? []
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}

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
  return !!address && matchesAddress(parsePattern(pattern), address)
}

interface UrlPattern {
  readonly host: string
  readonly path: string
}

interface Address extends UrlPattern {
  readonly port: string
}

function parsePattern(pattern: string): UrlPattern {
  const [, host = '', path = ''] = /^(?:\w*:?\/\/)?([^/]*)(.*)/s.exec(pattern) ?? []
  return { host: host.toLowerCase(), path }
}

/** A name that cannot exist (RFC 6761): whatever is relative ends up there. */
const nowhere = 'relative.invalid'

/**
 * Read by the browser's own parser, since what counts is where the browser would go: userinfo, ports, `\`, tabs, `..`,
 * letter case and punycode are settled there (https://url.spec.whatwg.org/#concept-basic-url-parser).
 */
function parseAddress(url: string): Address | undefined {
  try {
    const { protocol, hostname, port, pathname, search } = new URL(url, `https://${nowhere}`)
    if (hostname === nowhere || !/^(http|ws)s?:$/.test(protocol)) return undefined
    // `host.` is the fully qualified spelling of `host`.
    return { host: hostname.replace(/\.$/, ''), port, path: pathname + search }
  } catch {
    return undefined
  }
}

const matchesAddress = ({ host, path }: UrlPattern, address: Address): boolean =>
  matchesGlob(host, host.includes(':') ? `${address.host}:${address.port}` : address.host, true) && matchesGlob(path, address.path, false)

/** In one pass, without a regular expression: no pattern and no address can make it slow. */
function matchesGlob(glob: string, text: string, whole: boolean): boolean {
  const [first = '', ...parts] = glob.split('*')
  const last = whole ? parts.pop() : ''
  if (last === undefined) return text === first
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of parts) {
    const index = text.indexOf(part, at)
    if (index < 0) return false
    at = index + part.length
  }
  return at + last.length <= text.length && text.endsWith(last)
}
