import type { Patches } from './patch.js'
import type { Kept, Quarantine } from './quarantine.js'

export interface CallNeeds {
  readonly patches: Patches
  readonly realm: typeof globalThis
  readonly quarantine: Quarantine
  readonly holds: (value: unknown) => readonly string[] | undefined
  readonly onHeld: (detail: { readonly url: string; readonly ids: readonly string[] }) => void
}

/**
 * `fetch` and `sendBeacon`. While a yes may still come, a held call is one on a very slow network: the promise waits, the
 * beacon says `true`, and both are sent once. An immediate error would be answered by trackers with retries (posthog-js,
 * mixpanel-browser: sent twice after a yes; amplitude gives up after a few: never sent). After a no, and when the
 * quarantine is full, the answer is a content blocker's: a network error, `false`.
 */
export function interceptFetch({ patches: { replace }, realm, quarantine, holds, onHeld }: CallNeeds): void {
  replace(realm, 'fetch', 'value', (_, args, run) => {
    const [input, init] = args as [unknown, RequestInit | undefined]
    const request = input instanceof realm.Request ? input : undefined
    const url = request?.url ?? input
    const ids = holds(url)
    if (!ids) return run()
    onHeld({ url: `${url}`, ids })
    return new realm.Promise((resolve, reject) => {
      const signal = init?.signal ?? request?.signal
      const kept: Kept = {
        ids,
        size: `${url}`.length + sizeOf(init?.body),
        send: () => resolve(run()),
        drop: () => void reject(new realm.TypeError('Failed to fetch')),
      }
      const abort = () => {
        quarantine.remove(kept)
        reject(signal?.reason)
      }
      if (signal?.aborted) abort()
      else if (quarantine.keep(kept)) signal?.addEventListener('abort', abort)
    })
  })

  replace(realm.Navigator.prototype, 'sendBeacon', 'value', (_, args, run) => {
    const [url, body] = args
    const ids = holds(url)
    if (!ids) return run()
    onHeld({ url: `${url}`, ids })
    // Many at once go beyond what a browser takes as beacons (64 kB on their way); the page is there, a request will do.
    const send = () => run() || realm.fetch(`${url}`, { method: 'POST', body: body as BodyInit, mode: 'no-cors', credentials: 'include' })
    return quarantine.keep({ ids, size: `${url}`.length + sizeOf(body), send, drop: () => undefined })
  })
}

/** Roughly: what a form or a stream holds cannot be told. */
export function sizeOf(body: unknown): number {
  if (typeof body === 'string') return body.length
  if (body instanceof Blob) return body.size
  return body instanceof ArrayBuffer || ArrayBuffer.isView(body) ? body.byteLength : 0
}
