import type { Settings } from './core/settings.js'
import type { Locale } from './locales/locale.js'

/** The locale with the site's own words in place: those for its exact language, else for its base. Unknown keys are left out. */
export function withSiteTexts(locale: Locale, texts: Settings['texts']): Locale {
  const own = texts[locale.language] ?? texts[locale.language.split('-')[0] ?? ''] ?? {}
  const known = Object.entries(own).filter(([key, text]) => typeof text === 'string' && typeof locale[key as keyof Locale] === 'string')
  return { ...locale, ...Object.fromEntries(known) }
}
