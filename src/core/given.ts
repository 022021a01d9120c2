import { type ConsentRecord, empty, freezeRecord } from './record.js'

/** An answer for one id. */
export interface Given {
  readonly choice: boolean
  readonly time: number
  /** What a granted service did. */
  readonly agreed?: string | undefined
}

/** The record of an act, and of what it answers by id. */
export function recordOf(act: Omit<ConsentRecord, 'choices'>, given: ReadonlyMap<string, Given>): ConsentRecord {
  const [choices, times, agreed] = [empty<boolean>(), empty<number>(), empty<string>()]
  for (const [id, answer] of given) {
    choices[id] = answer.choice
    if (answer.time !== act.time) times[id] = answer.time
    if (answer.agreed) agreed[id] = answer.agreed
  }
  return freezeRecord({ ...act, choices, times, agreed })
}
