import type { ConsentState } from './core/consent.js'
import type { Service, ServiceCall } from './core/service.js'

/** Tells every service in use, by its vendor's own interface, where consent stands: as the page starts, as it comes into use, and with each yes. */
export function startTelling(consent: ConsentState): () => void {
  const told = new Set<string>()

  function tell(): void {
    for (const service of consent.services()) {
      if (told.has(service.id)) continue
      told.add(service.id)
      callVendor(service, service.consent?.default)
      if (consent.allows(service.id)) callVendor(service, service.consent?.grant)
    }
  }

  tell()
  const stops = [
    consent.on('use', tell),
    consent.on('change', ({ granted }) => {
      for (const service of consent.services()) if (granted.includes(service.id)) callVendor(service, service.consent?.grant)
    }),
  ]
  return () => stops.forEach((stop) => void stop())
}

/** Makes a service's own calls; answers whether its vendor's code has heard them all. What it does with them is its affair. */
export function callVendor(service: Service, calls: readonly ServiceCall[] = []): boolean {
  let heard = true
  for (const step of calls) {
    try {
      heard = make(step) && heard
    } catch (error) {
      heard = false
      reportError(new Error(`${service.id}: its own switch failed`, { cause: error }))
    }
  }
  return heard
}

function make(step: ServiceCall): boolean {
  if (typeof step === 'function') return step() !== false
  const path = ('call' in step ? step.call : 'push' in step ? step.push : 'queue' in step ? step.queue : step.set).split('.')
  const name = path.pop() as string
  const owner = path.reduce<unknown>((value, part) => (value as Anything)?.[part], window) as Anything
  if (!owner) return false
  const found = owner[name] as Anything | undefined
  if ('set' in step) {
    owner[name] = step.to
    return true
  }
  if ('push' in step) {
    // An element can stand under the queue's name.
    if (typeof found?.push !== 'function') owner[name] = []
    const queue = owner[name] as unknown[]
    const { push } = queue
    queue.push(...(step.flat ? step.args : [step.args]))
    // A plain array is a queue that nobody reads yet.
    return push !== Array.prototype.push
  }
  if (typeof found === 'function') {
    const before = waiting(found, owner)
    Reflect.apply(found, owner, step.args)
    return waiting(found, owner) <= before
  }
  if ('queue' in step) {
    const keep = createKeeper()
    owner[name] = keep
    keep(...step.args)
  }
  return false
}

/** How many calls a snippet's own function keeps for the script to come: in `q`, `queue`, …, or in the array it is a method of. */
const waiting = (found: object, owner: object) => [...Object.values(found), owner].reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0)

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
