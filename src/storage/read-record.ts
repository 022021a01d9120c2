import type { Decisions } from '../core/decisions.js'
import type { Stored } from '../core/follow.js'
import { jar } from './jar.js'

/** Storage key of the record, and name of its cookie. */
export const name = 'biscotte'

/** A sibling subdomain cannot set a cookie of this prefix, nor can a page without encryption (RFC 6265bis section 4.1.3). */
export const cookieName = ({ hostOnly }: Pick<Decisions, 'hostOnly'>) => (hostOnly && location.protocol === 'https:' ? `__Host-${name}` : name)

/**
 * Every copy of the record there is, in no order: same-named cookies of other paths and domains, and the mirror. Under a
 * shared domain another subdomain may have answered since: there the mirror only stands in for a cookie that was lost.
 */
export function readRecord(settings: Pick<Decisions, 'domain' | 'hostOnly'>): Stored {
  const cookies = readCookies(cookieName(settings)).filter((text) => text !== '')
  const mirrored = mirror((storage) => storage.getItem(name))
  const copies = settings.domain && cookies.length > 0 ? cookies : [...cookies, ...(mirrored ?? [])].filter((text) => text !== '')
  // Where even localStorage cannot be had, an empty jar is no proof that there was no answer.
  return { copies, readable: copies.length > 0 || mirrored !== undefined }
}

export const readCookies = (name: string): string[] =>
  jar.cookie
    .split('; ')
    .filter((cookie) => cookie.startsWith(`${name}=`))
    .map((cookie) => decode(cookie.slice(name.length + 1)))

/** localStorage may be absent, throw at the mere name, or be full: then the answer is `undefined`. */
export function mirror(use: (storage: Storage) => unknown): string[] | undefined {
  try {
    const found = use(localStorage)
    return typeof found === 'string' ? [found] : []
  } catch {
    return undefined
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * This text in place of every copy of this scope, or nothing: without a copy nothing is granted. Copies of other paths and domains stay,
 * and grant only what all copies grant. `days`: how long the cookie lives; without them as long as the browser's session.
 */
export function replaceCopies(settings: Pick<Decisions, 'domain' | 'hostOnly'>, text: string, days?: number): void {
  const own = cookieName(settings)
  const shared = settings.domain && own === name ? `; domain=${settings.domain}` : ''
  const flags = `; path=/; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`
  const gone = `${own}=; max-age=0${flags}`
  mirror((storage) => storage.removeItem(name))
  if (!text) {
    for (const scope of new Set(['', shared])) jar.cookie = gone + scope
    return
  }
  const kept = `${own}=${encode(text)}${flags}${days ? `; max-age=${days * 86400}` : ''}`
  jar.cookie = kept + shared
  // Where the browser refuses the domain (it is not this host's), the cookie is the host's own.
  if (shared) jar.cookie = readCookies(own).includes(text) ? gone : kept
  mirror((storage) => storage.setItem(name, text))
}

/** What may not stand in a cookie's value, and little else: RFC 6265 section 4.1.1. */
function encode(text: string): string {
  try {
    return encodeURI(text).replace(/[;,]/g, encodeURIComponent)
  } catch {
    // Half a character: the mirror keeps it.
    return ''
  }
}
