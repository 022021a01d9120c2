import { builtIn } from './decisions.js'
import { type ConsentRecord, empty, freezeRecord, shorten } from './record.js'

/** Bytes the cookie's value may take; beyond it all but the built-in categories are stored as six-character hashes. */
const roomy = 600

/**
 * JSON a server can read after one `decodeURIComponent`: `{"v":1,"i":id,"t":seconds,"p":policy,"m":means,"l":language,"y":"granted.ids","n":"refused.ids"}`,
 * and `"s":"gpc"` when a signal was on. Ids hold no dot, so a dot separates them and stays one byte in a cookie; so do `*`
 * and `!`, after which follow what was agreed to and how many seconds (base 36) the choice is older than `t`.
 */
export function encodeRecord({ id, time, policy, means, language, choices, times, agreed, signals }: ConsentRecord): string {
  const write = (nameOf: (id: string) => string) => {
    const list = (choice: boolean) => {
      const ids = Object.keys(choices).filter((id) => choices[id] === choice)
      return ids.map((id) => nameOf(id) + (agreed?.[id] ? `*${agreed[id]}` : '') + ageOf(id)).join('.')
    }
    const t = Math.floor(time / 1000)
    return JSON.stringify({ v: 1, i: id, t, p: policy, m: means, l: language, y: list(true), n: list(false), s: signals?.join('.') })
  }
  /** Seconds by which a choice is older than the record; less than none when the clock was moved back in between. */
  const ageOf = (id: string) => {
    const seconds = Math.ceil((time - (times?.[id] ?? time)) / 1000)
    return seconds ? `!${seconds.toString(36)}` : ''
  }
  const plain = write((id) => id)
  return encodeURIComponent(plain).length <= roomy ? plain : write((id) => (builtIn.includes(id) ? id : shorten(id)))
}

/** The same act with every yes taken out: what holds of an answer that could not be stored. */
export function withoutGrants(record: ConsentRecord): ConsentRecord {
  const choices = empty<boolean>()
  for (const id of Object.keys(record.choices)) choices[id] = false
  return freezeRecord({ ...record, choices })
}
