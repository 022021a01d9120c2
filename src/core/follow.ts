import type { ConsentState } from './consent.js'
import { decodeRecord, isSame, mergeRecords } from './record.js'

/** What a store has. */
export interface Stored {
  /** The text of every copy, in no order. */
  readonly copies: readonly string[]
  /** Whether it could be looked into at all. */
  readonly readable: boolean
}

/**
 * Takes over what is stored: at the start, and what another tab, a server, or a page come back from the cache, does not
 * know yet. A copy that is no record may have been the last no, so the yes in the others counts no more: the visitor is
 * asked again. A no in any of them holds.
 */
export function follow(consent: ConsentState, { copies, readable }: Stored): void {
  const records = [...new Set(copies)].map(decodeRecord)
  const record = mergeRecords(records.filter((one) => one !== undefined))
  const isDoubtful = !readable || records.includes(undefined)
  if (isDoubtful || !isSame(record, consent.record())) consent.adopt(record, isDoubtful)
  else consent.review()
}
