import { locales } from '../src/locales/index.js'
import type { Language } from '../src/locales/languages.js'
import type { Locale } from '../src/locales/locale.js'

/** All texts of a language: of both its files. */
export async function textsIn(language: Language): Promise<Locale> {
  const { default: banner, more } = await locales[language]()
  const { default: rest } = await more()
  return { ...banner, ...rest, categories: { ...banner.categories, ...rest.categories } }
}

export const en = await textsIn('en')
export const fr = await textsIn('fr')
