import type { Missing } from './address.js'
import type { Elements } from './elements.js'
import type { On, Patches } from './patch.js'
import type { Kept, Quarantine } from './quarantine.js'

/** A window that is guarded, and what decides there. Frames have one each. */
export interface Realm {
  readonly window: Window & typeof globalThis
  readonly on: On
  readonly pass: Patches['pass']
  readonly missing: Missing
  readonly quarantine: Quarantine
  readonly elements: Elements
  readonly onHeld: (held: Pick<Kept, 'ids' | 'text' | 'element'>) => void
}
