import type { Category, Config } from './config.js'
import { meetsExemption } from './exemption.js'
import { type Regime, readRegime } from './regime.js'
import type { Service } from './service.js'
import { isId, isListOf, isObject, isSignal, type Values } from './shapes.js'
import type { Signal } from './signal.js'

/** The options that decide what may run, with every default filled in: all that a page needs before there is anything to show. */
export interface Decisions {
  /** Without the full reading only what decides is sure to be what it should, of them and of categories. */
  readonly services: readonly Service[]
  /** The built-in ones first. */
  readonly categories: readonly Category[]
  /** As it fits the record. */
  readonly policyVersion: string
  readonly days: number
  /** `undefined`: that of the country. */
  readonly regime: Regime | (() => unknown) | undefined
  readonly signals: readonly ('gpc' | 'dnt' | Signal)[]
  readonly domain?: string | undefined
  readonly hostOnly: boolean
  readonly language?: string | undefined
  readonly scheme: string
  readonly launcher?: boolean | string | undefined
  readonly reload: boolean
  readonly nonce?: string | undefined
  readonly guard?: Config['guard']
  readonly integrations: NonNullable<Config['integrations']>
  readonly unknown?: 'allow' | 'hold' | undefined
  readonly lock: string
  readonly debug: boolean
}

/** Reads the services that the site names. */
export type ReadServices = (named: readonly unknown[], categories: readonly Category[]) => readonly Service[]

/** In the order the visitor sees them. */
export const builtIn: readonly string[] = ['essential', 'functional', 'analytics', 'marketing']

/** What a value must be like. */
const defaults = {
  policyVersion: '',
  days: 182,
  domain: '',
  hostOnly: false,
  language: '',
  scheme: 'auto',
  reload: true,
  nonce: '',
  lock: 'strict',
  debug: false,
}

/**
 * Reads these of a configuration of any shape, every doubt settled on the side that asks the visitor. Nothing is said of what cannot be used: `completeSettings`
 * does that, and sees to the rest, once there is somebody to ask.
 */
export function readDecisions(config: unknown, read: ReadServices = readBareServices): Decisions {
  const given: Values = isObject(config) ? config : {}
  const list = (value: unknown) => (Array.isArray(value) ? value : [])
  const { signals, launcher, guard, integrations, unknown } = given as Config
  const options = Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, typeof given[name] === typeof value ? given[name] : value]),
  ) as typeof defaults
  const categories = new Map<string, Category>(builtIn.map((id) => [id, { id }]))
  for (const category of list(given.categories)) if (isId(category?.id)) categories.set(category.id, category)
  return {
    ...options,
    policyVersion: options.policyVersion.slice(0, 64),
    days: options.days >= 1 && options.days <= 730 ? options.days : defaults.days,
    regime: regimeIn(given),
    signals: isListOf(signals, isSignal) ? signals : ['gpc'],
    launcher,
    guard,
    integrations: integrations === false ? false : list(integrations),
    unknown,
    categories: [...categories.values()],
    services: read(list(given.services), [...categories.values()]),
  }
}

/** `undefined` where the country decides. */
export const regimeIn = ({ regime, country }: Values): Decisions['regime'] =>
  typeof regime === 'function' ? (regime as () => unknown) : regime === undefined && country !== undefined ? undefined : readRegime(regime)

/** A service as the site gave it; `acme:marketing` says all that a service needs. */
export function givenAs(entry: unknown): Readonly<Record<string, unknown>> {
  if (typeof entry !== 'string') return isObject(entry) ? entry : {}
  const [id, category] = entry.split(':')
  return category ? { id, category } : { id }
}

/** Of each service what decides: a category that exists, else the one that is asked for; cookies that can be looked at; an exemption only where it meets one. */
export function readBareServices(named: readonly unknown[], categories: readonly Category[]): readonly Service[] {
  const services = new Map<string, Service>()
  const exists = (id: unknown): id is string => categories.some((category) => category.id === id)
  for (const entry of named) {
    const given = givenAs(entry)
    const { id, category, cookies, exempt, retention } = given
    if (!isId(id) || exists(id) || category === undefined || (services.get(id)?.category ?? 'essential') !== 'essential') continue
    const kept = isListOf(cookies, isObject) ? (cookies as NonNullable<Service['cookies']>) : undefined
    services.set(id, {
      ...given,
      id,
      category: exists(category) ? category : 'marketing',
      cookies: kept,
      exempt: meetsExemption(exempt, kept, retention) ? exempt : undefined,
    })
  }
  return [...services.values()]
}
