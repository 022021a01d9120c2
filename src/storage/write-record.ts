import Cookies from 'js-cookie'
import type { RecordStore } from '../core/answers.js'
import type { Decisions } from '../core/decisions.js'
import { eraseCookie } from './cookies.js'
import { cookieName, mirror, name, readCookies, readRecord } from './read-record.js'

/**
 * Where the record lives: a cookie, which servers and subdomains can read, and its mirror in localStorage.
 * `days` is asked at each writing: the regime says how long a no is kept.
 */
export function createRecordStore(settings: Pick<Decisions, 'domain' | 'hostOnly'>, days: () => number): RecordStore {
  const own = cookieName(settings)
  const domain = own === name ? settings.domain : undefined

  function clear(): void {
    // Under every domain and path, so that none is left from before an option was changed, or from a sibling.
    for (const one of new Set([name, own])) eraseCookie(one)
    mirror((storage) => storage.removeItem(name))
  }

  return {
    clear,
    read: () => readRecord(settings),

    write(text) {
      const attributes = { expires: days(), path: '/', sameSite: 'lax' as const, secure: location.protocol === 'https:' }
      clear()
      if (domain) quietly(() => Cookies.set(own, text, { ...attributes, domain }))
      // Without a domain, and where the browser refuses it (it is not this host's), the cookie is the host's own.
      if (!readCookies(own).includes(text)) quietly(() => Cookies.set(own, text, attributes))
      mirror((storage) => storage.setItem(name, text))
      return readRecord(settings).copies.includes(text)
    },
  }
}

/** What is written is read back: that tells whether it worked. */
function quietly(work: () => void): void {
  try {
    work()
  } catch {
    // The clock, for one, is needed to say when a cookie ends.
  }
}
