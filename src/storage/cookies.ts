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
  const { hostname, pathname } = location
  // `/a/b` → `/`, `/a/`, `/a`, `/a/b/`, `/a/b`; `shop.example.co.uk` → itself, `.example.co.uk`, `.co.uk`, `.uk`: browsers ignore the ones that are nobody's.
  const paths = cut(pathname, /\/|$/g).flatMap((index) => [`${pathname.slice(0, index)}/`, pathname.slice(0, index)])
  const domains = cut(hostname, /^|\./g).map((index) => `; domain=${hostname.slice(index)}`)
  for (const path of paths) {
    for (const domain of ['', ...domains]) {
      for (const flags of ['', '; secure', '; secure; partitioned']) {
        jar.cookie = `${name}=; max-age=0; path=${path}${domain}${flags}`
        if (!cookieNames(jar).includes(name)) return
      }
    }
  }
}

const cut = (text: string, where: RegExp): number[] => [...text.matchAll(where)].map(({ index }) => index)
