import type { CallNeeds } from './calls.js'

/**
 * `WebSocket` and `EventSource` that may not connect: an object that never opens and soon says so by `error` and `close`,
 * as when the network refuses. Whoever needs the connection tries again, as all clients do, and gets it after a yes.
 */
export function interceptSockets({ patches: { replaceConstructor }, realm, holds, onHeld }: CallNeeds): void {
  for (const name of ['WebSocket', 'EventSource'] as const) {
    if (!realm[name]) continue
    const { prototype } = realm[name]
    replaceConstructor(realm, name, (newTarget, args, run) => {
      const ids = holds(args[0])
      if (!ids || typeof newTarget !== 'function') return run()
      const url = `${args[0]}`
      onHeld({ url, ids })
      return refused(realm, prototype, newTarget, url, name === 'WebSocket')
    })
  }
}

function refused(realm: typeof globalThis, prototype: object, newTarget: object, url: string, isSocket: boolean): object {
  const socket = Reflect.construct(realm.EventTarget, [], newTarget as never) as EventTarget & Record<string, unknown>
  // The prototype's own properties work on real sockets alone: plain ones stand before them.
  for (const [key, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (key !== 'constructor' && !/^[A-Z]/.test(key)) {
      const plain = typeof value === 'function' ? () => undefined : key.startsWith('on') ? null : ''
      Object.defineProperty(socket, key, { value: plain, writable: true, configurable: true, enumerable: true })
    }
  }
  Object.assign(socket, { url, readyState: 0, bufferedAmount: 0, withCredentials: false, ...(isSocket && { binaryType: 'blob' }) })
  setTimeout(() => {
    const ends = isSocket ? [new realm.Event('error'), new realm.CloseEvent('close', { code: 1006 })] : [new realm.Event('error')]
    socket.readyState = isSocket ? 3 : 2
    for (const event of ends) {
      const listener = socket[`on${event.type}`]
      if (typeof listener === 'function') socket.addEventListener(event.type, listener as EventListener, { once: true })
      socket.dispatchEvent(event)
    }
  })
  return socket
}
