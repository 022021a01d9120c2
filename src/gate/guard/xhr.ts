import { type CallNeeds, sizeOf } from './calls.js'
import type { Kept } from './quarantine.js'

interface Call {
  readonly url: string
  readonly ids: readonly string[]
  readonly async: boolean
  kept?: Kept | undefined
}

/** `XMLHttpRequest`: `send` waits, the object is the page's own and goes on natively after a yes, headers and listeners with it. */
export function interceptXhr({ patches: { replace }, realm, quarantine, holds, onHeld }: CallNeeds): void {
  const { prototype } = realm.XMLHttpRequest
  const calls = new WeakMap<object, Call>()
  const take = (self: unknown) => {
    const kept = calls.get(self as object)?.kept
    return !!kept && quarantine.remove(kept)
  }

  replace(prototype, 'open', 'value', (self, args, run) => {
    const request = self as XMLHttpRequest
    take(request)
    calls.delete(request)
    Reflect.deleteProperty(request, 'readyState')
    const result = run()
    const ids = holds(args[1])
    if (ids) calls.set(request, { ids, url: `${args[1]}`, async: args.length < 3 || !!args[2] })
    return result
  })

  replace(prototype, 'send', 'value', (self, args, run) => {
    const request = self as XMLHttpRequest
    const call = calls.get(request)
    // Consent may have come between `open` and `send`.
    const ids = call && holds(call.url)
    if (!call || !ids) return run()
    onHeld({ url: call.url, ids })
    // It cannot wait, and a browser that may not connect throws the same.
    if (!call.async) throw new realm.DOMException(`Failed to execute 'send' on 'XMLHttpRequest': Failed to load '${call.url}'.`, 'NetworkError')
    call.kept = { ids, size: call.url.length + sizeOf(args[0]), send: () => void run(), drop: () => void setTimeout(end, 0, realm, request, 'error') }
    quarantine.keep(call.kept)
    return undefined
  })

  replace(prototype, 'abort', 'value', (self, _, run) => (take(self) ? end(realm, self as XMLHttpRequest, 'abort') : run()))
}

/** As a request ends that the network refused: done, status 0. */
function end(realm: typeof globalThis, request: XMLHttpRequest, how: 'error' | 'abort'): void {
  Object.defineProperty(request, 'readyState', { value: 4, configurable: true })
  request.dispatchEvent(new realm.Event('readystatechange'))
  for (const name of [how, 'loadend']) request.dispatchEvent(new realm.ProgressEvent(name))
}
