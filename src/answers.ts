import type { ConsentState, Wanted } from './core/consent.js'
import { decodeRecord, encodeRecord, type Means, mergeRecords, withoutGrants } from './core/record.js'
import type { Report } from './core/report.js'
import type { RecordStore } from './storage/record-store.js'

/** How an answer becomes the record, and the record consent. */
export interface Answers {
  /** The visitor's act in the page. Only a human can grant; refusing is open to any tool. */
  give(wanted: Wanted, means: Means, event: Event): void
  /** The same by the site's own code, which answers for it. */
  submit(wanted: Wanted, means: Means): void
  /** Takes over what is stored: at the start, and what another tab, or a page come back from the cache, does not know yet. */
  follow(): void
  forget(): void
}

interface AnswersNeeds {
  readonly consent: ConsentState
  readonly store: RecordStore
  readonly language: string
  readonly report: Report
}

export function createAnswers({ consent, store, language, report }: AnswersNeeds): Answers {
  function follow(): void {
    const record = mergeRecords(store.read().flatMap((text) => decodeRecord(text) ?? []))
    const standing = consent.record()
    if ((record && encodeRecord(record)) !== (standing && encodeRecord(standing))) consent.adopt(record)
  }

  function submit(wanted: Wanted, means: Means): void {
    follow()
    const draft = consent.draft(wanted, means, language)
    const kept = store.write(encodeRecord(draft))
    if (!kept) report('not-stored', 'Neither cookies nor localStorage keep the answer.')
    // Granted is only what is stored as granted.
    consent.adopt(kept ? draft : withoutGrants(draft))
  }

  return {
    submit,
    follow,
    give(wanted, means, event) {
      const grants = wanted === 'accept-all' || (wanted !== 'refuse-all' && Object.values(wanted).includes(true))
      if (grants && !event.isTrusted) report('untrusted', 'A script clicked on a button that grants.')
      else submit(wanted, means)
    },
    forget() {
      store.clear()
      consent.adopt(undefined)
    },
  }
}
