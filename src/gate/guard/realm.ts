import type { Missing } from './address.js'
import type { Elements } from './elements.js'
import type { On, Patches } from './patch.js'
import type { Kept, Quarantine } from './quarantine.js'

/** What is held: whose consent it lacks, and what is told of it. */
export type Held = Pick<Kept, 'ids' | 'text' | 'element'>

/** Something that code asks for: where the call says what it is, the rule it falls under, and the answer when it lacks consent. What does not goes its way. */
export type Route = (
  names: string,
  textOf: (args: readonly unknown[], self: unknown) => unknown,
  missing: Missing,
  answer: (held: Held, run: () => unknown, args: readonly unknown[], self: unknown) => unknown,
) => void

/** A window that is guarded, and what decides there. Frames have one each. */
export interface Realm {
  readonly window: Window & typeof globalThis
  readonly on: On
  readonly route: Route
  readonly pass: Patches['pass']
  readonly missing: Missing
  readonly quarantine: Quarantine
  readonly elements: Elements
  readonly onHeld: (held: Held) => void
}
