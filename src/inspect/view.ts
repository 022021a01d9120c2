import type { ConsentState } from '../core/consent.js'
import type { Report } from '../core/report.js'
import type { Service } from '../core/service.js'
import type { Settings } from '../core/settings.js'
import type { LockDescription } from '../lock/describe.js'

/** Something that is on the page, and what it was sorted as. */
export interface Finding {
  readonly what: 'cookie' | 'storage key' | 'script' | 'inline script' | 'frame' | 'request' | 'tag'
  /** Name of the cookie or key, address without its query, or the beginning of the script. */
  readonly name: string
  /** `undefined`: unknown, which needs consent. */
  readonly category: string | undefined
  readonly service: string | undefined
  /** From 0 to 1; 0 is unknown. */
  readonly confidence: number
  readonly why: string
  /** `held` until there is a yes; `allowed`: there is one, or none is needed; `loose`: it needs a yes, has none, and is there. */
  readonly state: 'held' | 'allowed' | 'loose'
  readonly element?: Element | undefined
}

/** What the site should know: a code, explained in the README, and what was seen. */
export interface Warning {
  readonly code: string
  readonly seen: string
  readonly element?: Element | undefined
}

/** What `inspect()` answers, and prints as a table. */
export interface Inspection {
  readonly findings: readonly Finding[]
  /** Those of them that nothing is known of. */
  readonly unknown: readonly Finding[]
  readonly warnings: readonly Warning[]
  /** HTML to paste into the page's head: a configuration that says what was found here, with what is unknown for you to fill in. */
  readonly configuration: string
  /** The lock for this site, to paste at the top of the head, and what each host needs that a lock has refused on this page. */
  readonly lock: LockDescription
}

/** All that the lazy file knows and may do: handed over, never imported. */
export interface InspectView {
  readonly consent: ConsentState
  readonly settings: Settings
  readonly report: Report
  /** The page's own tag of Biscotte, where it has one. */
  readonly ownScript: HTMLScriptElement | undefined
  /** The page's cookies by name. */
  readonly cookies: readonly string[]
  /** Tells of a cookie that no service declares. */
  readonly onUndeclared: (cookie: string) => void
}

/** The lazy file's exports. */
export interface InspectModule {
  inspect(view: InspectView): Inspection
  /** Says the warnings, and nothing else. */
  check(view: InspectView): void
}

/** What warnings are worked out from. */
export interface Seen {
  readonly findings: readonly Finding[]
  readonly consent: ConsentState
  /** Every service known anywhere, by its id. */
  readonly known: ReadonlyMap<string, Service>
}
