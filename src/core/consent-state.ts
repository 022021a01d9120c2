import type { Category } from './config.js'
import type { createListeners } from './listeners.js'
import type { ConsentRecord } from './record.js'
import type { Regime } from './regime.js'
import type { Service } from './service.js'

/** What an answer, or a change of one, did. */
export interface Change {
  /** Ids of categories and services allowed now and not before. */
  readonly granted: readonly string[]
  /** Ids allowed before and not now. */
  readonly revoked: readonly string[]
  /** `undefined` after `forget()`. */
  readonly record: ConsentRecord | undefined
}

/** A category with what is in use of it. */
export interface AskedCategory extends Category {
  readonly services: readonly Service[]
}

export interface ConsentState {
  /** May what names this id run? Never kept, since time passes and signals are turned on; an unknown id never may. */
  allows(id: string): boolean
  /** The visitor's answer that stands; `undefined` where there is none, or it is time to ask again. */
  answer(id: string): boolean | undefined
  /** Whether the visitor was never asked about this id, or not about all that it does now. */
  isNew(id: string): boolean
  isKnown(id: string): boolean
  /** Marks what the page names as in use, so that it is asked for. */
  use(ids: readonly string[]): void
  /** What the visitor has a say in, in the order it is shown. Empty: nobody needs to be asked. */
  asked(): readonly AskedCategory[]
  /** Ids that the visitor must be asked about now, under the regime that holds. */
  pending(): readonly string[]
  /** One of them. Of `essential` nothing needs consent: the visitor's own answer, and the services the site says it cannot do without. */
  category(id: string): AskedCategory
  /** Whether everything asked for has a standing answer. */
  decided(): boolean
  /** The answers in a word; nobody has answered where nothing is asked. */
  verdict(): 'undecided' | 'accepted' | 'refused' | 'custom'
  record(): ConsentRecord | undefined
  /** Every service in use, essential ones too. */
  services(): readonly Service[]
  /** Takes over services, and categories, that the site named before more was known of them. */
  learn(services: readonly Service[], categories?: readonly Category[]): void
  regime(): Regime
  /** Names of the browser's opt-out signals that are on; of those alone that mean this id, where one is given. */
  signals(id?: string): readonly string[]
  /** Whether a signal that is on denies this id, no matter what was answered before it. */
  isDenied(id: string): boolean
  /** Takes a record as the one that stands, and tells who listens what that changed. `doubtful`: it may not be the last word. */
  adopt(record: ConsentRecord | undefined, doubtful?: boolean): void
  /** Takes a regime as the one that holds. */
  govern(regime: Regime): void
  /** Looks again at what is allowed, after something other than the record has changed, and tells who listens if it has. */
  review(): void
  /** A listener for `adopt` and, as `use`, for newly asked ids. */
  on: ReturnType<typeof createListeners<{ change: Change; use: undefined }>>['on']
}
