import { asText } from './address.js'
import type { Realm } from './realm.js'

/**
 * `WebSocket` and `EventSource` that may not connect: an object that never opens and soon says so by `error` and `close`,
 * as when the network refuses. Whoever needs the connection tries again, as all clients do, and gets it after a yes.
 */
export function interceptSockets({ on, window, missing, onHeld }: Realm): void {
  for (const [name, closed] of [
    ['WebSocket', 3],
    ['EventSource', 2],
  ] as const) {
    const prototype = window[name]?.prototype
    on(name, (newTarget, [url], run) => {
      const ids = missing(url)
      if (!ids || !newTarget) return run()
      onHeld({ ids, text: asText(url) })
      const socket = Reflect.construct(window.EventTarget, [], newTarget as never) as EventTarget & Record<string, unknown>
      // The prototype's own properties work on real sockets alone: plain ones stand before them.
      for (const [key, { value, get }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
        const plain = get ? (key.startsWith('on') ? null : '') : () => undefined
        if (get || (typeof value === 'function' && key !== 'constructor')) Object.defineProperty(socket, key, { value: plain, writable: true })
      }
      Object.assign(socket, { url: asText(url), readyState: 0 })
      setTimeout(() => {
        socket.readyState = closed
        for (const event of [new window.Event('error'), new window.CloseEvent('close', { code: 1006 })]) {
          const listener = socket[`on${event.type}`]
          if (typeof listener === 'function') socket.addEventListener(event.type, listener as EventListener, { once: true })
          socket.dispatchEvent(event)
        }
      })
      return socket
    })
  }
}
