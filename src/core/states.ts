/**
 * Where a question (one category or service, to one visitor) stands:
 * `open` never answered · `granted` · `lapsed` a yes that no longer counts: too old, from the future, under another policy,
 * or of a store that cannot be trusted · `grown` a yes to less than the service does now · `refused` ·
 * `stale` a no that may be asked about again, and still is one.
 */
export type Standing = 'open' | 'granted' | 'lapsed' | 'grown' | 'refused' | 'stale'

/** What is known of a question: the same until the record, the regime or the services change, whatever the time. */
export interface Question {
  /** Whether it runs until the visitor objects: by the rule that holds, or as exempt from it. */
  readonly isImplied: boolean
  readonly choice: boolean | undefined
  /** When it was made, and for how long it counts, milliseconds. */
  readonly time: number
  readonly kept: number
  /** What a yes is as long as it counts. */
  readonly yes: 'granted' | 'grown' | 'lapsed'
}

/** How far clocks may differ, milliseconds. */
export const day = 864e5

export function standingOf({ choice, time, kept, yes }: Question, now: number): Standing {
  if (choice === undefined) return 'open'
  const age = now - time
  // A clock that tells no time makes every answer an old one.
  const isOver = !(age <= kept)
  // A no needs nothing to hold; only its time to be asked about again comes.
  if (!choice) return isOver ? 'stale' : 'refused'
  // Where the clock was moved back, whether this yes is newer than the last no cannot be told.
  return isOver || age < -day ? 'lapsed' : yes
}

/** All that is permitted on a page is permitted here: what is granted, and what is implied and not refused. */
export const runs = (question: Question, now: number): boolean => standingOf(question, now) === 'granted' || (question.isImplied && question.choice !== false)
