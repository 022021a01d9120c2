import type { RecordStore } from '../core/answers.js'
import { eraseCookie } from './cookies.js'
import { jar } from './jar.js'
import { cookieName, flags, mirror, name, readCookies, readRecord, type Scope } from './read-record.js'

/**
 * Where the record lives: a cookie, which servers and subdomains can read, and its mirror in localStorage.
 * `days` is asked at each writing: the regime says how long a no is kept.
 */
export function createRecordStore(settings: Scope, days: () => number): RecordStore {
  const own = cookieName(settings)

  function clear(): void {
    // Under every domain and path, so that none is left from before an option was changed, or from a sibling.
    for (const one of new Set([name, own])) eraseCookie(one)
    mirror((storage) => storage.removeItem(name))
  }

  return {
    clear,
    read: () => readRecord(settings),

    /** What is written is read back: that tells whether it worked. */
    write(text) {
      clear()
      const cookie = `${own}=${encode(text)}${flags()}; max-age=${days() * 86400}`
      if (settings.domain && own === name) jar.cookie = `${cookie}; domain=${settings.domain}`
      // Where the browser refuses the domain (it is not this host's), the cookie is the host's own.
      if (!readCookies(own).includes(text)) jar.cookie = cookie
      mirror((storage) => storage.setItem(name, text))
      return readRecord(settings).copies.includes(text)
    },
  }
}

/** What may not stand in a cookie's value, and little else: RFC 6265 section 4.1.1. */
const encode = (text: string) => encodeURI(text).replace(/[;,]/g, encodeURIComponent)
