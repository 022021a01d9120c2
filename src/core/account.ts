import type { RecordStore } from './answers.js'
import type { ConsentState } from './consent.js'
import { encodeRecord } from './encode.js'
import { follow } from './follow.js'
import { type ConsentRecord, decodeRecord } from './record.js'
import type { Report } from './report.js'

/** Where a signed-in visitor's answer is kept, for all devices: the site's own storage. Each may be asynchronous, and may fail. */
export interface Account {
  /** The text that was last written; nothing when there is none. */
  read(): unknown
  write(text: string): unknown
  clear(): unknown
}

interface Needs {
  readonly account: Account
  readonly consent: ConsentState
  readonly store: RecordStore
  readonly report: Report
}

/**
 * Keeps device and account at the visitor's last answer, yes and no alike (CNIL deliberation 2025-131): the newer of the two goes
 * to where it is missing. What cannot be read changes nothing, and a write that failed is made up for on the next page.
 */
export function startAccount({ account, consent, store, report }: Needs): { keep(record: ConsentRecord | undefined): void } {
  async function attempt<Result>(act: () => Result): Promise<Awaited<Result> | undefined> {
    try {
      return await act()
    } catch (error) {
      report('account-failed', `The account's storage failed: ${error}.`)
      return undefined
    }
  }

  async function meet(): Promise<void> {
    const theirs = decodeRecord(await attempt(() => account.read()))
    const ours = consent.record()
    if (theirs && (!ours || theirs.time > ours.time)) {
      const text = encodeRecord(theirs)
      if (store.write(text).includes(text)) follow(consent, store.read())
    } else if (ours && theirs?.id !== ours.id) await attempt(() => account.write(encodeRecord(ours)))
  }

  void meet()
  return {
    keep: (record) => void attempt(() => (record ? account.write(encodeRecord(record)) : account.clear())),
  }
}
