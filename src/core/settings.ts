import { type Appearance, readAppearance } from './appearance.js'
import type { Config } from './config.js'
import { type Decisions, type ReadServices, readDecisions, regimeIn } from './decisions.js'
import { readCategories, readServices } from './declared.js'
import { isRule } from './regime.js'
import type { Report } from './report.js'
import type { Service } from './service.js'
import { isAddress, isBoolean, isListOf, isObject, isOneOf, isSignal, isString, readShaped, type Shapes, withoutGetters } from './shapes.js'

/** The options, checked and with every default filled in. Each is explained at `Config`. */
export interface Settings extends Decisions, Appearance, Pick<Config, 'account' | 'receipts' | 'handOver' | 'country'> {}

/** Options that are one of a few words. */
export const decisiveWords = {
  scheme: ['auto', 'light', 'dark'],
  unknown: ['allow', 'hold'],
  lock: ['strict', 'active', 'header'],
} as const

/** What each must be, of those that decide and those that nothing shows. */
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
 * What decides has been read before anything else; all is checked with this, once there is somebody to ask. Never throws: what cannot be used is reported and
 * left at its default. `read` reads the services that the site names.
 */
export function completeSettings(decisions: Decisions, config: unknown, report: Report, read: ReadServices): Settings {
  if (!isObject(config) && config !== undefined) report('bad-option', ['', config])
  const { given, others } = readShaped(config, decisive, report)
  const categories = readCategories(given.categories as readonly unknown[] | undefined, report)
  return {
    ...decisions,
    scheme: 'auto',
    launcher: true,
    guard: true,
    unknown: undefined,
    lock: 'strict',
    ...given,
    ...readAppearance(others, report),
    policyVersion: decisions.policyVersion,
    regime: regimeIn(given),
    categories,
    services: read((given.services ?? []) as readonly unknown[], categories),
  }
}

/** All of it at once. */
export function readSettings(given: unknown, catalogue: readonly Service[], report: Report): Settings {
  const config = withoutGetters(given)
  return completeSettings(readDecisions(config), config, report, (named, categories) => readServices(named, categories, catalogue, report))
}
