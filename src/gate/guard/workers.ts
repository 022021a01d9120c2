import { asText } from './address.js'
import { createPatches } from './patch.js'
import type { Realm } from './realm.js'

/** What workers may not reach, as patterns of addresses; they are asked for when one starts. */
export interface Reach {
  readonly denied: readonly string[]
  /** All that is left when third parties that nobody knows are held; absent where they pass. */
  readonly only?: readonly string[] | undefined
  /** Whether a pattern means an address; a function that knows nothing outside itself, since workers are given its text. */
  readonly matches: (pattern: string, address: { readonly host: string; readonly port: string; readonly path: string }) => boolean
}

/**
 * A worker has functions of its own. Code that a page hands over as a blob, as trackers do to be rid of a file, is given a
 * guard in front, which answers as a content blocker would. It does not learn of a later yes: the next worker does. A
 * worker that is a file of the site's own runs as it stands; one of another origin no browser starts.
 */
export function interceptWorkers({ on, route, window, pass, missing }: Realm, reach: () => Reach): void {
  const blobs = new Map<string, Blob>()
  on('URL.createObjectURL', (_, [object], run) => {
    const address = run() as string
    if (object instanceof window.Blob) blobs.set(address, object)
    return address
  })
  on('URL.revokeObjectURL', (_, [address], run) => {
    blobs.delete(asText(address))
    return run()
  })
  on('Worker', (newTarget, [address, ...rest], run) => {
    const code = typeof address === 'string' || address instanceof window.URL ? blobs.get(asText(address)) : undefined
    const { denied, only, matches } = reach()
    if (!code || !newTarget || (denied.length === 0 && !only)) return run()
    return pass(() => {
      const before = `(${guardWorker})(${createPatches},${matches},${JSON.stringify({ denied, only })},${JSON.stringify(location.host)});`
      const guarded = window.URL.createObjectURL(new window.Blob([before, code], { type: code.type || 'text/javascript' }))
      const worker = run([guarded, ...rest])
      window.URL.revokeObjectURL(guarded)
      return worker
    })
  })
  route(
    'Worklet.addModule',
    ([address]) => address,
    missing,
    () => window.Promise.reject(new window.DOMException("Unable to load a worklet's module.", 'AbortError')),
  )
}

/** Runs in the worker, before the page's code: what is in here knows nothing of this file. What is denied asks for an address that exists nowhere, and fails without leaving. */
function guardWorker(patches: typeof createPatches, matches: Reach['matches'], { denied, only }: Pick<Reach, 'denied' | 'only'>, own: string): void {
  const isDenied = (value: unknown) => {
    try {
      const { protocol, host, hostname, port, pathname, search } = new URL(`${Object(value).url ?? value}`, location.href.replace('blob:', ''))
      const isIn = (patterns: readonly string[]) => patterns.some((pattern) => matches(pattern, { host: hostname, port, path: pathname + search }))
      return /^(http|ws)s?:$/.test(protocol) && host !== own && (isIn(denied) || (!!only && !isIn(only)))
    } catch {
      return false
    }
  }
  patches().in(self)('importScripts fetch WebSocket EventSource XMLHttpRequest.open', (_, args, run) =>
    run(args.map((value) => (isDenied(value) ? 'blob:null/denied' : value))),
  )
}
