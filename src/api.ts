import type { Change } from './core/consent.js'
import type { Choices, ConsentRecord } from './core/record.js'
import type { Inspection } from './inspect/view.js'
import type { Leftover } from './storage/leftovers.js'

/** What happens, by name; on `document` the same as bubbling `CustomEvent`s called `biscotte:…`. */
export interface BiscotteEvents {
  /** Biscotte has started. */
  ready: { readonly decided: boolean }
  /** A layer became visible. */
  show: { readonly layer: 'banner' | 'preferences' }
  /** No layer is visible any more. */
  hide: Record<string, never>
  /** The visitor answered, withdrew, or an answer given in another tab arrived. */
  change: Change
  /**
   * Something of a service that is not allowed stood in the page untagged: the browser may have fetched it before it could be held. With `debug`,
   * also a cookie that no service declares, `ids` being empty.
   */
  leak: { readonly element?: Element | undefined; readonly cookie?: string | undefined; readonly ids: readonly string[] }
  /** A held element was let live. */
  release: { readonly element: Element; readonly ids: readonly string[] }
}

/** The running banner. */
export interface Biscotte {
  /** May what names this category or service run? `false` for unknown ids, and always on a server. */
  allows(id: string): boolean
  /** Whether the visitor has answered all that is asked. */
  readonly decided: boolean
  /** The visitor's act as it is stored; `undefined` before it. */
  readonly record: ConsentRecord | undefined
  /**
   * Grants everything. Called by the site's own code it is the site's responsibility, and recorded with means `'api'`. Like all
   * answers by code it is stored at once where the banner has been asked for, else as soon as `recording.js` is there: `change` tells.
   */
  acceptAll(): void
  /** Refuses everything; works before the banner has rendered. */
  refuseAll(): void
  /** Answers for the ids named; a category's choice goes for its services; the others keep their answer, or are refused. */
  choose(choices: Choices): void
  /** Opens the preferences. */
  open(): void
  /** Closes them; decides nothing. */
  close(): void
  /** Drops the record and asks again. */
  forget(): void
  on<Name extends keyof BiscotteEvents>(name: Name, listener: (detail: BiscotteEvents[Name]) => void): () => void
  /** Resolves once the id is allowed, at once if it is; never if it never is. */
  whenAllowed(id: string): Promise<void>
  /** What services that are not allowed may have left and a page cannot erase: HttpOnly and third-party cookies, and what resists. */
  leftovers(): Promise<readonly Leftover[]>
  /** Prints what is on the page, how it was sorted and why, what is unknown or wrong, and a configuration to paste. A file of its own, fetched by the call; never resolves on a server. */
  inspect(): Promise<Inspection>
  /** Stops everything and takes the banner out of the page. What was held stays held. */
  destroy(): void
}
