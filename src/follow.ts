import type { ConsentState } from './core/consent.js'
import { decodeRecord, mergeRecords } from './core/record.js'
import { readCopies } from './storage/read-record.js'

/** Takes over what is stored: at the start, and what another tab, or a page come back from the cache, does not know yet. */
export function followStored(consent: ConsentState): void {
  const record = mergeRecords(readCopies().flatMap((text) => decodeRecord(text) ?? []))
  if (JSON.stringify(record) !== JSON.stringify(consent.record())) consent.adopt(record)
}
