/** Something that waits for a yes. */
export interface Kept {
  readonly ids: readonly string[]
  /** What is told of it: an address, or what it would write. */
  readonly text: string
  readonly send: () => unknown
  /** After a no. `true`: it is kept all the same, for a later yes. */
  readonly drop?: () => unknown
  readonly element?: Element
  /** Bytes it holds in memory beyond its text, roughly. */
  readonly size?: number
  /** Whose it is, and which of several: by these it is found again. */
  readonly owner?: unknown
  readonly key?: string
}

export interface Quarantine {
  /** Keeps it, or drops it at once where the visitor has said no or there is no room. Answers whether it is kept. */
  keep(kept: Kept): boolean
  find(owner: unknown, key: string): Kept | undefined
  /** Takes out unsent what an owner has in it, or what it has under a key. Answers whether there was anything. */
  remove(owner: unknown, key?: string): boolean
  /** Sends what is allowed by now in the order it came, drops what was refused. */
  update(): void
  /** Drops everything. */
  empty(): void
}

interface Needs {
  readonly allows: (id: string) => boolean
  readonly refuses: (id: string) => boolean
  readonly onHeld: (kept: Kept) => void
  readonly onFull: () => void
}

/** What one page view keeps at most. A tracker sends some ten calls a minute; beyond this the first ones count most. */
export const most = { count: 500, bytes: 1_000_000 }

/** Calls and elements of a page view that wait for a yes, first come first sent. */
export function createQuarantine({ allows, refuses, onHeld, onFull }: Needs): Quarantine {
  const all = new Set<Kept>()

  const attempt = (action: (() => unknown) | undefined) => {
    try {
      return action?.()
    } catch (error) {
      reportError(error)
      return undefined
    }
  }
  const of = (owner: unknown, key?: string) => [...all].filter((kept) => kept.owner === owner && (key ?? kept.key) === kept.key)
  const judge = (kept: Kept) => {
    if (kept.ids.some(refuses) && attempt(kept.drop) !== true) all.delete(kept)
  }

  return {
    keep(kept) {
      attempt(() => onHeld(kept))
      all.add(kept)
      const bytes = [...all].reduce((sum, { text, size = 0 }) => sum + text.length + size, 0)
      if (all.size > most.count || bytes > most.bytes) {
        all.delete(kept)
        onFull()
        attempt(kept.drop)
      } else judge(kept)
      return all.has(kept)
    },
    find: (owner, key) => of(owner, key)[0],
    remove: (owner, key) => of(owner, key).filter((kept) => all.delete(kept)).length > 0,
    update() {
      // Sending may make new calls, which come after those that still wait.
      for (const kept of [...all]) {
        if (kept.ids.every(allows)) all.delete(kept) && attempt(kept.send)
        else judge(kept)
      }
    },
    empty() {
      for (const kept of [...all]) {
        all.delete(kept)
        attempt(kept.drop)
      }
    },
  }
}
