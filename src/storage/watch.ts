/** When to look again, milliseconds after an erasure, where the browser does not tell of changed cookies. */
const looks = [1_000, 5_000, 30_000]

interface CookieChanges extends EventTarget {
  addEventListener(type: 'change', listener: () => void): void
}

/**
 * Code that still runs writes its cookies again, as Google Analytics does on the next hit. Calls `sweep` whenever cookies
 * change (Cookie Store API), else a bounded number of times after each `restart`.
 */
export function startWatching(sweep: () => void): { restart(): void; stop(): void } {
  const { cookieStore } = window as { cookieStore?: CookieChanges }
  let timers: ReturnType<typeof setTimeout>[] = []
  const clear = () => {
    for (const timer of timers) clearTimeout(timer)
  }
  cookieStore?.addEventListener('change', sweep)
  return {
    restart() {
      clear()
      if (!cookieStore) timers = looks.map((after) => setTimeout(sweep, after))
    },
    stop() {
      clear()
      cookieStore?.removeEventListener('change', sweep)
    },
  }
}
