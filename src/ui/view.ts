import type { ConsentState } from '../core/consent.js'
import type { Wanted } from '../core/draft.js'
import type { Report } from '../core/report.js'
import type { Settings } from '../core/settings.js'
import type { Locale, Words } from '../locales/locale.js'

/** Lazy files of the layers. */
export interface UiParts {
  readonly preferences: typeof import('./preferences/index.js')
  /** What a first question does without. */
  readonly more: typeof import('./more/index.js')
  readonly themes: typeof import('./themes/index.js')
}

export type More = UiParts['more']

/** What is open. */
export type Layer = 'banner' | 'preferences' | 'closed'

/** All that the banner knows and may do: handed over, never imported. */
export interface BannerView {
  readonly consent: ConsentState
  readonly settings: Settings
  /** Texts in the visitor's language, the site's own words already among them. */
  readonly locale: Words
  /** `<biscotte-ui>`, already in the page. */
  readonly host: HTMLElement
  readonly root: ShadowRoot
  /** Where a failure to draw is told. */
  readonly report: Report
  /**
   * The visitor's answer. The event is the act itself: a grant needs one that is trusted.
   * `layer`: where it was given. Afterwards the caller closes that.
   */
  answer(choices: Wanted, event: Event, layer?: Layer): void
  /** The visitor asks for another layer. Closing the preferences undecided goes back to the banner. Decides nothing. */
  go(layer: Layer): void
  /** What is said beyond a first question, when there is such. */
  readonly more?: More | undefined
  /** Whether the browser would not keep the last answer, so that it counts for nothing. */
  readonly unsaved?: boolean
  /** The visitor is about to ask for the preferences. */
  intend?(): void
  /** The receipt of the answer that stands, where the site has receipts. */
  receipt?(): object | undefined
}

/** Likewise the preferences, which need every text. */
export interface View extends BannerView {
  readonly locale: Locale
}

/** A layer in the page. */
export interface Drawn {
  open(): void
  /** What is asked, or answered, has changed. */
  update(): void
  close(): void
}

/** What the lazy file hands back. */
export interface Ui {
  /** Has all that a layer needs; rejects where that cannot be had. */
  ready(layer: Layer): Promise<void>
  /** Shows a layer that is ready, and only that. */
  turn(layer: Layer): void
  destroy(): void
}

/** The declaration on the page, wherever it has a place for one. */
export interface Declarations {
  /** Fills the places that came since. */
  keep(): void
  destroy(): void
}

/** The one export of the lazy file that draws it. */
export interface DeclarationModule {
  createDeclarations(view: Pick<View, 'consent' | 'settings'>, locale: Locale): Declarations
}
