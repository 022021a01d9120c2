import { asText } from './address.js'
import type { Realm } from './realm.js'

/** What workers may not reach, as patterns of addresses; they are asked for when one starts. */
export interface Reach {
  readonly denied: readonly string[]
  /** All that is left when third parties that nobody knows are held; absent where they pass. */
  readonly only?: readonly string[] | undefined
}

/**
 * A worker has functions of its own. Code that a page hands over as a blob, as trackers do to be rid of a file, is given a
 * guard in front, which answers as a content blocker would. It does not learn of a later yes: the next worker does. A
 * worker that is a file of the site's own runs as it stands; one of another origin no browser starts.
 */
export function interceptWorkers({ on, window, pass, missing }: Realm, reach: () => Reach): void {
  const blobs = new Map<string, Blob>()
  on('URL::createObjectURL', (_, [object], run) => {
    const address = run() as string
    if (object instanceof window.Blob) blobs.set(address, object)
    return address
  })
  on('URL::revokeObjectURL', (_, [address], run) => {
    blobs.delete(asText(address))
    return run()
  })
  on('Worker', (newTarget, [address, ...rest], run) => {
    const code = typeof address === 'string' || address instanceof window.URL ? blobs.get(asText(address)) : undefined
    const sources = code && newTarget ? sourcesOf(reach()) : []
    if (!code || sources.length === 0) return run()
    return pass(() => {
      const guarded = window.URL.createObjectURL(
        new window.Blob([`(${guardWorker})(${JSON.stringify(sources)});`, code], { type: code.type || 'text/javascript' }),
      )
      const worker = run([guarded, ...rest])
      window.URL.revokeObjectURL(guarded)
      return worker
    })
  })
  on('Worklet.addModule', (_, [address], run) =>
    missing(address) ? window.Promise.reject(new window.DOMException('Unable to load a worklet’s module.', 'AbortError')) : run(),
  )
}

/** Regular expressions of what is denied. */
function sourcesOf({ denied, only }: Reach): string[] {
  const sources = denied.map((pattern) => `^${sourceOf(pattern)}`)
  return only ? [...sources, `^(?!${[location.host, ...only].map(sourceOf).join('|')})(http|ws)s?:`] : sources
}

/** `*.example.com/path`: a host, then the beginning of a path. */
function sourceOf(pattern: string): string {
  const [, host = '', path = ''] = /^(?:\w*:?\/\/)?([^/]*)(.*)/s.exec(pattern) ?? []
  const glob = (text: string, any: string) => text.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', any)
  return `(http|ws)s?://${glob(host, '[^/]*')}${host.includes(':') ? '' : '(:\\d+)?'}${glob(path || '/', '.*')}`
}

/** Runs in the worker, before the page's code: what is in here knows nothing of this file. */
function guardWorker(sources: readonly string[]): void {
  const scope = self as unknown as Record<string, object | undefined> & { location: Location }
  const denied = sources.map((source) => new RegExp(source, 'i'))
  const isDenied = (value: unknown) => {
    try {
      const { href } = new URL(`${Object(value).url ?? value}`, scope.location.href.replace('blob:', ''))
      return denied.some((pattern) => pattern.test(href))
    } catch {
      return false
    }
  }
  const replace = (owner: object | undefined, name: string, refuse: (args: unknown[], run: (args: unknown[]) => unknown) => unknown) => {
    const found: unknown = owner && Reflect.get(owner, name)
    if (typeof found !== 'function' || !owner) return
    const handler = (args: unknown[], run: (args: unknown[]) => unknown) => (args.some(isDenied) ? refuse(args, run) : run(args)) as object
    Reflect.set(
      owner,
      name,
      new Proxy(found, {
        apply: (_, target, args) => handler(args, (others) => Reflect.apply(found, target, others)),
        construct: (_, args, target) => handler(args, (others) => Reflect.construct(found, others, target)),
      }),
    )
  }
  const fail = () => {
    throw new DOMException('A network error occurred.', 'NetworkError')
  }
  // An address that exists nowhere: the request fails without leaving.
  const nowhere = (args: unknown[], run: (args: unknown[]) => unknown) => run(args.map((value) => (isDenied(value) ? 'blob:null/denied' : value)))
  replace(scope, 'importScripts', fail)
  replace(scope, 'WebSocket', fail)
  replace(scope, 'fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  replace(scope, 'EventSource', nowhere)
  replace(scope.XMLHttpRequest && Reflect.get(scope.XMLHttpRequest, 'prototype'), 'open', nowhere)
}
