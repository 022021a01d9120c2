import { attachEarly } from './attach.js'
import type { LocaleFile } from './locales/locale.js'
import type { DrawnPage } from './page.js'
import type { Placeholders } from './placeholder/view.js'
import type { DialogueLoaders, Loaders } from './surroundings.js'
import type { Declarations, Ui } from './ui/view.js'

/** What is drawn, fetched when it is needed, its texts beside it. */
export function createParts(
  page: DrawnPage,
  { loadUi, loadDeclaration, loadLocale, loadPlaceholders }: Loaders & DialogueLoaders,
): {
  /** The visitor's language, without the site's own words. */
  texts(): Promise<LocaleFile>
  ui(): Promise<Ui>
  declarations(): Promise<Declarations>
  placeholders(): Promise<Placeholders>
} {
  const texts = () => loadLocale(page.language).catch(() => loadLocale('en'))
  const withTexts = <Module>(load: () => Promise<Module>) => Promise.all([load(), texts(), attachEarly(page.host)])
  return {
    texts,
    async ui() {
      const [{ startUi }, locale] = await withTexts(loadUi)
      return startUi(page, locale)
    },
    async declarations() {
      const [{ createDeclarations }, locale] = await Promise.all([loadDeclaration(), texts()])
      return createDeclarations(page, locale)
    },
    async placeholders() {
      const [{ startPlaceholders }, locale] = await withTexts(loadPlaceholders)
      return startPlaceholders(page, locale)
    },
  }
}
