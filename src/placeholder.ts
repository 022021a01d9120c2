import { allTexts } from './core/texts.js'
import type { LocaleFile } from './locales/locale.js'
import { findLock } from './lock/find.js'
import type { DrawnPage } from './page.js'
import { createPlaceholders } from './placeholder/index.js'
import type { Placeholders } from './placeholder/view.js'

/** What a page needs once it holds an embed. A file of its own. */
export async function startPlaceholders(page: DrawnPage, locale: LocaleFile): Promise<Placeholders> {
  const { answers, host, releaseOnce, report, settings } = page
  return createPlaceholders({
    ...page,
    locale: await allTexts(locale, settings.texts),
    host: host.element,
    once: !findLock(),
    loadOnce(element, event) {
      if (event.isTrusted) releaseOnce(element)
      else report('untrusted', ['a button that loads'], element)
    },
    alwaysAllow: (ids, event) => answers.give(Object.fromEntries(ids.map((id) => [id, true])), 'placeholder', event),
  })
}
