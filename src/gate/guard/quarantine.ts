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
}

export interface Quarantine {
  /** Keeps it, or drops it at once where the visitor has said no or there is no room. Answers whether it is kept. */
  keep(kept: Kept): boolean
  /** Takes it out unsent. Answers whether it was there. */
  remove(kept: Kept | undefined): boolean
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
  let all: Kept[] = []

  const attempt = (action: (() => unknown) | undefined) => {
    try {
      return action?.()
    } catch (error) {
      reportError(error)
      return undefined
    }
  }
  const stays = ({ ids, drop }: Kept) => !ids.some(refuses) || attempt(drop) === true

  return {
    keep(kept) {
      attempt(() => onHeld(kept))
      const bytes = [...all, kept].reduce((sum, { text, size = 0 }) => sum + text.length + size, 0)
      if (all.length < most.count && bytes <= most.bytes) return stays(kept) && all.push(kept) > 0
      onFull()
      attempt(kept.drop)
      return false
    },
    remove(kept) {
      const before = all.length
      all = all.filter((other) => other !== kept)
      return all.length < before
    },
    update() {
      const waiting = all.splice(0)
      // Sending may make new calls, which come after those that still wait.
      const rest = waiting.filter((kept) => (kept.ids.every(allows) ? void attempt(kept.send) : stays(kept)))
      all.unshift(...rest)
    },
    empty() {
      for (const { drop } of all.splice(0)) attempt(drop)
    },
  }
}
