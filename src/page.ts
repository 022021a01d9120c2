import type { BiscotteEvents } from './api.js'
import type { Answer } from './core/answers.js'
import type { ConsentState } from './core/consent.js'
import type { Decisions } from './core/decisions.js'
import type { Report } from './core/report.js'
import type { Settings } from './core/settings.js'
import type { Dialogue } from './dialogue.js'
import type { Gate } from './gate/gate.js'
import type { Host } from './host.js'
import type { createLazy, Lazy } from './lazy.js'
import type { Locale, LocaleFile } from './locales/locale.js'
import type { Lock } from './lock/lock.js'
import type { More } from './more.js'
import type { Recording } from './recording.js'
import type { Copies } from './storage/copies.js'
import type { Jar } from './storage/jar.js'
import type { Surroundings } from './surroundings.js'
import type { Layer } from './ui/view.js'

/** What the lazy files may know and do of the page: handed over, never imported. */
export interface Page {
  /** As the site gave it. */
  readonly config: unknown
  readonly consent: ConsentState
  readonly settings: Decisions
  readonly report: Report
  readonly host: Host
  readonly language: string
  /** What there is beyond the gate, as far as it has been fetched. */
  readonly beyond: More | undefined
  /** Runs when these ids are known, or nothing more can be known. */
  readonly when: (ids: readonly string[], run: () => void) => void
  readonly lock: Lock | undefined
  readonly surroundings: Surroundings
  readonly answer: Answer
  readonly copies: Copies
  readonly jar: Jar
  /** The visitor's clock. */
  readonly now: () => number
  /** Takes over what is stored. */
  readonly read: () => void
  readonly dialogue: Lazy<Dialogue>
  readonly recording: Lazy<Recording>
  /** Erases what services that are not allowed have left. */
  readonly sweep: () => Promise<void>
  /** Whether somebody is there who must be asked. */
  readonly mustAsk: () => boolean
  readonly createLazy: typeof createLazy
  /** Lets live what is allowed. */
  readonly release: () => void
  readonly gate: Gate
  /** Shows where things stand. */
  readonly settle: () => void
  readonly tell: <Name extends keyof BiscotteEvents>(name: Name, detail: BiscotteEvents[Name]) => void
}

/** What is drawn may change what is open, too. */
export interface DrawnPage extends Omit<Page, 'settings'> {
  readonly settings: Settings
  /** All of them have been read whole, before anything is shown that a first question does not show. */
  readonly complete: () => Promise<Settings>
  /** What the banner says, before the site's own words are put in. */
  readonly words: () => Promise<LocaleFile>
  /** All texts, with the site's own among them. Rejects where they cannot be had. */
  readonly texts: () => Promise<Locale>
  readonly go: (layer: Layer) => void
  /** The receipt of the answer that stands, where the site has receipts. */
  readonly receipt: () => object | undefined
}
