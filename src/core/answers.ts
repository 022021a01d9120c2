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
  /** Puts this text, or nothing, in place of every copy, and says which can be read back. A store that fails is left without a copy, not with an old one. */
  write(text?: string): readonly string[]
}

/**
 * Takes an answer; `undefined` drops the one that stands. It is the visitor's act in the page, of which the event is the proof: only a human can
 * grant, while refusing is open to any tool. By means of the API it is the site's own code, which answers for it.
 */
export type Answer = (wanted: Wanted | undefined, means: Means, event?: { readonly isTrusted: boolean }) => void

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

/** How an answer becomes the record, and the record consent. Reading one needs nothing of this. */
export function createAnswer(needs: Needs): Answer {
  const { consent, store, read, report, onAnswer } = needs
  return (wanted, means, event) => {
    if (wanted === undefined) {
      store.write()
      consent.adopt(undefined)
      onAnswer?.(undefined, '')
      return
    }
    const grants = wanted === 'accept-all' || Object.values(wanted ?? {}).includes(true)
    if (grants && means !== 'api' && !event?.isTrusted) {
      report('untrusted', ['a button that grants'])
      return
    }
    read()
    const draft = draftRecord(needs, wanted, means)
    const text = encodeRecord(draft)
    const copies = store.write(text)
    const isKept = copies.includes(text)
    if (!isKept) report('not-stored', [])
    // Granted is only what is stored as granted, on this page as on the next.
    if (isKept && copies.some((copy) => copy !== text)) read()
    else consent.adopt(isKept ? draft : withoutGrants(draft))
    if (isKept) onAnswer?.(draft, text)
  }
}
