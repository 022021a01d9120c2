import type { Realm } from './realm.js'

/**
 * `fetch` and `sendBeacon`. While a yes may still come, a held call is one on a very slow network: the promise waits, the
 * beacon says `true`, and both are sent once. Sent later after an immediate error, a call would arrive twice from a tracker
 * that tries again, and not sent later, never from one that gives up. What the page aborts itself, as some trackers do
 * after seconds, is not sent. After a no, and when the quarantine is full, the answer is a content blocker's: a network
 * error, `false`.
 */
export function interceptFetch({ route, window, missing, quarantine }: Realm): void {
  /** A request, or its address. */
  const addressOf = ([input]: readonly unknown[]) => Object(input).url ?? input

  route('fetch', addressOf, missing, (held, run, [input, init]) => {
    return new window.Promise((resolve, reject) => {
      const { body, signal = Object(input).signal } = Object(init)
      const abort = () => {
        quarantine.remove(resolve)
        reject(signal.reason)
      }
      const drop = () => reject(new window.TypeError('Failed to fetch'))
      if (signal?.aborted) abort()
      else quarantine.keep({ ...held, size: sizeOf(body), owner: resolve, send: () => resolve(run()), drop })
      signal?.addEventListener('abort', abort)
    })
  })

  // To be sent when the page is left: the browser takes over what it is given after a yes.
  route('fetchLater', addressOf, missing, (held, run) => {
    quarantine.keep({ ...held, send: run })
    return { activated: false }
  })

  route('Navigator.sendBeacon', addressOf, missing, (held, run, [, body]) => {
    // Many at once go beyond what a browser takes as beacons (64 kB on their way); the page is there, a request will do.
    const send = () => run() || window.fetch(held.text, { method: 'POST', body: body as BodyInit, mode: 'no-cors', credentials: 'include' })
    return quarantine.keep({ ...held, size: sizeOf(body), send })
  })
}

/** Roughly: what a form or a stream holds cannot be told. */
export const sizeOf = (body: unknown): number => {
  const { length, size, byteLength } = Object(body)
  return Number(length ?? size ?? byteLength) || 0
}
