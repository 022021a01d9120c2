import { type ConsentRecord, freezeRecord, shorten } from './record.js'
import { builtIn } from './settings.js'

/** Bytes the cookie's value may take; beyond it all but the built-in categories are stored as six-character hashes. */
const roomy = 600

/**
 * JSON a server can read after one `decodeURIComponent`: `{"v":1,"i":id,"t":seconds,"p":policy,"m":means,"l":language,"y":"granted.ids","n":"refused.ids"}`.
 * Ids hold no dot, so a dot separates them and stays one byte in a cookie.
 */
export function encodeRecord(record: ConsentRecord): string {
  const ids = Object.keys(record.choices)
  const write = (name: (id: string) => string) =>
    JSON.stringify({
      v: 1,
      i: record.id,
      t: Math.floor(record.time / 1000),
      p: record.policy,
      m: record.means,
      l: record.language,
      y: ids
        .filter((id) => record.choices[id])
        .map(name)
        .join('.'),
      n: ids
        .filter((id) => !record.choices[id])
        .map(name)
        .join('.'),
    })
  const plain = write((id) => id)
  return encodeURIComponent(plain).length <= roomy ? plain : write((id) => (builtIn.includes(id) ? id : shorten(id)))
}

/** The same act with every yes taken out: what holds of an answer that could not be stored. */
export function withoutGrants(record: ConsentRecord): ConsentRecord {
  const choices: Record<string, boolean> = Object.create(null)
  for (const id of Object.keys(record.choices)) choices[id] = false
  return freezeRecord({ ...record, choices })
}

/** Sets an answer and drops the one under the short name. */
export function setChoice(choices: Record<string, boolean>, id: string, choice: boolean): void {
  delete choices[shorten(id)]
  choices[id] = choice
}
