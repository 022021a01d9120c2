import type { Answers } from './core/answers.js'
import type { ConsentState } from './core/consent.js'
import type { Report } from './core/report.js'
import type { Settings } from './core/settings.js'
import type { Host } from './host.js'
import type { Layers } from './layers.js'
import type { Locale } from './locales/locale.js'
import { findLock } from './lock/find.js'
import type { LockedModule } from './locked.js'
import type { Placeholders, PlaceholdersModule } from './placeholder/view.js'
import { withSiteTexts } from './texts.js'
import type { DeclarationModule, Declarations, Layer, Ui, UiModule } from './ui/view.js'

/** How the lazy files are had. */
export interface Loaders {
  readonly loadUi: () => Promise<UiModule>
  readonly loadDeclaration: () => Promise<DeclarationModule>
  readonly loadLocale: (language: string) => Promise<{ default: Locale }>
  readonly loadPlaceholders: () => Promise<PlaceholdersModule>
  readonly loadLocked: () => Promise<LockedModule>
}

interface PartsNeeds extends Loaders {
  readonly consent: ConsentState
  readonly settings: Settings
  readonly report: Report
  readonly host: Host
  readonly language: string
  readonly answers: Answers
  readonly layers: () => Layers
  readonly go: (layer: Layer) => void
  readonly releaseOnce: (element: Element) => void
}

/** What is drawn, fetched when it is needed and told all it may know and do. */
export function createParts({
  consent,
  settings,
  report,
  host,
  language,
  answers,
  layers,
  go,
  releaseOnce,
  loadUi,
  loadDeclaration,
  loadLocale,
  loadPlaceholders,
}: PartsNeeds): {
  texts(): Promise<Locale>
  ui(): Promise<Ui>
  declarations(): Promise<Declarations>
  placeholders(): Promise<Placeholders>
} {
  async function texts(): Promise<Locale> {
    const locale = await loadLocale(language).catch(() => loadLocale('en'))
    return withSiteTexts(locale.default, settings.texts)
  }

  return {
    texts,
    async ui() {
      const [module, locale] = await Promise.all([loadUi(), texts(), host.attach()])
      return module.mount({
        consent,
        settings,
        report,
        locale,
        go,
        host: host.element,
        root: host.root,
        answer: (wanted, event) => answers.give(wanted, layers().current() === 'preferences' ? 'preferences' : 'banner', event),
      })
    },
    async declarations() {
      const [module, locale] = await Promise.all([loadDeclaration(), texts()])
      return module.createDeclarations({ consent, settings, locale })
    },
    async placeholders() {
      const [module, locale] = await Promise.all([loadPlaceholders(), texts(), host.attach()])
      return module.createPlaceholders({
        consent,
        report,
        locale,
        host: host.element,
        once: !findLock(),
        loadOnce(element, event) {
          if (event.isTrusted) releaseOnce(element)
          else report('untrusted', 'A script clicked on a button that loads.', element)
        },
        alwaysAllow: (ids, event) => answers.give(Object.fromEntries(ids.map((id) => [id, true])), 'placeholder', event),
      })
    },
  }
}
