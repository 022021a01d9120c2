import type { Service, ServiceCall } from './core/service.js'

/** Makes a service's own calls, as far as its interface is there: what its vendor's code does with them is its affair. */
export function callVendor(service: Service, calls: readonly ServiceCall[] = []): void {
  const page = window as unknown as Record<string, unknown>
  for (const step of calls) {
    try {
      if ('call' in step) {
        const found = page[step.call]
        if (typeof found === 'function') found.apply(window, step.args)
      } else {
        const queue = page[step.push] as { push?: unknown } | undefined
        if (typeof queue?.push === 'function') queue.push(step.args)
        else page[step.push] = [step.args]
      }
    } catch (error) {
      reportError(new Error(`${service.id}: its own switch failed`, { cause: error }))
    }
  }
}
