import { sizeOf } from './fetch.js'
import type { Realm } from './realm.js'

/** `XMLHttpRequest`: `send` waits, the object is the page's own and goes on natively after a yes, headers and listeners with it. */
export function interceptXhr({ on, route, window, missing, quarantine }: Realm): void {
  const opened = new WeakMap<object, readonly unknown[]>()

  on('XMLHttpRequest.open', (self, args, run) => {
    quarantine.remove(self)
    Reflect.deleteProperty(self as XMLHttpRequest, 'readyState')
    opened.set(self as XMLHttpRequest, args)
    return run()
  })

  const openedWith = (self: unknown) => opened.get(self as XMLHttpRequest) ?? []
  route(
    'XMLHttpRequest.send',
    (_, self) => openedWith(self)[1],
    missing,
    (held, send, [body], self) => {
      const args = openedWith(self)
      // It cannot wait, and a browser that may not connect throws the same.
      if (args.length > 2 && !args[2]) throw new window.DOMException(`Failed to load '${held.text}'.`, 'NetworkError')
      quarantine.keep({ ...held, size: sizeOf(body), owner: self, send, drop: () => void setTimeout(end, 0, self, 'error') })
    },
  )

  on('XMLHttpRequest.abort', (self, _, run) => (quarantine.remove(self) ? end(self as XMLHttpRequest, 'abort') : run()))

  /** As a request ends that the network refused: done, status 0. */
  function end(request: XMLHttpRequest, how: string): void {
    Object.defineProperty(request, 'readyState', { value: 4, configurable: true })
    for (const name of ['readystatechange', how, 'loadend']) request.dispatchEvent(new window.ProgressEvent(name))
  }
}
