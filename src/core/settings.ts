import type { Category, Config, Contact, Corner, Layout, Theme } from './config.js'
import { isRule, type Regime, readRegime } from './regime.js'
import type { Report } from './report.js'
import type { Service, Text } from './service.js'
import type { Signal } from './signal.js'

/** The options, checked and with every default filled in. Each is explained at `Config`. */
export interface Settings {
  readonly services: readonly Service[]
  /** The same as the site gave them, to be read again when more is known. */
  readonly named: readonly unknown[]
  /** The built-in ones first. */
  readonly categories: readonly Category[]
  readonly policyVersion: string
  readonly policyUrl?: string | undefined
  readonly policyChanges?: Text | undefined
  readonly days: number
  /** `undefined`: that of the country. */
  readonly regime: Regime | (() => unknown) | undefined
  readonly country?: string | (() => unknown) | undefined
  readonly account?: Config['account']
  readonly receipts?: Config['receipts']
  readonly signals: readonly ('gpc' | 'dnt' | Signal)[]
  readonly domain?: string | undefined
  readonly hostOnly: boolean
  readonly language?: string | undefined
  readonly texts: NonNullable<Config['texts']>
  readonly controller?: Contact | undefined
  readonly dpo?: Contact | undefined
  readonly authority?: Contact | undefined
  readonly layout: Layout
  readonly corner: Corner
  readonly theme: Theme
  readonly scheme: 'auto' | 'light' | 'dark'
  readonly logo?: string | undefined
  readonly css?: string | undefined
  readonly closeButton: boolean
  readonly launcher: boolean | string
  readonly reload: boolean
  readonly ui?: string | undefined
  readonly nonce?: string | undefined
  readonly guard: NonNullable<Config['guard']>
  readonly integrations: NonNullable<Config['integrations']>
  readonly unknown?: 'allow' | 'hold' | undefined
  readonly hosts: readonly string[]
  readonly lock: NonNullable<Config['lock']>
  readonly debug: boolean
}

/** In the order the visitor sees them. */
export const builtIn: readonly string[] = ['essential', 'functional', 'analytics', 'marketing']

/** An id: what `data-consent` may name. Starts with a letter, so that `__proto__` is none. */
export const isId = (id: unknown): id is string => typeof id === 'string' && /^[a-z][\w-]{0,63}$/i.test(id)

/** Addresses a visitor may be sent to: relative, http(s) or mailto. `javascript:` is none, however it is spaced (URL parsers drop controls). */
export const isAddress = (value: unknown): value is string => {
  if (typeof value !== 'string') return false
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(value.replace(/[^!-~\u0080-\uffff]/g, ''))?.[0].toLowerCase()
  return !scheme || ['http:', 'https:', 'mailto:'].includes(scheme)
}

const isText = (value: unknown) => typeof value === 'string' || (isObject(value) && Object.values(value).every((text) => typeof text === 'string'))
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isString = (value: unknown) => typeof value === 'string'
const isBoolean = (value: unknown) => typeof value === 'boolean'
const isContact = (value: unknown) =>
  typeof value === 'string' || (isObject(value) && typeof value.name === 'string' && (value.contact === undefined || typeof value.contact === 'string'))

/** Options that are one of a few words. */
export const words = {
  layout: ['bar', 'bar-top', 'box', 'center', 'wall'],
  corner: ['bottom-end', 'bottom-start', 'top-end', 'top-start'],
  theme: ['quiet', 'contrast', 'playful'],
  scheme: ['auto', 'light', 'dark'],
  unknown: ['allow', 'hold'],
  lock: ['strict', 'active', 'header'],
} as const

const isOneOf = (known: readonly string[]) => (value: unknown) => known.includes(value as string)

/** Every option, and what it must be. */
const options: Readonly<Record<keyof Config, (value: unknown) => boolean>> = {
  services: Array.isArray,
  categories: Array.isArray,
  policyUrl: isAddress,
  policyVersion: isString,
  policyChanges: isText,
  days: (value) => typeof value === 'number' && value >= 1 && value <= 730,
  regime: (value) => isRule(value) || typeof value === 'function' || (isObject(value) && isRule(value.rule)),
  country: (value) => isString(value) || typeof value === 'function',
  account: (value) => isObject(value) && ['read', 'write', 'clear'].every((name) => typeof value[name] === 'function'),
  receipts: (value) => typeof value === 'function' || isAddress(value),
  signals: (value) => isListOf(value, isSignal),
  domain: isString,
  hostOnly: isBoolean,
  language: isString,
  texts: (value) => isObject(value) && Object.values(value).every(isObject),
  controller: isContact,
  dpo: isContact,
  authority: isContact,
  layout: isOneOf(words.layout),
  corner: isOneOf(words.corner),
  theme: isOneOf(words.theme),
  scheme: isOneOf(words.scheme),
  logo: isAddress,
  css: isString,
  closeButton: isBoolean,
  launcher: (value) => isBoolean(value) || isString(value),
  reload: isBoolean,
  ui: isAddress,
  nonce: isString,
  guard: (value) => isBoolean(value) || typeof value === 'function',
  integrations: (value) => value === false || Array.isArray(value),
  unknown: isOneOf(words.unknown),
  hosts: (value) => isListOf(value, isString),
  lock: isOneOf(words.lock),
  debug: isBoolean,
}

/** Names of all options, for readers of attributes. */
export const optionNames = Object.keys(options) as (keyof Config)[]

/**
 * Reads a configuration of any shape. Never throws: what cannot be used is reported and left at its default,
 * and every doubt is settled on the side that asks the visitor. Ids that are not known are no fault while `more` may be known later.
 */
export function readSettings(config: unknown, catalogue: readonly Service[], report: Report, more = false): Settings {
  const given: Record<string, unknown> = {}
  if (!isObject(config) && config !== undefined) report('bad-option', ['', config])
  for (const name of Object.keys(isObject(config) ? config : {})) {
    const option = Object.hasOwn(options, name) ? options[name as keyof Config] : undefined
    const value = readProperty(config as Record<string, unknown>, name)
    if (value === undefined) continue
    if (!option) report('unknown-option', [name])
    else if (!option(value)) report('bad-option', [name, value])
    else given[name] = value
  }
  const categories = readCategories(given.categories as readonly unknown[] | undefined, report)
  return {
    policyVersion: '',
    days: 182,
    signals: ['gpc'],
    hostOnly: false,
    texts: {},
    layout: 'bar',
    corner: 'bottom-end',
    theme: 'quiet',
    scheme: 'auto',
    closeButton: false,
    launcher: true,
    reload: true,
    guard: true,
    integrations: [],
    hosts: [],
    lock: 'strict',
    debug: false,
    ...given,
    regime: regimeIn(given),
    controller: contact(given.controller),
    dpo: contact(given.dpo),
    authority: contact(given.authority),
    categories,
    named: (given.services ?? []) as readonly unknown[],
    services: readServices(given.services as readonly unknown[] | undefined, categories, catalogue, report, more),
  }
}

function regimeIn({ regime, country }: Record<string, unknown>): Settings['regime'] {
  if (typeof regime === 'function') return regime as () => unknown
  return regime === undefined && country !== undefined ? undefined : readRegime(regime)
}

/** A getter may throw: then the option has no value. */
function readProperty(config: Record<string, unknown>, name: string): unknown {
  try {
    return config[name]
  } catch {
    return undefined
  }
}

function readCategories(given: readonly unknown[] = [], report: Report): readonly Category[] {
  const categories = new Map<string, Category>(builtIn.map((id) => [id, { id }]))
  for (const category of given) {
    if (!isObject(category) || !isId(category.id)) {
      report('bad-category', [category])
      continue
    }
    if (categories.has(category.id) && !builtIn.includes(category.id)) report('duplicate-id', [category.id, 'categories'])
    categories.set(category.id, cleanCategory(category, report))
  }
  return [...categories.values()]
}

function cleanCategory({ id, ...given }: Record<string, unknown>, report: Report): Category {
  const category: Record<string, unknown> = { id }
  for (const part of ['title', 'description']) {
    if (isText(given[part])) category[part] = given[part]
    else if (given[part] !== undefined) report('bad-category', [id, part, given[part]])
  }
  if (isBoolean(given.sold)) category.sold = given.sold
  else if (given.sold !== undefined) report('bad-category', [id, 'sold', given.sold])
  return category as unknown as Category
}

export function readServices(
  given: readonly unknown[] = [],
  categories: readonly Category[],
  catalogue: readonly Service[],
  report: Report,
  more = false,
): readonly Service[] {
  const services = new Map<string, Service>()
  for (const entry of given) {
    const service = readService(entry, categories, catalogue, report, more)
    if (!service) continue
    const known = services.get(service.id)
    if (known) report('duplicate-id', [service.id, 'services'])
    if (!known || (known.category === 'essential' && service.category !== 'essential')) services.set(service.id, service)
  }
  for (const { id } of categories) {
    if (services.delete(id)) report('duplicate-id', [id])
  }
  return [...services.values()]
}

function readService(entry: unknown, categories: readonly Category[], catalogue: readonly Service[], report: Report, more: boolean): Service | undefined {
  const [id, moved] = typeof entry === 'string' ? entry.split(':') : []
  const given: Record<string, unknown> = typeof entry === 'string' ? { id, ...(moved && { category: moved }) } : isObject(entry) ? entry : {}
  const known = catalogue.find((service) => service.id === given.id)
  if (!isId(given.id) || (!known && given.category === undefined)) {
    if (!more || !isId(given.id)) report('unknown-service', [entry])
    return undefined
  }
  const service = cleanService({ ...known, ...given }, report)
  if (known && service.category === 'essential' && /^(analytics|marketing)$/.test(known.category))
    report('tracker-essential', `"${known.id}" is filed under essential, and is known as ${known.category}.`)
  if (categories.some((category) => category.id === service.category)) return service
  report('unknown-category', [service, categories])
  return { ...service, category: 'marketing' }
}

/** Keeps what has the right shape; a broken part is dropped and said, the service stays and is still asked for. */
function cleanService(given: Record<string, unknown>, report: Report): Service {
  const parts: Record<string, (value: unknown) => boolean> = {
    name: isString,
    purpose: isText,
    vendor: (value) => isObject(value) && isString(value.name) && isString(value.country) && isAddress(value.privacy),
    urls: (value) => isListOf(value, isString),
    snippets: (value) => isListOf(value, isString),
    sources: (value) => isObject(value) && Object.values(value).every((hosts) => isListOf(hosts, isString)),
    cookies: (value) => isListOf(value, (cookie) => isObject(cookie) && isString(cookie.name)),
    storage: (value) => isListOf(value, (item) => isObject(item) && isString(item.key)),
    embed: isString,
    consent: (value) => isObject(value) && Object.values(value).every((part) => isBoolean(part) || isString(part) || isListOf(part, isCall)),
    exempt: (value) => (value === 'statistics' || value === 'appearance') && !livesTooLong(given),
    retention: (value) => typeof value === 'number',
  }
  const service: Record<string, unknown> = { id: given.id, name: given.id, category: isString(given.category) ? given.category : typeof given.category }
  for (const [part, test] of Object.entries(parts)) {
    if (given[part] === undefined) continue
    if (test(given[part])) service[part] = given[part]
    else report('bad-service', [given.id, part])
  }
  return service as unknown as Service
}

/** CNIL guidelines 2020-091, art. 5: cookies of at most 13 months, data of at most 25, here of 31 days. */
function livesTooLong({ cookies, retention }: Record<string, unknown>): boolean {
  const month = 31 * 86400
  return (
    (isListOf(cookies, isObject) && (cookies as { lifetime?: unknown }[]).some(({ lifetime }) => typeof lifetime === 'number' && lifetime > 13 * month)) ||
    (typeof retention === 'number' && retention > 25 * month)
  )
}

const isSignal = (value: unknown) => value === 'gpc' || value === 'dnt' || (isObject(value) && isString(value.name) && typeof value.on === 'function')
const isCall = (value: unknown) =>
  typeof value === 'function' ||
  (isObject(value) && (isString(value.set) || ((isString(value.call) || isString(value.push) || isString(value.queue)) && Array.isArray(value.args))))
const isListOf = (value: unknown, test: (item: unknown) => boolean) => Array.isArray(value) && value.every(test)
const contact = (value: unknown) => (typeof value === 'string' ? { name: value } : (value as Contact | undefined))
