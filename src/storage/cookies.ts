import type { Jar } from './jar.js'

/** Names of the cookies this page can see, each once. */
export const cookieNames = (jar: Jar): string[] => [...new Set(jar.cookie.split('; ').map((cookie) => cookie.split('=')[0] ?? ''))].filter(Boolean)

/**
 * A cookie is removed only under the domain, path and partition it was set with, and none of them can be read
 * (RFC 6265 section 5.3): so every one that this page could have set, until it is gone.
 */
export function eraseCookie(name: string, jar: Jar): void {
  // Nothing is written where there is nothing: each write makes the next read wait for another process of the browser.
  if (!cookieNames(jar).includes(name)) return
  for (const path of pathPrefixes(location.pathname)) {
    for (const domain of ['', ...parentDomains(location.hostname)]) {
      for (const flags of ['', '; secure', '; secure; partitioned']) {
        jar.cookie = `${name}=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=${path}${domain && `; domain=${domain}`}${flags}`
        if (!cookieNames(jar).includes(name)) return
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
