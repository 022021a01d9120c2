import type { Category } from '../core/config.js'
import { findLanguage } from '../core/language.js'
import type { Text } from '../core/service.js'
import { isText } from '../core/shapes.js'
import type { Locale, Words } from '../locales/locale.js'

/** The text in this language, else in its base language, else in English, else whatever comes first. */
export function textIn(text: Text, language: string): string {
  if (typeof text === 'string') return text
  return text[findLanguage(language, Object.keys(text)) ?? 'en'] ?? Object.values(text)[0] ?? ''
}

/** `{name}` becomes the value of that name. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>) =>
  text.replace(/{(\w+)}/g, (whole, name) => (Object.hasOwn(values, name) ? String(values[name]) : whole))

/** Title and description of a category: the site's own words, else the locale's, else the id. */
export function categoryTexts({ id, title, description }: Category, locale: Words) {
  const own = (locale.categories as Partial<Locale['categories']>)[id as keyof Locale['categories']]
  return {
    title: textIn(usable(title) ?? own?.title ?? id, locale.language),
    description: textIn(usable(description) ?? own?.description ?? '', locale.language),
  }
}

/** The banner may be drawn before the options have been read whole. */
const usable = (text: Text | undefined) => (isText(text) ? text : undefined)

export function dateText(time: number, { language, formats }: Words): string {
  if (!formats) return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(time)
  const date = new Date(time)
  return fill(formats.date, { day: date.getDate(), month: formats.months[date.getMonth()] ?? '', year: date.getFullYear() })
}
