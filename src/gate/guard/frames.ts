import type { Patches } from './patch.js'

/**
 * An empty frame has functions of its own that nobody has replaced, and tools fetch them from there. It is guarded before
 * code gets hold of it.
 */
export function interceptFrames({ replace }: Patches, realm: typeof globalThis, install: (frame: typeof globalThis) => void): void {
  const met = new WeakSet<object>()
  for (const name of ['contentWindow', 'contentDocument'] as const) {
    replace(realm.HTMLIFrameElement.prototype, name, 'get', (_, __, run) => {
      const found = run() as Window | Document | null
      try {
        const frame = (found && 'defaultView' in found ? found.defaultView : found) as (Window & typeof globalThis) | null
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
}
