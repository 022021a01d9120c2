import type { ConsentState } from './consent.js'
import type { Decisions } from './decisions.js'
import { draftRecord, type Wanted } from './draft.js'
import { encodeRecord, withoutGrants } from './encode.js'
import type { Stored } from './follow.js'
import type { ConsentRecord, Means } from './record.js'
import type { Report } from './report.js'

/** Where records are kept. Nothing of it throws. */
export interface RecordStore {
  read(): Stored
  /** Whether at least one copy can be read back. A store that fails is left without a copy, not with an old one. */
  write(text: string): boolean
  clear(): void
}

/** How an answer becomes the record, and the record consent. Reading one needs nothing of this. */
export interface Answers {
  /** The visitor's act in the page. Only a human can grant; refusing is open to any tool. */
  give(wanted: Wanted, means: Means, event: { readonly isTrusted: boolean }): void
  /** The same by the site's own code, which answers for it. */
  submit(wanted: Wanted, means: Means): void
  forget(): void
}

interface Needs {
  readonly consent: ConsentState
  readonly store: RecordStore
  /** Takes over what is stored. */
  readonly read: () => void
  readonly settings: Decisions
  readonly language: string
  readonly report: Report
  readonly now: () => number
  readonly newId: () => string
  /** Told of every answer that was stored, with the text it is stored as, and of one that was dropped: then it is `undefined`. */
  readonly onAnswer?: (record: ConsentRecord | undefined, text: string) => void
}

export function createAnswers({ consent, store, read, settings, language, report, now, newId, onAnswer }: Needs): Answers {
  function submit(wanted: Wanted, means: Means): void {
    read()
    const draft = draftRecord({ consent, settings, report, now, newId }, wanted, means, language)
    const text = encodeRecord(draft)
    const kept = store.write(text)
    if (!kept) report('not-stored', 'Neither cookies nor localStorage keep the answer.')
    const { copies } = store.read()
    // Granted is only what is stored as granted, on this page as on the next.
    if (kept && copies.some((copy) => copy !== text)) read()
    else consent.adopt(kept ? draft : withoutGrants(draft))
    if (kept) onAnswer?.(draft, text)
  }

  return {
    submit,
    give(wanted, means, event) {
      const grants = wanted === 'accept-all' || (wanted !== 'refuse-all' && Object.values(wanted).includes(true))
      if (grants && !event.isTrusted) report('untrusted', ['a button that grants'])
      else submit(wanted, means)
    },
    forget() {
      store.clear()
      consent.adopt(undefined)
      onAnswer?.(undefined, '')
    },
  }
}
