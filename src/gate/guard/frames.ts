import type { Realm } from './realm.js'

/**
 * An empty frame has functions of its own that nobody has replaced, and tools fetch them from there. It is guarded before
 * code gets hold of it.
 */
export function interceptFrames({ on }: Realm, install: (frame: Realm['window']) => void): void {
  const met = new WeakSet<object>()
  on('HTMLIFrameElement.contentWindow? HTMLIFrameElement.contentDocument?', (_, __, run) => {
    const found = run() as Window | Document | null
    try {
      const frame = (found && 'defaultView' in found ? found.defaultView : found) as Realm['window'] | null
      // Another document in the same frame has other functions. What has an address of its own loads its own Biscotte.
      if (frame?.document.URL.startsWith('about:') && !met.has(frame.Object)) {
        met.add(frame.Object)
        install(frame)
      }
    } catch {
      // Another origin's.
    }
    return found
  })
}
