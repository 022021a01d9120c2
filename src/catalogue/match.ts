import { matchesName } from '../core/match.js'
import type { Service } from '../core/service.js'

/** What a cookie or an address turned out to be. */
export interface Sorted {
  /** Category of the cookie where it has its own, else of its service. */
  readonly category: string
  /** Id of the service. */
  readonly service: string
}

export interface Sorter {
  /** Sorts a cookie by its name, which is case-sensitive. An exact name wins over a prefix, a long prefix over a short one. `undefined`: unknown, which needs consent. */
  readonly sortCookie: (name: string) => Sorted | undefined
  /** Sorts an absolute (or `//host`) http or ws address. The longest pattern wins. `undefined`: unknown, which needs consent; relative addresses are unknown. */
  readonly sortUrl: (url: string) => Sorted | undefined
}

type Entry = readonly [pattern: string, sorted: Sorted]

/** Touches nothing and does no work before the first question. */
export function createSorter(services: readonly Service[]): Sorter {
  let cookies: readonly Entry[] | undefined
  let urls: readonly (readonly [UrlPattern, Sorted])[] | undefined

  return {
    sortCookie(name) {
      cookies ??= services.flatMap(cookieEntries).sort((a, b) => hasStar(a) - hasStar(b) || byPrecision(a, b))
      return typeof name === 'string' ? found(cookies, (pattern) => matchesName(pattern, name)) : undefined
    },
    sortUrl(url) {
      urls ??= services
        .flatMap(urlEntries)
        .sort(byPrecision)
        .map(([pattern, sorted]) => [parsePattern(pattern), sorted] as const)
      const address = parseAddress(url)
      return address && found(urls, (pattern) => matchesAddress(pattern, address))
    },
  }
}

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

/**
 * A page can only see its own cookies. One that happens to be called like an essential cookie of somebody else's domain
 * (Stripe's is called `m`) is not that cookie, and its name must not free it.
 */
const cookieEntries = ({ id, category, cookies = [] }: Service): readonly Entry[] =>
  cookies
    .map((cookie) => ({ ...cookie, category: cookie.category ?? category }))
    .filter((cookie) => !cookie.thirdParty || cookie.category !== 'essential')
    .map((cookie) => [cookie.name, { category: cookie.category, service: id }])

const urlEntries = ({ id, category, urls = [] }: Service): readonly Entry[] => urls.map((url) => [url, { category, service: id }])

/** The most precise first; between equals, the one that needs consent. */
const byPrecision = ([a, { category }]: Entry, [b, other]: Entry) =>
  b.length - a.length || Number(category === 'essential') - Number(other.category === 'essential')

const hasStar = ([pattern]: Entry) => Number(pattern.includes('*'))

const found = <Pattern>(entries: readonly (readonly [Pattern, Sorted])[], test: (pattern: Pattern) => boolean): Sorted | undefined => {
  const sorted = entries.find(([pattern]) => test(pattern))?.[1]
  return sorted && { ...sorted }
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
