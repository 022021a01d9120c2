import type { Texts } from './config.js'
import { findLanguage } from './language.js'
import type { Settings } from './settings.js'

interface Tagged {
  readonly language: string
  readonly categories: object
}

/** A language's two files: what the banner says, and the rest. */
interface LocaleFile<Banner, More> {
  readonly default: Banner
  readonly more: () => Promise<{ readonly default: More }>
}

/** All texts of a language in one, with the site's own words in place. Rejects when the second file cannot be had. */
export async function allTexts<Banner extends Tagged, More extends Pick<Tagged, 'categories'>>(
  file: LocaleFile<Banner, More>,
  texts: Settings['texts'],
): Promise<Banner & More> {
  const banner = file.default
  const { default: more } = await file.more()
  return withSiteTexts({ ...banner, ...more, categories: { ...banner.categories, ...more.categories } }, texts)
}

/** A locale with the site's own words in place, at any depth: those for its exact language, else for its base. Unknown keys are left out. */
export function withSiteTexts<Locale extends Pick<Tagged, 'language'>>(locale: Locale, texts: Settings['texts']): Locale {
  const languages = Object.keys(texts)
  // Looking for one costs milliseconds, so not where there are none.
  const own = languages.length > 0 && texts[findLanguage(locale.language, languages) ?? '']
  return own ? (replace(locale, own) as Locale) : locale
}

const replace = (ours: object, own: Texts): object =>
  Object.fromEntries(
    Object.entries(ours).map(([key, text]) => {
      const other = Object.hasOwn(own, key) && own[key]
      if (!other || typeof other !== typeof text) return [key, text]
      return [key, typeof other === 'string' ? other : replace(text, other)]
    }),
  )
