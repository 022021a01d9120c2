import { type ConsentState, keepNo } from './consent.js'
import { type Choices, type ConsentRecord, timeIn } from './record.js'
import type { Regime } from './regime.js'
import type { Service } from './service.js'
import type { Settings } from './settings.js'

/**
 * The proof of one answer: who answered what, when, how, and of which exact question (GDPR art. 7(1)). README maps its fields to
 * ISO/IEC TS 27560. Nothing in it identifies the visitor but the random id.
 */
export interface Receipt {
  readonly schema: 1
  /** The record's own: a receiver that has it already has this receipt. */
  readonly id: string
  /** When the visitor answered, ISO 8601, UTC. */
  readonly time: string
  readonly event: 'accepted' | 'refused' | 'chose'
  /** The layer, or the interface, of the act. */
  readonly means: ConsentRecord['means']
  /** Of the texts that were shown, BCP 47. */
  readonly language: string
  /** Address of the page, without query and fragment. */
  readonly page: string
  readonly choices: Choices
  /** Until when each yes counts, ISO 8601, by id. */
  readonly until: Readonly<Record<string, string>>
  readonly regime: Regime
  /** Opt-out signals that were on. */
  readonly signals: readonly string[]
  readonly policy: { readonly version: string; readonly url?: string | undefined }
  readonly controller?: Settings['controller']
  /** Ids of the categories that were asked about. */
  readonly categories: readonly string[]
  /** The services that were asked about. */
  readonly services: readonly Pick<Service, 'id' | 'name' | 'category' | 'vendor'>[]
  /** `sha256:` and the hash of the exact texts and configuration shown, in hexadecimal; absent where the browser cannot tell it (no https). */
  readonly shown?: string | undefined
  /** The library and its version. */
  readonly library: string
}

export const library = 'biscotte 0.1.0'

interface Asked {
  readonly consent: ConsentState
  readonly settings: Settings
}

/** A receipt for a record. */
export function createReceipt({ consent, settings }: Asked, record: ConsentRecord, page: string, regime: Regime, shown?: string): Receipt {
  const answers = Object.values(record.choices)
  const granted = Object.keys(record.choices).filter((id) => record.choices[id])
  return {
    schema: 1,
    id: record.id,
    time: new Date(record.time).toISOString(),
    event: answers.every(Boolean) ? 'accepted' : answers.some(Boolean) ? 'chose' : 'refused',
    means: record.means,
    language: record.language,
    page,
    choices: record.choices,
    until: Object.fromEntries(granted.map((id) => [id, new Date(timeIn(record, id) + settings.days * 864e5).toISOString()])),
    regime,
    signals: record.signals ?? [],
    policy: { version: record.policy, url: settings.policyUrl },
    controller: settings.controller,
    categories: consent.asked().map(({ id }) => id),
    services: consent.asked().flatMap(({ services }) => services.map(({ id, name, category, vendor }) => ({ id, name, category, vendor }))),
    shown,
    library,
  }
}

/** Everything that was put before the visitor, in one text: the same question always gives the same text. */
export function shownText({ consent, settings }: Asked, texts: object): string {
  const facts = ({ id, name, category, purpose, vendor, cookies, storage, exempt, retention }: Service) => ({
    id,
    name,
    category,
    purpose,
    vendor,
    cookies,
    storage,
    exempt,
    retention,
  })
  return canonical({
    categories: consent.asked().map(({ id, title, description, services }) => ({ id, title, description, services: services.map(facts).sort(byId) })),
    days: [settings.days, keepNo({ rule: 'opt-out' }, settings)],
    policy: [settings.policyVersion, settings.policyUrl, settings.policyChanges],
    contacts: [settings.controller, settings.dpo],
    texts,
  })
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

/** JSON with its keys in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
