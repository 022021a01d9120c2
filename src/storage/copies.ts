import { attempt, nothing } from '../core/attempt.js'
import type { Decisions } from '../core/decisions.js'
import type { Stored } from '../core/follow.js'
import { jar } from './jar.js'

/** Storage key of the record, and name of its cookie. */
export const name = 'biscotte'

/** A sibling subdomain cannot set a cookie of this prefix, nor can a page without encryption (RFC 6265bis section 4.1.3). */
export const hostName = `__Host-${name}`

/** The copies of the record within one scope: a cookie, which servers and subdomains can read, and its mirror in localStorage. Nothing of it throws. */
export interface Copies {
  /** Every one there is, in no order: same-named cookies of other paths and domains, and the mirror. */
  read(): Stored
  /** Those of them that a server is told. */
  cookies(): readonly string[]
  /**
   * This text in place of that of this path and domain, for so many days, or as long as the browser's session; or nothing: without a copy
   * nothing is granted. Copies of other paths and domains stay, and grant only what all copies grant.
   */
  write(text?: string, days?: number): void
}

export function createCopies({ domain, hostOnly }: Pick<Decisions, 'domain' | 'hostOnly'>): Copies {
  const isSecure = location.protocol === 'https:'
  const own = hostOnly && isSecure ? hostName : name

  const cookies = () =>
    jar.cookie
      .split('; ')
      .filter((cookie) => cookie.startsWith(`${own}=`))
      .map((cookie) => decode(cookie.slice(own.length + 1)))
      .filter(Boolean)

  return {
    cookies,

    /** Under a shared domain another subdomain may have answered since: there the mirror only stands in for a cookie that was lost. */
    read() {
      const sent = cookies()
      // It may be absent, or throw at the mere name.
      const mirrored = attempt(() => localStorage.getItem(name) ?? '', nothing)
      const copies = domain && sent.length > 0 ? sent : [...sent, mirrored ?? ''].filter(Boolean)
      // Where even localStorage cannot be had, an empty jar is no proof that there was no answer.
      return { copies, readable: copies.length > 0 || mirrored !== undefined }
    },

    write(text = '', days) {
      const value = text ? encode(text) + (days ? `; max-age=${days * 86400}` : '') : '; max-age=0'
      // Where the browser refuses the domain (it is not this host's), the cookie is the host's own.
      for (const scope of [domain ? `; domain=${domain}` : '', ''])
        if (!cookies().includes(text)) jar.cookie = `${own}=${value}; path=/; samesite=lax${isSecure ? '; secure' : ''}${scope}`
      // Old first: it may be full.
      attempt(() => {
        localStorage.removeItem(name)
        if (text) localStorage.setItem(name, text)
      }, nothing)
    },
  }
}

const decode = (text: string) =>
  attempt(
    () => decodeURIComponent(text),
    () => text,
  )

/** What may not stand in a cookie's value, and little else: RFC 6265 section 4.1.1. */
const encode = (text: string) => encodeURI(text).replace(/[;,]/g, encodeURIComponent)
