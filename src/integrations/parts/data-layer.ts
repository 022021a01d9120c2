import type { Report } from '../../core/report.js'

/** Google's queue, whatever the page does with its name. */
export interface DataLayer {
  /** Adds a command (`['consent', 'update', …]`) or a message (`{ event }`). While nobody reads the queue, what is said at the start stands before all else in it. */
  push(entry: readonly unknown[] | object): void
  /** What is said from now on goes to the end. */
  started(): void
  /** Leaves the queue to the page, with what has been said. */
  stop(): void
}

export function createDataLayer(name: string, report: Report): DataLayer {
  const page = window as unknown as Record<string, unknown>
  const said: unknown[] = []
  let starting = true
  let queue: unknown[] = isQueue(page[name]) ? page[name] : []
  if (page[name] instanceof Element || page[name] instanceof HTMLCollection) report('clobbered', [name])

  /** A page that makes the queue anew, as older snippets do (`dataLayer = [{ … }]`), would lose the default: it goes along. */
  function replace(given: unknown): void {
    if (given === queue || !isQueue(given)) return
    queue = given
    if (isUnread(given)) given.unshift(...said)
    else given.push(...said)
  }

  const define = (property: PropertyDescriptor) => Reflect.defineProperty(page, name, { configurable: true, enumerable: true, ...property })
  // A `var` that stood before cannot be watched.
  if (!define({ get: () => queue, set: replace })) page[name] = queue

  return {
    push(entry) {
      const item = Array.isArray(entry) ? asArguments(...entry) : entry
      if (starting && isUnread(queue)) queue.splice(said.length, 0, item)
      else queue.push(item)
      said.push(item)
    },
    started() {
      starting = false
    },
    stop() {
      if (Object.getOwnPropertyDescriptor(page, name)?.get) define({ value: queue, writable: true })
    },
  }
}

const isQueue = (value: unknown): value is unknown[] => typeof (value as { push?: unknown } | null | undefined)?.push === 'function'
const isUnread = (queue: unknown[]) => Array.isArray(queue) && queue.push === Array.prototype.push

/** Google's tags take commands as `arguments`, and pass over arrays. */
function asArguments(..._command: readonly unknown[]): IArguments {
  // biome-ignore lint/complexity/noArguments: see above.
  return arguments
}
