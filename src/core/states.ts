/** What is known of a question (one category or service, to one visitor): the same until the record, the regime or the services change, whatever the time. */
export interface Question {
  /** Whether it runs until the visitor objects: by the rule that holds, or as exempt from it. */
  readonly isImplied: boolean
  readonly choice: boolean | undefined
  /** When it was made, and for how long it counts, milliseconds. */
  readonly time: number
  readonly kept: number
  /** Whether a yes would count now: under the same policy, for no more than was agreed to, of a store that can be trusted. */
  readonly grants: boolean
}

/** How far clocks may differ, milliseconds. */
export const day = 864e5

/** The answer that stands; `undefined` where there is none, and where it is time to ask again: a no is one all the same. */
export function answerTo({ choice, time, kept, grants }: Question, now: number): boolean | undefined {
  const age = now - time
  // A no needs nothing to hold. Where the clock was moved back, whether a yes is newer than the last no cannot be told.
  const counts = !choice || (grants && age >= -day)
  // A clock that tells no time makes every answer an old one.
  return counts && age <= kept ? choice : undefined
}

/** All that is permitted on a page is permitted here: what is granted, and what is implied and not refused. */
export const runs = (question: Question, now: number): boolean => answerTo(question, now) ?? (question.isImplied && question.choice !== false)
