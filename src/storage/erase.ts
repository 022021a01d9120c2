import type { Service } from '../core/service.js'
import { cookieNames, eraseCookie } from './cookies.js'
import { jar } from './jar.js'
import { tracesOf } from './traces.js'

/**
 * Removes what services left on this site: their declared cookies, storage, databases, caches and service workers, but
 * nothing that a service in `kept` declares too. HttpOnly and third-party cookies are out of a page's reach.
 */
export function erase(services: readonly Service[], kept: readonly Service[]): void {
  const traces = tracesOf(services, kept)
  for (const name of cookieNames(jar)) if (traces.cookie(name)) eraseCookie(name, jar)
  const { areas } = traces
  if (areas.has('local'))
    eraseKeys(
      () => localStorage,
      (key) => traces.stored('local', key),
    )
  if (areas.has('session'))
    eraseKeys(
      () => sessionStorage,
      (key) => traces.stored('session', key),
    )
  if (areas.has('indexed-db')) void quietly(() => eraseDatabases((name) => traces.stored('indexed-db', name)))
  if (areas.has('cache')) void quietly(() => eraseCaches((name) => traces.stored('cache', name)))
  if (areas.has('service-worker')) void quietly(() => eraseWorkers((scope) => traces.stored('service-worker', scope)))
}

type Which = (name: string) => boolean

/** The mere name of a storage can throw. */
function eraseKeys(area: () => Storage, which: Which): void {
  try {
    const storage = area()
    for (const key of Object.keys(storage)) if (which(key)) storage.removeItem(key)
  } catch {
    // No storage, nothing left in it.
  }
}

async function eraseDatabases(which: Which): Promise<void> {
  for (const { name } of await indexedDB.databases()) if (name && which(name)) indexedDB.deleteDatabase(name)
}

async function eraseCaches(which: Which): Promise<void> {
  for (const name of await caches.keys()) if (which(name)) await caches.delete(name)
}

async function eraseWorkers(which: Which): Promise<void> {
  for (const worker of await navigator.serviceWorker.getRegistrations()) if (which(new URL(worker.scope).pathname)) await worker.unregister()
}

/** Insecure pages have no caches and no workers, sandboxed ones no databases. */
async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch {
    // What is not there has left nothing.
  }
}
