import Cookies from 'js-cookie'
import type { Settings } from '../core/settings.js'
import { eraseCookie } from './cookies.js'
import { mirror, name, readCookies, readCopies } from './read-record.js'

/** Where the record lives: a cookie, which servers and subdomains can read, and its mirror in localStorage. */
export interface RecordWriter {
  /** Whether at least one copy can be read back. A store that fails is left without a copy, not with an old one. */
  write(text: string): boolean
  clear(): void
}

export function createRecordWriter({ days, domain }: Pick<Settings, 'days' | 'domain'>): RecordWriter {
  const attributes = { expires: days, path: '/', sameSite: 'lax' as const, secure: location.protocol === 'https:' }

  return {
    write(text) {
      // Under every domain and path, so that none is left from before `domain` was changed, or from a sibling.
      eraseCookie(name)
      if (domain) Cookies.set(name, text, { ...attributes, domain })
      // Without a domain, and where the browser refuses it (it is not this host's), the cookie is the host's own.
      if (!readCookies().includes(text)) Cookies.set(name, text, attributes)
      mirror((storage) => storage.removeItem(name))
      mirror((storage) => storage.setItem(name, text))
      return readCopies().includes(text)
    },

    clear() {
      eraseCookie(name)
      mirror((storage) => storage.removeItem(name))
    },
  }
}
