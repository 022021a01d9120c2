import type { Report } from './report.js'

// What values of a configuration must look like.

/** An id: what `data-consent` may name. Starts with a letter, so that `__proto__` is none. */
export const isId = (id: unknown): id is string => typeof id === 'string' && /^[a-z][\w-]{0,63}$/i.test(id)

export const isString = (value: unknown): value is string => typeof value === 'string'

/** Addresses a visitor may be sent to: relative, http(s) or mailto. `javascript:` is none, however it is spaced (URL parsers drop controls). */
export const isAddress = (value: unknown): value is string =>
  isString(value) && !/^(?!(https?|mailto):)[a-z][a-z\d+.-]*:/i.test(value.replace(/[^!-~\u0080-\uffff]/g, ''))

export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
export const isText = (value: unknown): boolean => isString(value) || (isObject(value) && Object.values(value).every(isString))
export const isListOf = <Item = unknown>(value: unknown, test: (item: unknown) => boolean): value is Item[] => Array.isArray(value) && value.every(test)
export const isOneOf =
  (known: readonly string[]) =>
  (value: unknown): boolean =>
    known.includes(value as string)

export const isSignal = (value: unknown): boolean =>
  value === 'gpc' || value === 'dnt' || (isObject(value) && typeof value.name === 'string' && typeof value.on === 'function')

export type Values = Readonly<Record<string, unknown>>

/** What some options must be, by their names. */
export type Shapes<Name extends string> = Readonly<Record<Name, (value: unknown) => boolean>>

/**
 * Those of the options that have the right shape, and, as they are, the `others` that have none here. What has a wrong one is reported, and
 * left at its default. Never throws.
 */
export function readShaped<Name extends string>(config: unknown, shapes: Shapes<Name>, report: Report): { given: Values; others: Values } {
  const given: Record<string, unknown> = {}
  // Without a prototype, so that `__proto__` is a name like any other.
  const others: Record<string, unknown> = Object.create(null)
  for (const [name, value] of Object.entries(isObject(config) ? config : {})) {
    if (value === undefined) continue
    if (!Object.hasOwn(shapes, name)) others[name] = value
    else if (shapes[name as Name](value)) given[name] = value
    else report('bad-option', [name, value])
  }
  return { given, others }
}

/** The same with no property that could throw as it is read: such a one has no value. Whatever is no object is answered as it is. */
export function withoutGetters(config: unknown): unknown {
  if (!isObject(config)) return config
  const values: Record<string, unknown> = Object.create(null)
  for (const name of Object.keys(config)) {
    try {
      values[name] = config[name]
    } catch {}
  }
  return values
}
