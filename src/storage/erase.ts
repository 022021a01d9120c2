import { matchesName } from '../core/match.js'
import type { Service } from '../core/service.js'
import { jar } from './jar.js'

/**
 * Removes what services left on this site: their declared cookies and storage keys, but not those that a service in
 * `kept` declares too. HttpOnly and third-party cookies are out of a page's reach.
 */
export function erase(services: readonly Service[], kept: readonly Service[]): void {
  const gone = services.flatMap(cookieNames)
  const stays = kept.flatMap(cookieNames)
  for (const name of present()) {
    if (gone.some((pattern) => matchesName(pattern, name)) && !stays.some((pattern) => matchesName(pattern, name))) eraseCookie(name)
  }
  for (const area of ['local', 'session'] as const) eraseKeys(area, storageKeys(services, area), storageKeys(kept, area))
}

/** A service's own essential cookies, such as the mark of an opt-out, are not erased with the rest. */
const cookieNames = (service: Service) =>
  (service.cookies ?? []).filter((cookie) => !cookie.thirdParty && (cookie.category ?? service.category) !== 'essential').map((cookie) => cookie.name)

const storageKeys = (services: readonly Service[], area: 'local' | 'session') =>
  services.flatMap((service) => (service.storage ?? []).filter((item) => (item.area ?? 'local') === area).map((item) => item.key))

const present = () => [...new Set(jar.cookie.split('; ').map((cookie) => cookie.split('=')[0] ?? ''))].filter(Boolean)

/**
 * A cookie is removed only under the domain, path and partition it was set with, and none of them can be read
 * (RFC 6265 section 5.3): so every one that this page could have set, until it is gone.
 */
function eraseCookie(name: string): void {
  for (const path of pathPrefixes(location.pathname)) {
    for (const domain of ['', ...parentDomains(location.hostname)]) {
      for (const flags of ['', '; secure', '; secure; partitioned']) {
        jar.cookie = `${name}=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=${path}${domain && `; domain=${domain}`}${flags}`
        if (!present().includes(name)) return
      }
    }
  }
}

/** `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/` */
function pathPrefixes(path: string): string[] {
  const segments = path.split('/').filter(Boolean)
  return ['/', ...segments.flatMap((_, index) => [`/${segments.slice(0, index + 1).join('/')}`, `/${segments.slice(0, index + 1).join('/')}/`])]
}

/** `shop.example.co.uk` → itself, `example.co.uk`, `co.uk`, `uk`: browsers ignore the ones that are nobody's. */
function parentDomains(host: string): string[] {
  const labels = host.split('.')
  return labels.map((_, index) => labels.slice(index).join('.'))
}

function eraseKeys(area: 'local' | 'session', gone: readonly string[], stays: readonly string[]): void {
  if (gone.length === 0) return
  try {
    const storage = area === 'local' ? localStorage : sessionStorage
    for (const key of Object.keys(storage)) {
      if (gone.some((pattern) => matchesName(pattern, key)) && !stays.some((pattern) => matchesName(pattern, key))) storage.removeItem(key)
    }
  } catch {
    // No storage, nothing left in it.
  }
}
