import type { Realm } from './realm.js'

/**
 * `WebSocket` and `EventSource` that may not connect: an object that never opens and soon says so by `error` and `close`,
 * as when the network refuses. Whoever needs the connection tries again, as all clients do, and gets it after a yes.
 */
export function interceptSockets({ route, window, missing, onHeld }: Realm): void {
  for (const name of ['WebSocket', 'EventSource'] as const) {
    route(
      name,
      ([url]) => url,
      missing,
      (held, run, _, newTarget) => {
        if (!newTarget) return run()
        onHeld(held)
        const { prototype } = window[name]
        const socket = Reflect.construct(window.EventTarget, [], newTarget as never) as EventTarget & Record<string, unknown>
        // The prototype's own properties work on real sockets alone: plain ones stand before them.
        for (const [key, { value, get }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
          const plain = get ? (key.startsWith('on') ? null : '') : typeof value === 'function' ? () => {} : value
          if (key !== 'constructor') Object.defineProperty(socket, key, { value: plain, writable: true })
        }
        socket.url = held.text
        socket.readyState = prototype.CONNECTING
        setTimeout(() => {
          socket.readyState = prototype.CLOSED
          for (const event of [new window.Event('error'), new window.CloseEvent('close', { code: 1006 })]) {
            const listener = socket[`on${event.type}`]
            if (typeof listener === 'function') socket.addEventListener(event.type, listener as EventListener, { once: true })
            socket.dispatchEvent(event)
          }
        })
        return socket
      },
    )
  }
}
