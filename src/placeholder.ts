import { releaseOnce } from './gate/once.js'
import type { Locale } from './locales/locale.js'
import { findLock } from './lock/find.js'
import type { DrawnPage } from './page.js'
import { createPlaceholders } from './placeholder/index.js'
import type { Placeholders } from './placeholder/view.js'

/** What a page needs once it holds an embed. A file of its own. */
export async function startPlaceholders(page: DrawnPage, locale: Locale): Promise<Placeholders> {
  const { answer, gate, host, report } = page
  return createPlaceholders({
    ...page,
    locale,
    theme: await themeOf(page),
    host: host.element,
    once: !findLock(),
    loadOnce(element, event) {
      if (event.isTrusted) releaseOnce(gate, element)
      else report('untrusted', ['a button that loads'], element)
    },
    alwaysAllow: (ids, event) => answer(Object.fromEntries(ids.map((id) => [id, true])), 'placeholder', event),
  })
}

/** Looks like the banner, then. Where its file does not come, quiet is what it looks like too. */
async function themeOf({ report, settings, surroundings }: DrawnPage): Promise<string> {
  if (settings.theme === 'quiet') return ''
  try {
    return (await surroundings.load('themes.js')).themes[settings.theme]
  } catch (error) {
    report('ui-missing', ['The theme'], error)
    return ''
  }
}
