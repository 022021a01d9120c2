import type { AskedCategory, ConsentState } from './consent.js'
import { encodeRecord } from './encode.js'
import { type Given, recordOf } from './given.js'
import { marksOf } from './purposes.js'
import { type ConsentRecord, choiceIn, decodeRecord, empty, freezeRecord, of, shorten, timeIn } from './record.js'
import type { Settings } from './settings.js'

/** An answer on its way from one site to another. */
export interface HandedOver {
  /** Origins: `https://shop.example`. */
  readonly from: string
  readonly to: string
  /** When it was sent, milliseconds since 1970 UTC. */
  readonly time: number
  readonly record: ConsentRecord
}

/** How long one is good for, milliseconds: the time that a page takes to come. */
const patience = 60_000

export const encodeHandOver = ({ from, to, time, record }: HandedOver): string => JSON.stringify([1, from, to, time, encodeRecord(record)])

/** What was sent from this origin to that one just now; anything else is nothing. Never throws. */
export function decodeHandOver(text: string, from: string, to: string, now: number): HandedOver | undefined {
  try {
    const [version, sender, receiver, time, stored] = JSON.parse(text) as unknown[]
    const record = decodeRecord(stored)
    const age = now - (time as number)
    if (version !== 1 || sender !== from || receiver !== to || typeof time !== 'number' || !(age >= 0 && age <= patience) || !record) return undefined
    // An answer from the future is none, and an answer by code is not the visitor's.
    return record.time <= now && record.means !== 'api' ? { from, to, time, record } : undefined
  } catch {
    return undefined
  }
}

/** What may be handed on: every no, and each yes that stands here. */
export function handOn(consent: ConsentState): ConsentRecord | undefined {
  const record = consent.record()
  if (!record) return undefined
  const choices = empty<boolean>()
  for (const [id, choice] of Object.entries(record.choices)) if (!choice || (consent.answer(id) === true && !consent.isDenied(id))) choices[id] = choice
  return freezeRecord({ ...record, choices })
}

/** One answer to one id. */
interface Answered extends Given {
  readonly id: string
}

/**
 * The record of this site with what was handed over: a no that is not older than the answer here, and a yes to a service that nobody has answered
 * for here, asked for under the same policy label and for no more purposes. A category is granted only with all its services, since it may
 * hold others here. Nothing where that changes nothing.
 */
export function takeOver(consent: ConsentState, settings: Pick<Settings, 'policyVersion'>, { record: theirs }: HandedOver): ConsentRecord | undefined {
  const ours = consent.record()
  /** By short name, since a long record names its ids so. */
  const answers = new Map<string, Answered>()
  const put = (record: ConsentRecord, id: string, choice: boolean) =>
    answers.set(shorten(id), { id, choice, time: timeIn(record, id), agreed: choice ? of(record.agreed, id) : undefined })
  const isOpen = (id: string) => ours === undefined || choiceIn(ours, id) === undefined
  let changed = false

  // What has lapsed here is not renewed by what was answered there.
  for (const [id, choice] of Object.entries(ours?.choices ?? {})) if (ours && (!choice || consent.answer(id) === true)) put(ours, id, choice)
  for (const [id, choice] of Object.entries(theirs.choices)) if (!choice) refuse(id)
  // Who refuses a category there has refused what is in it here.
  for (const { id: category, services } of consent.asked()) if (choiceIn(theirs, category) === false) for (const { id } of services) refuse(id, category)
  if (theirs.policy === settings.policyVersion) for (const category of consent.asked()) grant(category)
  return changed ? compose() : undefined

  function refuse(id: string, by = id): void {
    const before = answers.get(shorten(id))
    const time = timeIn(theirs, by)
    if (before && (!before.choice || before.time > time)) return
    answers.set(shorten(id), { id: before?.id ?? id, choice: false, time })
    changed = true
  }

  function grant({ id: category, services }: AskedCategory): void {
    if (answers.get(shorten(category))?.choice === false) return
    for (const service of services) {
      const told: readonly string[] = of(theirs.agreed, service.id)?.match(/../g) ?? []
      if (isOpen(service.id) && choiceIn(theirs, service.id) && marksOf(service).every((mark) => told.includes(mark))) accept(service.id)
    }
    const isWhole = services.length > 0 && services.every(({ id }) => answers.get(shorten(id))?.choice)
    if (isOpen(category) && isWhole && choiceIn(theirs, category)) accept(category)
  }

  function accept(id: string): void {
    put(theirs, id, true)
    changed = true
  }

  function compose(): ConsentRecord {
    const all = new Map([...answers.values()].map((answer) => [answer.id, answer]))
    const time = Math.max(...[...all.values()].map((answer) => answer.time))
    // In spite of a signal is only what was so on both sites.
    const signals = theirs.signals?.filter((signal) => !ours || ours.signals?.includes(signal))
    return recordOf({ ...theirs, time, policy: settings.policyVersion, signals }, all)
  }
}
