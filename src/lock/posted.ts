/** The Navigation API as far as it is used: Chromium 102, Firefox 147, Safari 26.2. https://html.spec.whatwg.org/#navigation-api */
interface Navigation extends EventTarget {
  readonly currentEntry: NavigationEntry | null
  entries(): readonly NavigationEntry[]
  updateCurrentEntry(options: { state: unknown }): void
}

interface NavigationEntry {
  readonly index: number
  getState(): unknown
}

const mark = 'biscotte-posted'

/**
 * Whether this page may be the answer to a form sent with POST, which must not be asked for again. A page is not told how it was asked
 * for, so the page before notes it when it sends one: in its entry of the history, which is kept nowhere else. Where a browser has
 * no such entries, every page that was reached from the site's own may be one.
 */
export function startWatchingPosts(): { mayBePosted(): boolean; stop(): void } {
  const { navigation } = window as unknown as { navigation?: Navigation }
  const isOwn = document.referrer !== '' && new URL(document.referrer).origin === location.origin
  const wasPosted = navigation ? isMarked(before(navigation)) : isOwn && entryType() === 'navigate'
  const onNavigate = (event: Event) => note(!!(event as Event & { formData?: unknown }).formData)

  function note(posts: boolean): void {
    const state = navigation?.currentEntry?.getState()
    if (!posts && !isMarked(navigation?.currentEntry)) return
    if (state !== undefined && (typeof state !== 'object' || state === null)) return
    navigation?.updateCurrentEntry({ state: { ...state, [mark]: posts || undefined } })
  }

  navigation?.addEventListener('navigate', onNavigate)
  return {
    mayBePosted: () => wasPosted,
    stop: () => navigation?.removeEventListener('navigate', onNavigate),
  }
}

const before = (navigation: Navigation) => navigation.entries()[(navigation.currentEntry?.index ?? 0) - 1]

const isMarked = (entry: NavigationEntry | null | undefined) => !!(entry?.getState() as Record<string, unknown> | undefined)?.[mark]

/** How the page was reached: `navigate`, `reload`, `back_forward`. */
export const entryType = (): string | undefined => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type
