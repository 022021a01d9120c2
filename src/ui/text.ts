import type { Category } from '../core/config.js'
import { findLanguage } from '../core/language.js'
import type { Service, Text } from '../core/service.js'
import type { Locale, Unit } from '../locales/locale.js'

/** The text in this language, else in its base language, else in English, else whatever comes first. */
export function textIn(text: Text, language: string): string {
  if (typeof text === 'string') return text
  return text[findLanguage(language, Object.keys(text)) ?? 'en'] ?? Object.values(text)[0] ?? ''
}

/** `{name}` becomes the value of that name. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>) =>
  text.replace(/{(\w+)}/g, (whole, name) => (Object.hasOwn(values, name) ? String(values[name]) : whole))

/** Title and description of a category: the site's own words, else the locale's, else the id. */
export function categoryTexts({ id, title, description }: Category, locale: Locale) {
  const own = locale.categories[id as keyof Locale['categories']]
  return {
    title: textIn(title ?? own?.title ?? id, locale.language),
    description: textIn(description ?? own?.description ?? '', locale.language),
  }
}

export function purposeText({ purpose = '' }: Service, locale: Locale): string {
  const known = typeof purpose === 'string' && Object.hasOwn(locale.purposes, purpose)
  return known ? locale.purposes[purpose as keyof Locale['purposes']] : textIn(purpose, locale.language)
}

export function dateText(time: number, { language, formats }: Locale): string {
  if (!formats) return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(time)
  const date = new Date(time)
  return fill(formats.date, { day: date.getDate(), month: formats.months[date.getMonth()] ?? '', year: date.getFullYear() })
}

export function countryText(code: string, { language, formats }: Locale): string {
  try {
    if (formats && Object.hasOwn(formats.countries, code)) return formats.countries[code] ?? code
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
  } catch {
    // Not a region code: what the site wrote is still worth reading.
    return code
  }
}

const day = 86400
const units: readonly (readonly [unit: Unit, seconds: number])[] = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['day', day],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
]

/** How long a cookie lives, in the largest unit that needs no fraction: `13 months`, `182 days`, `30 minutes`. */
export function lifetimeText(seconds: number | undefined, locale: Locale): string {
  if (!seconds) return seconds === 0 ? locale.sessionLifetime : locale.notStated
  const whole = Math.round(seconds > 2 * day ? Math.round(seconds / day) * day : seconds)
  const [unit, size] = units.find(([, size]) => whole % size === 0) ?? (['second', 1] as const)
  const { language, formats } = locale
  const number = whole / size
  if (!formats) return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(number)
  const forms = formats.units[unit]
  return fill(forms[new Intl.PluralRules(language).select(number)] ?? forms.other, { n: number })
}
