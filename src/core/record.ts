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
  /** When a choice was made that was not made at `time`: an answer about something new renews no other. */
  readonly times?: Readonly<Record<string, number>> | undefined
  /** What granted services did when they were granted: two characters for each purpose. */
  readonly agreed?: Readonly<Record<string, string>> | undefined
  /** Names of the opt-out signals that were on: a yes given then was given in spite of them. */
  readonly signals?: readonly string[] | undefined
}

const means: readonly string[] = ['banner', 'preferences', 'markup', 'placeholder', 'api']
/** An id, or the short mark of one, with what was agreed to and how much older than the record it is: `hotjar*k3v1!9cs00`. */
const entry = /^([a-zA-Z][\w-]{0,63}|~[\da-z]{6})(?:\*((?:[\da-z]{2})+))?(?:!(-?[\da-z]{1,7}))?$/

/** Text to record. Never throws; whatever is not exactly a record is no record. */
export function decodeRecord(text: unknown): ConsentRecord | undefined {
  try {
    const { v: version, i: id, t, p: policy, m, l: language, y, n, s = '' } = JSON.parse(text as string)
    if (version !== 1 || !Number.isSafeInteger(t) || t < 0 || !means.includes(m)) return undefined
    if ([text, id, policy, language, y, n, s].some((part) => typeof part !== 'string' || part.length > 4096)) return undefined
    const time = t * 1000
    const [choices, times, agreed] = [empty<boolean>(), empty<number>(), empty<string>()]
    const read = (list: string, choice: boolean) => {
      for (const item of split(list)) {
        const [, name, marks, age] = entry.exec(item) as unknown as [string, string, string?, string?]
        // An id that stands in both lists is refused.
        if (choices[name] === false) continue
        choices[name] = choice
        if (marks) agreed[name] = marks
        if (age) times[name] = time - Number.parseInt(age, 36) * 1000
      }
    }
    read(n, false)
    read(y, true)
    return freezeRecord({ version, id, time, policy, means: m, language, choices, times, agreed, signals: split(s) })
  } catch {
    return undefined
  }
}

/** What is kept for an id, under its own name or its short one. */
export const of = <Value>(values: Readonly<Record<string, Value>> | undefined, id: string): Value | undefined => values?.[id] ?? values?.[shorten(id)]

/** The answer for an id. */
export const choiceIn = (record: ConsentRecord, id: string): boolean | undefined => of(record.choices, id)

/** When an id was answered for, milliseconds since 1970 UTC. */
export const timeIn = (record: ConsentRecord, id: string): number => of(record.times, id) ?? record.time

/**
 * Several copies, one answer: where they differ, every no in them holds, and no yes does. A copy can be old (a write that
 * failed) or planted (a sibling subdomain's cookie); neither may turn a no into a yes, nor a yes into a larger one.
 */
export function mergeRecords(records: readonly ConsentRecord[]): ConsentRecord | undefined {
  const [newest, ...others] = [...records].sort((a, b) => b.time - a.time)
  if (!newest || others.every((other) => isSame(other, newest))) return newest
  const choices = empty<boolean>()
  for (const { choices: each } of records) for (const id of Object.keys(each)) if (!each[id]) choices[id] = false
  const { times, agreed, signals, ...act } = newest
  return freezeRecord({ ...act, choices })
}

export const isSame = (a: ConsentRecord | undefined, b: ConsentRecord | undefined): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The same for good, without the parts that hold nothing. */
export function freezeRecord({ choices, times, agreed, signals, ...act }: ConsentRecord): ConsentRecord {
  const part = <Part extends object>(given: Part | undefined) => (Object.keys(given ?? {}).length > 0 ? Object.freeze(given) : undefined)
  return Object.freeze({ ...act, choices: Object.freeze(choices), times: part(times), agreed: part(agreed), signals: part(signals) })
}

/** Without a prototype: no id finds anything there. */
export const empty = <Value>(): Record<string, Value> => Object.create(null)

const split = (ids: string) => (ids ? ids.split('.') : [])

/** FNV-1a, 32 bits, in base 36: six characters after a tilde, which no id can hold. A short name stays as it is. */
export function shorten(id: string): string {
  if (id.startsWith('~')) return id
  let hash = 0x811c9dc5
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0
  return `~${(hash % 36 ** 6).toString(36).padStart(6, '0')}`
}
