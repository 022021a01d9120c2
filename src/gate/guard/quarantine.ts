/** Something that waits for a yes. */
export interface Kept {
  readonly ids: readonly string[]
  /** Bytes it holds in memory, roughly. */
  readonly size: number
  readonly send: () => void
  /** After a no. `true`: it is kept all the same, for a later yes. */
  readonly drop: () => boolean | undefined
}

export interface Quarantine {
  /** Keeps it, or drops it at once where the visitor has said no or the quarantine is full. Answers whether it is kept. */
  keep(kept: Kept): boolean
  /** Takes it out unsent. Answers whether it was there. */
  remove(kept: Kept): boolean
  /** Sends what is allowed by now in the order it came, drops what was refused. */
  update(): void
  /** Drops everything. */
  empty(): void
}

interface Needs {
  readonly allows: (ids: readonly string[]) => boolean
  readonly isRefused: (ids: readonly string[]) => boolean
  readonly onFull: () => void
}

/** What one page view keeps at most. A tracker sends some ten calls a minute; beyond this the first ones count most. */
export const most = { count: 500, bytes: 1_000_000 }

/** Calls and elements of a page view that wait for a yes, first come first sent. */
export function createQuarantine({ allows, isRefused, onFull }: Needs): Quarantine {
  let all: Kept[] = []

  function run(action: () => unknown): unknown {
    try {
      return action()
    } catch (error) {
      reportError(error)
      return undefined
    }
  }

  return {
    keep(kept) {
      const full = all.length >= most.count || all.reduce((sum, { size }) => sum + size, kept.size) > most.bytes
      if (full) onFull()
      if (full || (isRefused(kept.ids) && run(kept.drop) !== true)) {
        if (full) run(kept.drop)
        return false
      }
      all.push(kept)
      return true
    },
    remove(kept) {
      const before = all.length
      all = all.filter((other) => other !== kept)
      return all.length < before
    },
    update() {
      const was = all
      all = []
      const rest: Kept[] = []
      for (const kept of was) {
        if (allows(kept.ids)) run(kept.send)
        else if (!isRefused(kept.ids) || run(kept.drop) === true) rest.push(kept)
      }
      all = [...rest, ...all]
    },
    empty() {
      for (const kept of all.splice(0)) run(kept.drop)
    },
  }
}
