import type { Decisions } from '../core/decisions.js'
import type { Stored } from '../core/follow.js'
import { jar } from './jar.js'

/** Storage key of the record, and name of its cookie. */
export const name = 'biscotte'

/** How far the answer counts. */
export type Scope = Pick<Decisions, 'domain' | 'hostOnly'>

const isSecure = () => location.protocol === 'https:'

/** A sibling subdomain cannot set a cookie of this prefix, nor can a page without encryption (RFC 6265bis section 4.1.3). */
export const cookieName = ({ hostOnly }: Pick<Scope, 'hostOnly'>) => (hostOnly && isSecure() ? `__Host-${name}` : name)

/**
 * Every copy of the record there is, in no order: same-named cookies of other paths and domains, and the mirror. Under a
 * shared domain another subdomain may have answered since: there the mirror only stands in for a cookie that was lost.
 */
export function readRecord(settings: Scope): Stored {
  const cookies = readCookies(cookieName(settings))
  const mirrored = mirror((storage) => storage.getItem(name))
  const copies = settings.domain && cookies.length > 0 ? cookies : [...cookies, ...(mirrored ?? [])]
  // Where even localStorage cannot be had, an empty jar is no proof that there was no answer.
  return { copies, readable: copies.length > 0 || mirrored !== undefined }
}

export const readCookies = (name: string): string[] =>
  jar.cookie
    .split('; ')
    .filter((cookie) => cookie.startsWith(`${name}=`))
    .map((cookie) => decode(cookie.slice(name.length + 1)))
    .filter(Boolean)

/** localStorage may be absent, throw at the mere name, or be full: then the answer is `undefined`. */
export function mirror(use: (storage: Storage) => unknown): string[] | undefined {
  try {
    const found = use(localStorage)
    return typeof found === 'string' && found ? [found] : []
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
 * This text in place of every copy of this scope, for as long as the browser's session, or nothing: without a copy nothing is granted. Copies of other
 * paths and domains stay, and grant only what all copies grant.
 */
export function replaceCopies(settings: Scope, text = ''): void {
  // A domain that is not this host's is refused by the browser.
  for (const value of ['; max-age=0', encodeURIComponent(text)])
    for (const domain of ['', settings.domain && `; domain=${settings.domain}`]) if (value) jar.cookie = `${cookieName(settings)}=${value}${flags()}${domain}`
  mirror((storage) => {
    storage.removeItem(name)
    if (text) storage.setItem(name, text)
  })
}

export const flags = () => `; path=/; samesite=lax${isSecure() ? '; secure' : ''}`
