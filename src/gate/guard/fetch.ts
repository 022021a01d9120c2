import { asText } from './address.js'
import type { Kept } from './quarantine.js'
import type { Realm } from './realm.js'

/**
 * `fetch` and `sendBeacon`. While a yes may still come, a held call is one on a very slow network: the promise waits, the
 * beacon says `true`, and both are sent once. Sent later after an immediate error, a call would arrive twice from a tracker
 * that tries again, and not sent later, never from one that gives up. What the page aborts itself, as some trackers do
 * after seconds, is not sent. After a no, and when the quarantine is full, the answer is a content blocker's: a network
 * error, `false`.
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

  // To be sent when the page is left: the browser takes over what it is given after a yes.
  on('fetchLater', (_, [input], run) => {
    const text = asText(Object(input).url ?? input)
    const ids = missing(text)
    if (!ids) return run()
    quarantine.keep({ ids, text, send: run })
    return { activated: false }
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
