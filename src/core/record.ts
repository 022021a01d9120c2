import { isId } from './settings.js'

/** How an answer was given: which layer or interface the visitor, or the site's own code, used. */
export type Means = 'banner' | 'preferences' | 'markup' | 'placeholder' | 'api'

/** Answers by category id and service id. */
export type Choices = Readonly<Record<string, boolean>>

/**
 * What is stored as proof of the visitor's act, and nothing else: permission is worked out from it, never stored.
 * GDPR art. 7(1) asks the site to be able to show that consent was given.
 */
export interface ConsentRecord {
  /** Schema version. */
  readonly version: 1
  /** Random, made for this answer, so that a visitor can name it. */
  readonly id: string
  /** When the visitor answered, milliseconds since 1970 UTC. */
  readonly time: number
  /** `policyVersion` the visitor was asked under. */
  readonly policy: string
  readonly means: Means
  /** Language of the texts shown, BCP 47. */
  readonly language: string
  readonly choices: Choices
}

const means: readonly string[] = ['banner', 'preferences', 'markup', 'placeholder', 'api']

/** Text to record. Never throws; whatever is not exactly a record is no record. */
export function decodeRecord(text: unknown): ConsentRecord | undefined {
  if (typeof text !== 'string' || text.length > 4096) return undefined
  try {
    const { v, i, t, p, m, l, y, n } = JSON.parse(text) as Record<string, unknown>
    const strings = [i, p, m, l, y, n]
    if (v !== 1 || !Number.isSafeInteger(t) || (t as number) < 0 || strings.some((s) => typeof s !== 'string')) return undefined
    if (!means.includes(m as string)) return undefined
    const choices: Record<string, boolean> = Object.create(null)
    for (const id of list(y)) choices[id] = true
    // A refusal is read last: an id that stands in both lists is refused.
    for (const id of list(n)) choices[id] = false
    if (!Object.keys(choices).every((id) => isId(id) || isShort(id))) return undefined
    return freezeRecord({ version: 1, id: i as string, time: (t as number) * 1000, policy: p as string, means: m as Means, language: l as string, choices })
  } catch {
    return undefined
  }
}

/** The answer for an id, under its own name or its short one. */
export function choiceIn(record: ConsentRecord, id: string): boolean | undefined {
  return record.choices[id] ?? record.choices[shorten(id)]
}

/**
 * Several copies, one answer: the newest, granting only what every copy grants. A copy can be old (a write that
 * failed) or planted (a sibling subdomain's cookie); neither may turn a no into a yes.
 */
export function mergeRecords(records: readonly ConsentRecord[]): ConsentRecord | undefined {
  const newest = [...records].sort((a, b) => b.time - a.time)[0]
  if (!newest || records.length < 2) return newest
  const choices: Record<string, boolean> = Object.create(null)
  for (const id of Object.keys(newest.choices)) {
    choices[id] = records.every((record) => choiceIn(record, id) === true && record.policy === newest.policy)
  }
  return freezeRecord({ ...newest, choices })
}

export function freezeRecord(record: ConsentRecord): ConsentRecord {
  return Object.freeze({ ...record, choices: Object.freeze(record.choices) })
}

const list = (ids: unknown) => (ids ? (ids as string).split('.') : [])
const isShort = (id: string) => /^~[\da-z]{6}$/.test(id)

/** FNV-1a, 32 bits, in base 36: six characters after a tilde, which no id can hold. A short name stays as it is. */
export function shorten(id: string): string {
  if (isShort(id)) return id
  let hash = 0x811c9dc5
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0
  return `~${(hash % 36 ** 6).toString(36).padStart(6, '0')}`
}
