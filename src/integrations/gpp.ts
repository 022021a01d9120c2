// IAB Tech Lab's Global Privacy Platform 1.1, sections of the United States: https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform
// (Core/CMP API Specification.md and Sections/, read 2026-11-22), spoken by the IAB's own library. Who has no id of their own gives 1 there.
import type { Integration } from '../core/integration.js'
import type { GppApi } from './parts/gpp-api.js'
import { installGppStub } from './parts/gpp-stub.js'
import { watchLayers } from './parts/layers.js'

export interface GppOptions {
  /**
   * Where the visitor is, ISO 3166: `'US-CA'`, `'FR'`, or a function, asynchronous if need be. Outside the United States no section applies; where it is not
   * known, and when the function fails, the national one does. @default not known
   */
  readonly region?: string | (() => unknown) | undefined
  /** `'state'`: the section of the visitor's state, where there is one. @default 'national' */
  readonly section?: 'national' | 'state' | undefined
  /** Whether visitors are told of their right to opt out, as the states ask for it. Until you say so everybody counts as opted out. @default false */
  readonly notice?: boolean | undefined
  /** Which category or service decides on the sale of data. @default 'marketing' */
  readonly sale?: string | undefined
  /** … on sharing it for advertising across sites. @default 'marketing' */
  readonly sharing?: string | undefined
  /** … on targeted advertising. @default 'marketing' */
  readonly targetedAdvertising?: string | undefined
  /** The mode in which you have signed the IAB's Multi-State Privacy Agreement, if you have. @default false */
  readonly mspa?: false | 'opt-out' | 'service-provider' | undefined
  /** Your own CMP id, if you have one. @default 1 */
  readonly cmpId?: number | undefined
  /** @default 1 */
  readonly cmpVersion?: number | undefined
}

/** `__gpp`, for tags in the page and in its frames: what the visitor has opted out of, made anew on each page and kept nowhere. */
export function gpp(options: GppOptions = {}): Integration {
  return {
    name: 'gpp',
    start(consent, report) {
      for (const id of new Set([options.sale, options.sharing, options.targetedAdvertising]))
        if (id !== undefined && !consent.isKnown(id)) report('unknown-id', `GPP asks "${id}", which is no category or service.`)
      installGppStub()
      let api: GppApi | undefined
      let stopped = false
      const layers = watchLayers(tell)
      const off = consent.on('change', tell)

      function tell(): void {
        api?.tell(consent, layers.isShown())
      }

      Promise.all([import('./parts/gpp-api.js'), findRegion(options.region)])
        .then(([{ startGppApi }, region]) => {
          if (stopped) return
          api = startGppApi(options, region)
          tell()
        })
        .catch((error) => report('integration-failed', `The integration "gpp" failed: ${error}.`, error))

      return () => {
        stopped = true
        off()
        layers.stop()
        api?.stop()
      }
    },
  }
}

async function findRegion(region: GppOptions['region']): Promise<string | undefined> {
  try {
    const found = typeof region === 'function' ? await region() : region
    return typeof found === 'string' && /^[a-z]{2}(-[a-z\d]{1,3})?$/i.test(found) ? found.toUpperCase() : undefined
  } catch {
    return undefined
  }
}
