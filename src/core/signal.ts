import { attempt, nothing } from './attempt.js'

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

export const isOn = (signal: Signal) => attempt<unknown>(() => signal.on(), nothing) === true
