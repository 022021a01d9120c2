import { asText } from './address.js'
import { sizeOf } from './fetch.js'
import type { Kept } from './quarantine.js'
import type { Realm } from './realm.js'

/** `XMLHttpRequest`: `send` waits, the object is the page's own and goes on natively after a yes, headers and listeners with it. */
export function interceptXhr({ on, window, missing, quarantine }: Realm): void {
  const opened = new WeakMap<object, readonly [url: unknown, async: boolean]>()
  const waiting = new WeakMap<object, Kept>()

  on('XMLHttpRequest.open', (self, args, run) => {
    const request = self as XMLHttpRequest
    quarantine.remove(waiting.get(request))
    Reflect.deleteProperty(request, 'readyState')
    opened.set(request, [args[1], args.length < 3 || !!args[2]])
    return run()
  })

  on('XMLHttpRequest.send', (self, [body], run) => {
    const request = self as XMLHttpRequest
    const [url, async] = opened.get(request) ?? []
    const ids = missing(url)
    if (!ids) return run()
    // It cannot wait, and a browser that may not connect throws the same.
    if (!async) throw new window.DOMException(`Failed to load '${url}'.`, 'NetworkError')
    const kept = { ids, text: asText(url), size: sizeOf(body), send: run, drop: () => void setTimeout(end, 0, window, request, 'error') }
    waiting.set(request, kept)
    quarantine.keep(kept)
    return undefined
  })

  on('XMLHttpRequest.abort', (self, _, run) => {
    const request = self as XMLHttpRequest
    return quarantine.remove(waiting.get(request)) ? end(window, request, 'abort') : run()
  })
}

/** As a request ends that the network refused: done, status 0. */
function end(window: Realm['window'], request: XMLHttpRequest, how: 'error' | 'abort'): void {
  Object.defineProperty(request, 'readyState', { value: 4, configurable: true })
  for (const name of ['readystatechange', how, 'loadend']) request.dispatchEvent(new window.ProgressEvent(name))
}
