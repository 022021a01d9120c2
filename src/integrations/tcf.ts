// IAB Europe's Transparency & Consent Framework 2.3: https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework (10b489e,
// read 2026-11-22), spoken by the IAB's own libraries. A signal counts only with the id that the operator of a CMP has registered, and a CMP serves
// its own copy of the vendor list: without either nothing starts. What is not mapped has no consent.
import type { Integration } from '../core/integration.js'
import { watchLayers } from './parts/layers.js'
import type { TcfApi } from './parts/tcf-api.js'
import { installTcfStub } from './parts/tcf-stub.js'

/** Numbers of the vendor list, and the category or service whose answer decides on each: `{ 1: 'marketing', 8: 'analytics' }`. */
export type TcfDeciders = Readonly<Record<number, string>>

export interface TcfOptions {
  /** The operator's own id, as IAB Europe registered it: from 2 to 4095. Without it nothing starts. */
  readonly cmpId: number
  /** Address of your own copy of the Global Vendor List, specification 3. Without it nothing starts; the IAB's hosts do not count. */
  readonly vendorList: string
  /** The operator's version of the CMP, from 0 to 4095. @default 1 */
  readonly cmpVersion?: number | undefined
  /** Purposes that rest on consent. @default none: no consent */
  readonly purposes?: TcfDeciders | undefined
  /** Special features. @default none: no opt-in */
  readonly specialFeatures?: TcfDeciders | undefined
  /** Purposes that rest on legitimate interest, and whose no objects to it. Purposes 1 and 3 to 6 cannot (TCF 2.2). @default none */
  readonly legitimateInterests?: TcfDeciders | undefined
  /** The vendors you work with: they are disclosed under what decides on them, and no others are. @default none */
  readonly vendors?: TcfDeciders | undefined
  /** Country whose law holds for the publisher, ISO 3166-1. @default 'AA', unknown */
  readonly publisherCountry?: string | undefined
  /** Whether the GDPR holds for this visit. @default true */
  readonly gdprApplies?: boolean | undefined
}

/** `__tcfapi`, for tags in the page and in its frames: TC strings, made anew from the visitor's answers on each page and kept nowhere. */
export function tcf(options: TcfOptions): Integration {
  return {
    name: 'tcf',
    start(consent, report) {
      const refuse = (why: string, error?: unknown) => report('tcf-refused', why, error)
      const { cmpId, cmpVersion = 1, vendorList } = (options ?? {}) as Partial<TcfOptions>
      if (!isNumber(cmpId, 2)) refuse(`The CMP id is ${JSON.stringify(cmpId)}, which is nobody's.`)
      else if (!isNumber(cmpVersion, 0)) refuse(`The CMP version is ${JSON.stringify(cmpVersion)}, not a number.`)
      else if (!isOwn(vendorList)) refuse(`The vendor list is ${JSON.stringify(vendorList)}, not a copy of your own.`)
      else if (isTaken()) refuse('Another CMP answers on this page.')
      else return run(vendorList)
      return () => {}

      function run(address: string): () => void {
        const { purposes, specialFeatures, legitimateInterests, vendors } = options
        for (const id of new Set([purposes, specialFeatures, legitimateInterests, vendors].flatMap((deciders) => Object.values(deciders ?? {}))))
          if (!consent.isKnown(id)) report('unknown-id', `TCF asks "${id}", which is no category or service.`)
        installTcfStub()
        let api: TcfApi | undefined
        let stopped = false
        const layers = watchLayers(() => tell(layers.isShown()))
        const isAsking = () => consent.pending().length > 0
        // An answer ends what is shown: that it closes is heard later.
        const off = consent.on('change', () => tell(layers.isShown() && isAsking()))

        function tell(isShown: boolean): void {
          // Vendors wait while the question is on its way to the visitor.
          if (isShown || !isAsking() || api?.hasTold()) api?.tell(consent, isShown)
        }

        Promise.all([import('./parts/tcf-api.js'), readJson(address)])
          .then(([{ startTcfApi }, list]) => {
            if (stopped) return
            api = startTcfApi({ ...options, cmpVersion }, list)
            tell(layers.isShown())
          })
          .catch((error) => refuse(`The vendor list ${address} cannot be used: ${error}.`, error))

        return () => {
          stopped = true
          off()
          layers.stop()
          api?.stop()
        }
      }
    },
  }
}

/** As many bits as a TC string has for them. */
const isNumber = (value: unknown, least: number): value is number => Number.isInteger(value) && (value as number) >= least && (value as number) < 2 ** 12

/** CMPs must not send visitors to the IAB's servers. */
function isOwn(address: unknown): address is string {
  if (typeof address !== 'string' || address === '') return false
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) && !/(^|\.)(consensu\.org|iabeurope\.eu|iabtechlab\.com)\.?$/.test(url.hostname)
}

/** Two CMPs would give two answers. A stub, this module's or another's, waits for whoever comes. */
function isTaken(): boolean {
  let taken = false
  try {
    const page = window as { __tcfapi?: (command: string, version: number, callback: (ping: { cmpLoaded?: boolean } | null) => void) => void }
    page.__tcfapi?.('ping', 2, (ping) => {
      taken = ping?.cmpLoaded === true
    })
  } catch {
    // Nothing that answers.
  }
  return taken
}

async function readJson(address: string): Promise<unknown> {
  const answer = await fetch(address, { credentials: 'omit' })
  if (!answer.ok) throw new Error(`status ${answer.status}`)
  return answer.json()
}
