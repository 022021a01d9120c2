import type { Answering } from './answering.js'
import type { Answers } from './core/answers.js'
import type { ConsentState } from './core/consent.js'
import type { ConsentRecord } from './core/record.js'
import type { Report } from './core/report.js'
import type { Settings } from './core/settings.js'
import type { Host } from './host.js'
import type { Layers } from './layers.js'
import type { Locale } from './locales/locale.js'
import type { LockedModule } from './locked.js'
import type { Placeholders } from './placeholder/view.js'
import type { DeclarationModule, Declarations, Layer, Ui } from './ui/view.js'

/** How the lazy files are had. */
export interface Loaders {
  readonly loadUi: () => Promise<typeof import('./ui.js')>
  readonly loadAnswers: () => Promise<typeof import('./answers.js')>
  readonly loadDeclaration: () => Promise<DeclarationModule>
  readonly loadLocale: (language: string) => Promise<{ default: Locale }>
  readonly loadPlaceholders: () => Promise<typeof import('./placeholder.js')>
  readonly loadLocked: () => Promise<LockedModule>
}

/** What the lazy files may know and do of the page. */
export interface Page {
  readonly consent: ConsentState
  readonly settings: Settings
  readonly report: Report
  readonly host: Host
  readonly language: string
  readonly answers: Answering
  readonly layers: () => Layers
  readonly go: (layer: Layer) => void
  readonly releaseOnce: (element: Element) => void
  /** Told of every answer that was stored, with the text it is stored as, and of one that was dropped: then it is `undefined`. */
  readonly onAnswer: (record: ConsentRecord | undefined, text: string) => void
}

/** What is drawn, fetched when it is needed, its texts beside it. */
export function createParts(
  page: Page,
  { loadUi, loadAnswers, loadDeclaration, loadLocale, loadPlaceholders }: Loaders,
): {
  /** The visitor's language, without the site's own words. */
  texts(): Promise<Locale>
  ui(): Promise<Ui>
  declarations(): Promise<Declarations>
  answers(): Promise<Answers>
  placeholders(): Promise<Placeholders>
} {
  const texts = async () => (await loadLocale(page.language).catch(() => loadLocale('en'))).default
  const withTexts = <Module>(load: () => Promise<Module>) => Promise.all([load(), texts(), page.host.attach()])
  const answers = async () => (await loadAnswers()).startAnswers(page)
  return {
    texts,
    answers,
    async ui() {
      // By the time there is something to click on, a click is stored at once.
      const taking = answers().then(page.answers.take, () => {})
      const [{ startUi }, locale] = await withTexts(loadUi)
      await taking
      return startUi(page, locale)
    },
    async declarations() {
      const [{ createDeclarations }, locale] = await Promise.all([loadDeclaration(), texts()])
      return createDeclarations({ ...page, locale })
    },
    async placeholders() {
      const [{ startPlaceholders }, locale] = await withTexts(loadPlaceholders)
      return startPlaceholders(page, locale)
    },
  }
}
