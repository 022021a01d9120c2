import type { Patches } from './patch.js'
import type { Quarantine } from './quarantine.js'

export interface StorageNeeds {
  readonly patches: Patches
  readonly realm: typeof globalThis
  readonly quarantine: Quarantine
  /** The ids that must be allowed for a cookie of this name, and are not. */
  readonly holdsCookie: (name: string) => readonly string[] | undefined
  /** The same for a storage key. */
  readonly holdsKey: (key: string) => readonly string[] | undefined
}

/**
 * What a service would write to the visitor's device: kept in memory, written in order after a yes. A key that was set is
 * read back from there, for trackers probe the storage first and lose their events when they find none.
 */
export function interceptStorage({ patches: { replace }, realm, quarantine, holdsCookie, holdsKey }: StorageNeeds): void {
  const keep = (ids: readonly string[], text: string, send: () => unknown, drop: () => unknown = () => undefined) =>
    quarantine.keep({ ids, size: text.length, send: () => void send(), drop: () => void drop() })

  replace(realm.Document.prototype, 'cookie', 'set', (_, args, run) => {
    const text = `${args[0]}`
    const ids = missing(holdsCookie, (text.split(/[=;]/)[0] ?? '').trim())
    if (!ids) return run()
    const born = Date.now()
    const seconds = Number(/;\s*max-age=(\d+)/i.exec(text)?.[1] ?? Infinity)
    // posthog-js probes for the widest domain with cookies of three seconds: they are over by now.
    return keep(ids, text, () => Date.now() - born < seconds * 1000 && run())
  })
  replace(realm.CookieStore?.prototype, 'set', 'value', (_, args, run) => {
    const [cookie, value] = args as [string | { name: string }, unknown]
    const name = typeof cookie === 'object' ? cookie.name : `${cookie}`
    const ids = missing(holdsCookie, name)
    if (!ids) return run()
    keep(ids, `${name}${value}`, run)
    return realm.Promise.resolve()
  })

  const waiting = new WeakMap<object, Map<string, string>>()
  const inMemory = (self: unknown) => waiting.get(self as object)
  replace(realm.Storage.prototype, 'setItem', 'value', (self, args, run) => {
    const key = `${args[0]}`
    const value = `${args[1]}`
    const ids = args.length > 1 ? missing(holdsKey, key) : undefined
    if (!ids) return run()
    const items = inMemory(self) ?? new Map<string, string>()
    waiting.set(self as object, items)
    const isNew = !items.has(key)
    items.set(key, value)
    const write = () => {
      const last = items.get(key)
      if (items.delete(key)) run([key, last])
    }
    if (isNew && !keep(ids, value, write, () => items.delete(key))) items.delete(key)
    return undefined
  })
  replace(realm.Storage.prototype, 'getItem', 'value', (self, args, run) => inMemory(self)?.get(`${args[0]}`) ?? run())
  replace(realm.Storage.prototype, 'removeItem', 'value', (self, args, run) => {
    inMemory(self)?.delete(`${args[0]}`)
    return run()
  })
  replace(realm.Storage.prototype, 'clear', 'value', (self, _, run) => {
    inMemory(self)?.clear()
    return run()
  })
}

function missing(holds: (name: string) => readonly string[] | undefined, name: string): readonly string[] | undefined {
  try {
    const ids = holds(name)
    return ids?.length ? ids : undefined
  } catch {
    return ['unknown']
  }
}
