import type { ConsentState } from './core/consent.js'
import type { Service, ServiceCall } from './core/service.js'
import { blame } from './host-page.js'

/** What services are told, as their data says. */
export interface Telling {
  /** Their scripts have been released: what nobody heard before is told again, behind what their snippets say themselves. */
  released(element: Element, ids: readonly string[]): void
  stop(): void
}

/** Tells every service in use, by its vendor's own interface, where consent stands: as the page starts, as it comes into use, and with each yes. */
export function startTelling(consent: ConsentState, isReplaced: (id: string) => boolean): Telling {
  const told = new Set<string>()
  const unheard = new Map<string, readonly ServiceCall[]>()

  function tell(): void {
    for (const service of consent.services()) {
      if (told.has(service.id) || isReplaced(service.id)) continue
      told.add(service.id)
      callVendor(service, service.consent?.default)
      grant(service)
    }
  }

  function grant(service: Service, calls = service.consent?.grant): void {
    if (!calls || isReplaced(service.id) || !consent.allows(service.id)) return
    unheard.set(
      service.id,
      calls.filter((call) => callVendor(service, [call]) === 'nobody'),
    )
  }

  tell()
  const stops = [
    consent.on('use', tell),
    consent.on('change', ({ granted }) => {
      for (const service of consent.services()) if (granted.includes(service.id)) grant(service)
    }),
  ]

  return {
    released(element, ids) {
      const isMeant = ({ id, category }: Service) => unheard.get(id)?.length && (ids.includes(id) || ids.includes(category))
      const again = () => {
        for (const service of consent.services()) if (isMeant(service)) grant(service, unheard.get(service.id))
      }
      if (!consent.services().some(isMeant)) return
      // An inline script runs right after it was released.
      setTimeout(again)
      element.addEventListener('load', again)
    },
    stop: () => stops.forEach((stop) => void stop()),
  }
}

/** What became of a call: its vendor's code has heard it; it waits in the queue that a snippet keeps; or nobody is there. */
export type Heard = 'heard' | 'kept' | 'nobody'

/** Makes a service's own calls, and answers the worst that became of them. What its vendor's code does with them is its affair. */
export function callVendor(service: Service, calls: readonly ServiceCall[] = []): Heard {
  let worst: Heard = 'heard'
  for (const call of calls) {
    try {
      const heard = make(call)
      if (worst !== 'nobody' && heard !== 'heard') worst = heard
    } catch (error) {
      worst = 'nobody'
      blame(new Error(`${service.id}: its own switch failed`, { cause: error }))
    }
  }
  return worst
}

function make(step: ServiceCall): Heard {
  if (typeof step === 'function') {
    step()
    return 'heard'
  }
  const [owner, name] = place('call' in step ? step.call : 'push' in step ? step.push : 'queue' in step ? step.queue : step.set)
  if (!owner) return 'nobody'
  if ('set' in step) {
    owner[name] = step.to
    return 'heard'
  }
  const found = owner[name] as Anything | undefined
  if ('push' in step) {
    // An element can stand under the queue's name.
    if (typeof found?.push !== 'function') owner[name] = []
    const queue = owner[name] as unknown[]
    const { push } = queue
    queue.push(...(step.flat ? step.args : [step.args]))
    return push === Array.prototype.push ? 'kept' : 'heard'
  }
  if (typeof found === 'function') {
    const before = waiting(found, owner)
    Reflect.apply(found, owner, step.args)
    return waiting(found, owner) > before ? 'kept' : 'heard'
  }
  if (!('queue' in step)) return 'nobody'
  const keep = createKeeper()
  owner[name] = keep
  keep(...step.args)
  return 'kept'
}

/** Whether a global, by its path, says yes. */
export function isSet(path: string): boolean {
  const [owner, name] = place(path)
  return !!owner?.[name]
}

function place(path: string): [owner: Anything | undefined, name: string] {
  const parts = path.split('.')
  const name = parts.pop() as string
  return [parts.reduce<unknown>((value, part) => (value as Anything | undefined)?.[part], window) as Anything | undefined, name]
}

/** How many calls a snippet's own function keeps for the script to come: in `q`, `queue`, `_q`, …, or in the array it is a method of. */
const waiting = (found: object, owner: object) =>
  [found, ...(owner === window ? [] : [owner])]
    .flatMap((holder) => [holder, ...Object.values(holder)])
    .reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0)

type Anything = Record<string, unknown> & { readonly push?: unknown }

/** What vendors' snippets put where their function will be: it keeps its calls, as `arguments`. */
function createKeeper(): (...args: unknown[]) => void {
  const keep = function () {
    // biome-ignore lint/complexity/noArguments: vendors' scripts expect what their own snippet would have kept.
    keep.q.push(arguments)
  }
  keep.q = [] as unknown[]
  return keep
}
