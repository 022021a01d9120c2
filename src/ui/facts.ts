import { keepNo } from '../core/consent.js'
import type { Purpose, Service, ServiceCookie, ServiceStorage, Text } from '../core/service.js'
import type { Locale, Unit } from '../locales/locale.js'
import { dateText, fill, textIn } from './text.js'
import type { View } from './view.js'

/** What is known of a service, in the words of a language: for the preferences and the declaration. */

/** A purpose that every language can say, or the site's own words. */
export function purposeText(purpose: Purpose | Text = '', locale: Locale): string {
  const known = typeof purpose === 'string' && Object.hasOwn(locale.purposes, purpose)
  return known ? locale.purposes[purpose as keyof Locale['purposes']] : textIn(purpose, locale.language)
}

export function countryText(code: string, { language, formats }: Locale): string {
  try {
    if (formats && Object.hasOwn(formats.countries, code)) return formats.countries[code] ?? code
    return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code) ?? code
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

/** Something a service leaves in the browser, as a row of a table. */
export interface Trace {
  readonly name: string
  /** Its own purpose, where that says more than its service's. */
  readonly purpose: string
  readonly lifetime: string
  readonly kind: string
}

/** All that a service leaves in the browser, cookies first. */
export function tracesOf({ cookies = [], storage = [] }: Service, locale: Locale): readonly Trace[] {
  const kind = (of: keyof Locale['kinds'], { thirdParty }: ServiceCookie | ServiceStorage) =>
    thirdParty ? fill(locale.thirdParty, { kind: locale.kinds[of] }) : locale.kinds[of]
  return [
    ...cookies.map((cookie) => ({
      name: cookie.name,
      purpose: purposeText(cookie.purpose, locale),
      lifetime: lifetimeText(cookie.lifetime, locale),
      kind: kind('cookie', cookie),
    })),
    ...storage.map((item) => ({
      name: item.key,
      purpose: '',
      lifetime: item.area === 'session' ? locale.sessionLifetime : locale.untilErased,
      kind: kind(item.area ?? 'local', item),
    })),
  ]
}

/** The record in a sentence, and until when it counts; that there is none. */
export function recordText({ consent, settings, locale }: Pick<View, 'consent' | 'settings' | 'locale'>): string {
  const record = consent.record()
  if (!record) return consent.regime().rule === 'opt-in' ? locale.notAnswered : locale.introOptOut
  const answers = Object.values(record.choices)
  const key = answers.every(Boolean) ? 'acceptedOn' : answers.some(Boolean) ? 'choseOn' : 'refusedOn'
  const until = record.time + (answers.some(Boolean) ? settings.days : keepNo(consent.regime(), settings)) * 864e5
  return `${fill(locale[key], { date: dateText(record.time, locale) })} ${fill(locale.keptUntil, { date: dateText(until, locale) })}`
}
