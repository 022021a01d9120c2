import { asText, type Holds } from './address.js'
import type { Realm } from './realm.js'

/**
 * What a service would write to the visitor's device: kept in memory, written in order after a yes. A key that was set is
 * read back from there, for trackers probe the storage first and lose their events when they find none. Cookies are not:
 * trackers probe with them which domain they may use, and must hear that they may use none.
 */
export function interceptStorage({ on, window, quarantine }: Realm, holdsCookie: Holds, holdsKey: Holds): void {
  /** How often a cookie has been taken back: what was to be written before that is not written any more. */
  const takenBack = new Map<string, number>()
  const times = (name: string) => takenBack.get(name) ?? 0

  on('Document.cookie=', (_, [value], run) => {
    const text = asText(value)
    const name = (text.split(/[=;]/)[0] ?? '').trim()
    const ends = endOf(text)
    const ids = holdsCookie(name)
    if (ids && ends > Date.now()) {
      const before = times(name)
      return quarantine.keep({ ids, text, send: () => times(name) === before && ends > Date.now() && run() })
    }
    // Whoever erases, as the eraser does, stores nothing.
    takenBack.set(name, times(name) + 1)
    return run()
  })
  on('CookieStore.set', (_, [cookie, value], run) => {
    const text = asText(Object(cookie).name ?? cookie)
    const ids = holdsCookie(text)
    if (!ids) return run()
    quarantine.keep({ ids, text: text + asText(value), send: run })
    return window.Promise.resolve()
  })

  const waiting = new WeakMap<object, Map<string, string>>()
  const inMemory = (self: unknown) => waiting.get(self as object)
  on('Storage.setItem', (self, [name, value], run) => {
    const key = asText(name)
    const ids = holdsKey(key)
    if (!ids) return run()
    const items = inMemory(self) ?? new Map<string, string>()
    waiting.set(self as object, items)
    const text = asText(value)
    const isNew = !items.has(key)
    items.set(key, text)
    const drop = () => void items.delete(key)
    const send = () => {
      const last = items.get(key)
      if (items.delete(key)) run([key, last])
    }
    if (isNew) quarantine.keep({ ids, text, send, drop })
    return undefined
  })
  on('Storage.getItem', (self, [key], run) => inMemory(self)?.get(asText(key)) ?? run())
  on('Storage.removeItem', (self, [key], run) => {
    inMemory(self)?.delete(asText(key))
    return run()
  })
  on('Storage.clear', (self, _, run) => {
    inMemory(self)?.clear()
    return run()
  })
}

/** When a cookie ends, in milliseconds: never, where it lasts for the session. */
function endOf(cookie: string): number {
  const age = /;\s*max-age=(-?\d+)/i.exec(cookie)?.[1]
  const date = /;\s*expires=([^;]+)/i.exec(cookie)?.[1]
  const end = age ? Date.now() + Number(age) * 1000 : Date.parse(date ?? '')
  return Number.isNaN(end) ? Infinity : end
}
