import Cookies from 'js-cookie'
import type { Settings } from '../core/settings.js'
import { eraseCookie } from './cookies.js'
import { jar } from './jar.js'

/** Cookie and storage key of the record. */
const name = 'biscotte'

/** Where the record lives: a cookie, which servers and subdomains can read, and its mirror in localStorage. */
export interface RecordStore {
  /** Every copy there is, in no order: same-named cookies of other paths and domains, and the mirror. */
  read(): string[]
  /** Whether at least one copy can be read back. A store that fails is left without a copy, not with an old one. */
  write(text: string): boolean
  clear(): void
}

export function createRecordStore({ days, domain }: Pick<Settings, 'days' | 'domain'>): RecordStore {
  const attributes = { expires: days, path: '/', sameSite: 'lax' as const, secure: location.protocol === 'https:' }

  const copies = () =>
    jar.cookie
      .split('; ')
      .filter((cookie) => cookie.startsWith(`${name}=`))
      .map((cookie) => decode(cookie.slice(name.length + 1)))

  const read = () => [...copies(), ...mirror((storage) => storage.getItem(name))].filter((text) => text !== '')

  return {
    read,

    write(text) {
      // Under every domain and path, so that none is left from before `domain` was changed, or from a sibling.
      eraseCookie(name)
      if (domain) Cookies.set(name, text, { ...attributes, domain })
      // Without a domain, and where the browser refuses it (it is not this host's), the cookie is the host's own.
      if (!copies().includes(text)) Cookies.set(name, text, attributes)
      mirror((storage) => storage.removeItem(name))
      mirror((storage) => storage.setItem(name, text))
      return read().includes(text)
    },

    clear() {
      eraseCookie(name)
      mirror((storage) => storage.removeItem(name))
    },
  }
}

/** localStorage may be absent, throw at the mere name, or be full. */
function mirror(use: (storage: Storage) => unknown): string[] {
  try {
    const found = use(localStorage)
    return typeof found === 'string' ? [found] : []
  } catch {
    return []
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
