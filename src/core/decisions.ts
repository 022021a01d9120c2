import type { Category, Config } from './config.js'
import { readCategories, readServices } from './declared.js'
import { isRule, type Regime, readRegime } from './regime.js'
import type { Report } from './report.js'
import type { Service } from './service.js'
import { isAddress, isBoolean, isListOf, isObject, isOneOf, isString, readShaped, type Shapes, type Values } from './shapes.js'
import type { Signal } from './signal.js'

/** The options that decide what may run, checked and with every default filled in: all that a page needs before there is anything to show. */
export interface Decisions {
  readonly services: readonly Service[]
  /** The same as the site gave them, to be read again when more is known. */
  readonly named: readonly unknown[]
  /** The built-in ones first. */
  readonly categories: readonly Category[]
  readonly policyVersion: string
  readonly days: number
  /** `undefined`: that of the country. */
  readonly regime: Regime | (() => unknown) | undefined
  readonly country?: string | (() => unknown) | undefined
  readonly account?: Config['account']
  readonly receipts?: Config['receipts']
  readonly handOver?: Config['handOver']
  readonly signals: readonly ('gpc' | 'dnt' | Signal)[]
  readonly domain?: string | undefined
  readonly hostOnly: boolean
  readonly language?: string | undefined
  readonly scheme: 'auto' | 'light' | 'dark'
  readonly launcher: boolean | string
  readonly reload: boolean
  readonly nonce?: string | undefined
  readonly guard: NonNullable<Config['guard']>
  readonly integrations: NonNullable<Config['integrations']>
  readonly unknown?: 'allow' | 'hold' | undefined
  readonly lock: NonNullable<Config['lock']>
  readonly debug: boolean
}

export interface Unfinished extends Decisions {
  /** The other options, as they were given. */
  readonly others: Values
}

/** Options that are one of a few words. */
export const decisiveWords = {
  scheme: ['auto', 'light', 'dark'],
  unknown: ['allow', 'hold'],
  lock: ['strict', 'active', 'header'],
} as const

const isSignal = (value: unknown) => value === 'gpc' || value === 'dnt' || (isObject(value) && isString(value.name) && typeof value.on === 'function')

/** What each must be. */
export const decisive = {
  services: Array.isArray,
  categories: Array.isArray,
  policyVersion: isString,
  days: (value) => typeof value === 'number' && value >= 1 && value <= 730,
  regime: (value) => isRule(value) || typeof value === 'function' || (isObject(value) && isRule(value.rule)),
  country: (value) => isString(value) || typeof value === 'function',
  account: (value) => isObject(value) && ['read', 'write', 'clear'].every((name) => typeof value[name] === 'function'),
  receipts: (value) => typeof value === 'function' || isAddress(value),
  handOver: (value) => isListOf(value, isString),
  signals: (value) => isListOf(value, isSignal),
  domain: isString,
  hostOnly: isBoolean,
  language: isString,
  scheme: isOneOf(decisiveWords.scheme),
  launcher: (value) => isBoolean(value) || isString(value),
  reload: isBoolean,
  nonce: isString,
  guard: (value) => isBoolean(value) || typeof value === 'function',
  integrations: (value) => value === false || Array.isArray(value),
  unknown: isOneOf(decisiveWords.unknown),
  lock: isOneOf(decisiveWords.lock),
  debug: isBoolean,
} satisfies Partial<Shapes<keyof Config>>

/**
 * Reads these of a configuration of any shape. Never throws: what cannot be used is reported and left at its default,
 * and every doubt is settled on the side that asks the visitor. Ids that are not known are no fault while `more` may be known later.
 */
export function readDecisions(config: unknown, catalogue: readonly Service[], report: Report, more = false): Unfinished {
  if (!isObject(config) && config !== undefined) report('bad-option', ['', config])
  const { given, others } = readShaped(config, decisive, report)
  const named = (given.services ?? []) as readonly unknown[]
  const categories = readCategories(given.categories as readonly unknown[] | undefined, report)
  return {
    policyVersion: '',
    days: 182,
    signals: ['gpc'],
    hostOnly: false,
    scheme: 'auto',
    launcher: true,
    reload: true,
    guard: true,
    integrations: [],
    lock: 'strict',
    debug: false,
    ...given,
    regime: regimeIn(given),
    categories,
    others,
    named,
    services: readServices(named, categories, catalogue, report, more),
  }
}

function regimeIn({ regime, country }: Values): Decisions['regime'] {
  if (typeof regime === 'function') return regime as () => unknown
  return regime === undefined && country !== undefined ? undefined : readRegime(regime)
}
