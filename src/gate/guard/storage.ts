import { asText, type Holds } from './address.js'
import type { Realm } from './realm.js'

/**
 * What a service would write to the visitor's device: kept in memory, written in order after a yes. A key that was set is
 * read back from there, for trackers probe the storage first and lose their events when they find none. Cookies are not:
 * trackers probe with them which domain they may use, and must hear that they may use none.
 */
export function interceptStorage({ on, route, window, quarantine }: Realm, holdsCookie: Holds, holdsKey: Holds): void {
  on('Document.cookie=', (owner, [value], send) => {
    const text = asText(value)
    const key = (text.split(/[=;]/)[0] ?? '').trim()
    const erases = isOver(text)
    const ids = holdsCookie(key)
    // Whoever erases, as the eraser does, stores nothing, and what was to be written before that is not written any more.
    if (erases) quarantine.remove(owner, key)
    return ids && !erases ? quarantine.keep({ ids, text, owner, key, send }) : send()
  })
  route(
    'CookieStore.set',
    ([cookie]) => Object(cookie).name ?? cookie,
    (name) => holdsCookie(asText(name)),
    (held, send) => {
      quarantine.keep({ ...held, send })
      return window.Promise.resolve()
    },
  )

  route(
    'Storage.setItem',
    ([key]) => key,
    (key) => holdsKey(asText(key)),
    ({ ids, text: key }, send, [, value], owner) => {
      quarantine.remove(owner, key)
      quarantine.keep({ ids, text: asText(value), owner, key, send })
    },
  )
  on('Storage.getItem', (owner, [key], run) => quarantine.find(owner, asText(key))?.text ?? run())
  on('Storage.removeItem Storage.clear', (owner, args, run) => {
    quarantine.remove(owner, ...args.map(asText))
    return run()
  })
}

/** Whether a cookie has ended as it is written. */
function isOver(cookie: string): boolean {
  const age = /;\s*max-age=(-?\d+)/i.exec(cookie)?.[1]
  const date = /;\s*expires=([^;]+)/i.exec(cookie)?.[1] ?? ''
  return age ? Number(age) <= 0 : Date.parse(date) <= Date.now()
}
