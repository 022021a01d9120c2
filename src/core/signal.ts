/** A wish of the visitor's that the browser sends to every site. It can refuse, never grant, and is never stored as an answer. */
export interface Signal {
  /** Kept in the record with an answer that was given while it was on: `'gpc'`. */
  readonly name: string
  /** Ids of what it refuses. @default marketing, and every category that is `sold` */
  readonly denies?: readonly string[] | undefined
  /** Whether it is on, read each time something is about to run. What throws, or is not exactly `true`, is off. */
  on(): boolean
  /** Calls back when it is turned on or off; answers how to stop. */
  watch?(changed: () => void): () => void
}

/** What an opt-out signal does here: nothing, a no where there is no answer, a no to an earlier yes, or nothing because the visitor said yes later. */
export type SignalState = 'off' | 'honoured' | 'since' | 'waived'

export function isOn(signal: Signal): boolean {
  try {
    return signal.on() === true
  } catch {
    return false
  }
}
