import { shownWords } from './appearance.js'
import type { Decisions } from './decisions.js'
import type { Settings } from './settings.js'
import { isAddress, isObject, type Values } from './shapes.js'

/** The options that a first question shows, as they are where the site says nothing. */
const usual = { layout: 'bar', corner: 'bottom-end', theme: 'quiet', policyUrl: '', logo: '', css: '', closeButton: false, texts: {} }

/** Those that matter later, and are looked at by then. */
const later = /^(policyChanges|controller|dpo|authority|ui|hosts|account|receipts|handOver|country)$/

/** What a glance tells of a configuration. */
export interface Glance {
  /** Of what a first question shows the same as `completeSettings` reads; the rest as it was given. */
  readonly settings: Settings
  /** All was taken as it was given, as far as a glance tells: there is nothing to say. */
  readonly isSound: boolean
}

/**
 * Reads what a first question needs, on every visitor's time: as little as can be. Never throws. `isForeign` knows names that are no option, and no
 * fault; `isRead`: services have been read whole.
 */
export function glance(config: unknown, decisions: Decisions, isForeign: (name: string) => boolean, isRead?: boolean): Glance {
  const given: Values = isObject(config) ? config : {}
  const shown = Object.fromEntries(Object.entries(usual).map(([name, value]) => [name, fits(name, given[name], value) ? given[name] : value]))
  const { categories, services } = given
  const read: Values = {
    ...decisions,
    ...shown,
    categories: Array.isArray(categories) && categories.filter((category) => decisions.categories.includes(category)),
    services: isRead ? services : decisions.services,
  }
  const isKnown = ([name, value]: readonly [string, unknown]) => (name in read ? isTaken(value, read[name]) : later.test(name) || isForeign(name))
  return {
    settings: { ...given, ...decisions, ...shown } as unknown as Settings,
    isSound: isTaken(config, given) && Object.entries(given).every(isKnown),
  }
}

function fits(name: string, value: unknown, like: unknown): boolean {
  if (isObject(like)) return isObject(value) && Object.values(value).every(isObject)
  if (typeof value !== typeof like) return false
  const words: readonly unknown[] | undefined = shownWords[name as keyof typeof shownWords]
  return words ? words.includes(value) : !/logo|Url/.test(name) || isAddress(value)
}

/** Whether this is what was made of it: the same, or of the same parts; a rule stands for a regime, and `acme:marketing` for a service. */
function isTaken(given: unknown, used: unknown): boolean {
  if (given === undefined || given === used) return true
  const { rule, id, category } = Object(used)
  if (typeof given === 'string') return given === rule || given === `${id}:${category}`
  return isWhole(given) && isWhole(used) && Object.entries(given).every(([name, part]) => isTaken(part, (used as Values)[name]))
}

const isWhole = (value: unknown): value is object => Object(value) === value
