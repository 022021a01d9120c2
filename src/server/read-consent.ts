import type { Config } from '../core/config.js'
import { createConsent } from '../core/consent.js'
import { builtIn } from '../core/decisions.js'
import { follow } from '../core/follow.js'
import { type ConsentRecord, decodeRecord } from '../core/record.js'
import type { Service } from '../core/service.js'
import { readSettings } from '../core/settings.js'
import { isId } from '../core/shapes.js'

/** What the page is configured with, as far as it decides what an answer means. The same as in the page. */
export interface ReadOptions extends Pick<Config, 'services' | 'categories' | 'policyVersion' | 'days' | 'hostOnly'> {
  /** Whether the request carries an opt-out signal: `request.headers['sec-gpc'] === '1'`. @default false */
  readonly gpc?: boolean | undefined
  /** The clock, milliseconds since 1970 UTC. @default Date.now() */
  readonly now?: number | undefined
}

/** What a request says of its visitor's consent. */
export interface StoredConsent {
  /** May what names this category or service run? Opt-in, whatever regime the page has: `false` without a standing yes. */
  allows(id: string): boolean
  /** Whether there is an answer, and one that stands to all that the options name. */
  readonly decided: boolean
  /** The visitor's act; `undefined` before it, and when the cookie cannot be trusted. */
  readonly record: ConsentRecord | undefined
  /** The cookie's own text, to be set again as it is; `undefined` without a record. */
  readonly cookie: string | undefined
}

/**
 * Reads the visitor's answer from a request's `Cookie` header: for server-side rendering and edge functions. Never throws; what is
 * missing, cut off, doubled with another meaning, lapsed or of another policy version is no consent.
 *
 * @example
 * const consent = readConsent(request.headers.cookie, { policyVersion: '2026-11-01' })
 * if (consent.allows('analytics')) html += analyticsTag
 */
export function readConsent(cookieHeader: string | null | undefined, { gpc = false, now = Date.now(), hostOnly, ...options }: ReadOptions = {}): StoredConsent {
  const raw = cookiesNamed(hostOnly ? '__Host-biscotte' : 'biscotte', cookieHeader)
  const copies = raw.map(decode)
  const settings = readSettings({ ...options, services: [...(options.services ?? []), ...answered(copies, options)] }, [], () => {})
  const consent = createConsent({
    settings,
    signals: [{ name: 'gpc', on: () => gpc }],
    now: () => now,
    onError() {},
  })
  follow(consent, { copies, readable: true })
  const record = consent.record()
  consent.use(Object.keys(record?.choices ?? {}))
  return { allows: consent.allows, decided: record !== undefined && consent.decided(), record, cookie: record && raw[0] }
}

/** Services that the answer names and the options do not: as marketing, the category that a signal refuses. */
function answered(copies: readonly string[], { services = [], categories = [] }: ReadOptions): Service[] {
  const known = [...builtIn, ...[...services, ...categories].map((one) => (typeof one === 'string' ? one : one.id))]
  const ids = new Set(copies.flatMap((text) => Object.keys(decodeRecord(text)?.choices ?? {})))
  return [...ids].filter((id) => isId(id) && !known.includes(id)).map((id) => ({ id, category: 'marketing' }))
}

const cookiesNamed = (name: string, header: string | null | undefined): string[] =>
  (typeof header === 'string' ? header : '')
    .split(';')
    .map((cookie) => cookie.trim())
    .filter((cookie) => cookie.startsWith(`${name}=`))
    .map((cookie) => cookie.slice(name.length + 1))

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
