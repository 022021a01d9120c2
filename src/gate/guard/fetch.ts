import type { Kept } from './quarantine.js'
import type { Realm } from './realm.js'

/**
 * `fetch` and `sendBeacon`. While a yes may still come, a held call is one on a very slow network: the promise waits, the
 * beacon says `true`, and both are sent once. An immediate error would be answered by trackers with retries (posthog-js,
 * mixpanel-browser: sent twice after a yes; amplitude gives up after a few: never sent). What the page aborts itself, as
 * some trackers do after seconds, is not sent. After a no, and when the quarantine is full, the answer is a content
 * blocker's: a network error, `false`.
 */
export function interceptFetch({ on, window, missing, quarantine }: Realm): void {
  on('fetch', (_, args, run) => {
    const [input, init] = args as [unknown, RequestInit | undefined]
    const request = input instanceof window.Request ? input : undefined
    const url = request?.url ?? input
    const ids = missing(url)
    if (!ids) return run()
    return new window.Promise((resolve, reject) => {
      const signal = init?.signal ?? request?.signal
      const kept: Kept = {
        ids,
        text: `${url}`,
        size: sizeOf(init?.body),
        send: () => resolve(run()),
        drop: () => reject(new window.TypeError('Failed to fetch')),
      }
      const abort = () => {
        quarantine.remove(kept)
        reject(signal?.reason)
      }
      if (signal?.aborted) abort()
      else quarantine.keep(kept)
      signal?.addEventListener('abort', abort)
    })
  })

  on('Navigator.sendBeacon', (_, [url, body], run) => {
    const ids = missing(url)
    if (!ids) return run()
    // Many at once go beyond what a browser takes as beacons (64 kB on their way); the page is there, a request will do.
    const send = () => run() || window.fetch(`${url}`, { method: 'POST', body: body as BodyInit, mode: 'no-cors', credentials: 'include' })
    return quarantine.keep({ ids, text: `${url}`, size: sizeOf(body), send })
  })
}

/** Roughly: what a form or a stream holds cannot be told. */
export const sizeOf = (body: unknown): number => {
  const { length, size, byteLength } = Object(body)
  return Number(length ?? size ?? byteLength) || 0
}
