import type { ConsentState } from './core/consent.js'
import { draftRecord, type Wanted } from './core/draft.js'
import { encodeRecord, withoutGrants } from './core/encode.js'
import type { Means } from './core/record.js'
import type { Report } from './core/report.js'
import type { Settings } from './core/settings.js'
import { followStored } from './follow.js'
import { createRecordWriter } from './storage/write-record.js'

/** How an answer becomes the record, and the record consent. Reading one needs nothing of this. */
export interface Answers {
  /** The visitor's act in the page. Only a human can grant; refusing is open to any tool. */
  give(wanted: Wanted, means: Means, event: Event): void
  /** The same by the site's own code, which answers for it. */
  submit(wanted: Wanted, means: Means): void
  forget(): void
}

interface AnswersNeeds {
  readonly consent: ConsentState
  readonly settings: Settings
  readonly language: string
  readonly report: Report
}

export function createAnswers({ consent, settings, language, report }: AnswersNeeds): Answers {
  const writer = createRecordWriter(settings)

  function submit(wanted: Wanted, means: Means): void {
    followStored(consent)
    const draft = draftRecord({ consent, settings, report, now: Date.now, newId }, wanted, means, language)
    const kept = writer.write(encodeRecord(draft))
    if (!kept) report('not-stored', 'Neither cookies nor localStorage keep the answer.')
    // Granted is only what is stored as granted.
    consent.adopt(kept ? draft : withoutGrants(draft))
  }

  return {
    submit,
    give(wanted, means, event) {
      const grants = wanted === 'accept-all' || (wanted !== 'refuse-all' && Object.values(wanted).includes(true))
      if (grants && !event.isTrusted) report('untrusted', 'A script clicked on a button that grants.')
      else submit(wanted, means)
    },
    forget() {
      writer.clear()
      consent.adopt(undefined)
    },
  }
}

const newId = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('')
