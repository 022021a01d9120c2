import type { BiscotteEvents } from './api.js'
import type { Answers } from './core/answers.js'
import type { ConsentState } from './core/consent.js'
import type { Decisions } from './core/decisions.js'
import type { Report } from './core/report.js'
import type { Settings } from './core/settings.js'
import type { Gate } from './gate/gate.js'
import type { Host } from './host.js'
import type { Layers } from './layers.js'
import type { Learning } from './learning.js'
import type { Lock } from './lock/lock.js'
import type { Surroundings } from './surroundings.js'
import type { Layer } from './ui/view.js'
import type { Vendors } from './vendors.js'

/** What the dialogue may know and do of the page: handed over, never imported. */
export interface Page {
  /** As the site gave it. */
  readonly config: unknown
  readonly consent: ConsentState
  readonly settings: Decisions
  readonly report: Report
  readonly host: Host
  readonly language: string
  readonly learning: Learning | undefined
  /** Runs when these ids are known, or nothing more can be known. */
  readonly when: (ids: readonly string[], run: () => void) => void
  /** What tells vendors of consent, where that is part of the file. */
  readonly vendors: Vendors | undefined
  /** Vendors are to be told, and nothing does yet. */
  readonly mustTell: boolean
  readonly lock: Lock | undefined
  readonly surroundings: Surroundings
  /** Lets live what is allowed. */
  readonly release: () => void
  readonly gate: Pick<Gate, 'releaseOnce' | 'hasRun'>
  /** Shows where things stand. */
  readonly settle: () => void
  readonly tell: <Name extends keyof BiscotteEvents>(name: Name, detail: BiscotteEvents[Name]) => void
}

/** What is drawn may answer and change what is open, too. */
export interface DrawnPage extends Omit<Page, 'settings'> {
  readonly settings: Settings
  readonly answers: Answers
  readonly layers: () => Layers
  readonly go: (layer: Layer) => void
  /** The receipt of the answer that stands, where the site has receipts. */
  readonly receipt: () => object | undefined
}
