import type { ConsentState } from '../core/consent.js'
import type { Report } from '../core/report.js'
import type { Locale } from '../locales/locale.js'

/** All that the placeholders know and may do: handed over, never imported. */
export interface PlaceholderView {
  readonly consent: ConsentState
  /** Texts in the visitor's language, the site's own words already among them. */
  readonly locale: Locale
  /** `<biscotte-ui>`, on which the site sets its colours. */
  readonly host: HTMLElement
  readonly report: Report
  /** Style sheet of the site's theme, as text. */
  readonly theme: string
  /** Whether one can be loaded alone: not where the browser itself refuses it. */
  readonly once: boolean
  /** The visitor wants this one element, now and not for later. The event is the act itself, and must be trusted. */
  loadOnce(element: Element, event: Event): void
  /** The visitor's lasting yes to these ids; likewise. */
  alwaysAllow(ids: readonly string[], event: Event): void
}

/** What the lazy file hands back. */
export interface Placeholders {
  /** Puts a placeholder where the element waits; anew when it has one. */
  show(element: Element, ids: readonly string[]): void
  /** The element lives: its placeholder goes, and whoever asked for it there finds the focus in it. */
  release(element: Element): void
  /** Takes the placeholders of elements away that the page has taken out. */
  keep(): void
  destroy(): void
}
