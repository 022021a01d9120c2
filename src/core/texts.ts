import type { Texts } from './config.js'
import { findLanguage } from './language.js'
import type { Settings } from './settings.js'

/** A locale with the site's own words in place, at any depth: those for its exact language, else for its base. Unknown keys are left out. */
export const withSiteTexts = <Locale extends { readonly language: string }>(locale: Locale, texts: Settings['texts']): Locale =>
  replace(locale, texts[findLanguage(locale.language, Object.keys(texts)) ?? ''] ?? {}) as Locale

const replace = (ours: object, own: Texts): object =>
  Object.fromEntries(
    Object.entries(ours).map(([key, text]) => {
      const other = Object.hasOwn(own, key) && own[key]
      if (!other || typeof other !== typeof text) return [key, text]
      return [key, typeof other === 'string' ? other : replace(text, other)]
    }),
  )
