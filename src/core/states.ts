import type { Rule } from './regime.js'

/**
 * Where a question (one category or service, to one visitor) stands:
 * `open` never answered · `granted` · `lapsed` a yes that no longer counts: too old, from the future, under another policy,
 * or of a store that cannot be trusted · `grown` a yes to less than the service does now · `refused` ·
 * `stale` a no that may be asked about again, and still is one.
 */
export type Standing = 'open' | 'granted' | 'lapsed' | 'grown' | 'refused' | 'stale'

/** What is known of a question: the same until the record, the regime or the services change, whatever the time. */
export interface Question {
  /** The rule that it is under. */
  readonly rule: Rule
  readonly choice: boolean | undefined
  /** When it was made, and for how long it counts, milliseconds. */
  readonly time: number
  readonly kept: number
  /** Asked under another policy; or a copy of the record cannot be read, or none can: it may have been the no. */
  readonly isDoubtful: boolean
  /** The service does something that it did not do when it was agreed to. */
  readonly hasGrown: boolean
}

/** How far clocks may differ, milliseconds. */
export const day = 864e5

export function standingOf({ choice, time, kept, isDoubtful, hasGrown }: Question, now: number): Standing {
  if (choice === undefined) return 'open'
  const age = now - time
  // A clock that tells no time makes every answer an old one.
  const isOver = !(age <= kept)
  // A no needs nothing to hold; only its time to be asked about again comes.
  if (!choice) return isOver ? 'stale' : 'refused'
  // Where the clock was moved back, whether this yes is newer than the last no cannot be told.
  if (isOver || age < -day || isDoubtful) return 'lapsed'
  return hasGrown ? 'grown' : 'granted'
}

/** What each rule lets run: under opt-in what is granted, under the others all that is not refused. All that is permitted on a page is permitted here. */
export const runs = (question: Question, now: number): boolean =>
  standingOf(question, now) === 'granted' || (question.rule !== 'opt-in' && question.choice !== false)

/** The rules that ask the visitor about what has no standing answer. */
export const asks = (rule: Rule): boolean => rule === 'opt-in' || rule === 'notice'
