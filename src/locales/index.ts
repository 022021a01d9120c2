// Written by `npm run locales`.
import type { Language } from './languages.js'
import type { Locale } from './locale.js'

/** How a bundler finds the texts: each language a chunk of its own. */
export const locales: Readonly<Record<Language, () => Promise<{ default: Locale }>>> = {
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
}
