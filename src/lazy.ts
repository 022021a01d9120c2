/** A lazy file that is fetched at most once, and told what happens in order. */
export interface Lazy<Part> {
  /** What it holds, once it is there. */
  now(): Part | undefined
  /** Fetches it; again, where that failed before. */
  get(): Promise<Part>
  /** Fetches it if need be, and acts: at once where it is there. */
  tell(act: (part: Part) => void): void
  /** Acts where it is there or on its way: what has not been fetched has missed nothing. */
  note(act: (part: Part) => void): void
  /** Acts a last time, where there is anything; nothing is told after that. */
  stop(act: (part: Part) => void): void
}

/** `onMissing` is told of a file that cannot be had, and of what it throws as it starts. */
export function createLazy<Part>(load: () => Promise<Part>, onMissing: (error: unknown) => void): Lazy<Part> {
  let part: Part | undefined
  let coming: Promise<Part> | undefined
  let stopped = false

  function get(): Promise<Part> {
    if (coming) return coming
    coming = Promise.resolve()
      .then(load)
      .then((loaded) => {
        part = loaded
        return loaded
      })
    coming.catch((error) => {
      coming = undefined
      onMissing(error)
    })
    return coming
  }

  function tell(act: (part: Part) => void): void {
    if (stopped) return
    if (part) act(part)
    else
      get()
        .then((loaded) => stopped || act(loaded))
        .catch(() => {})
  }

  return {
    now: () => part,
    get,
    tell,
    note(act) {
      if (coming) tell(act)
    },
    stop(act) {
      stopped = true
      coming?.then(act).catch(() => {})
    },
  }
}
