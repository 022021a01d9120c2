import { type Answers, createAnswers, type RecordStore } from './core/answers.js'
import { type ConsentState, keepNo } from './core/consent.js'
import type { Settings } from './core/settings.js'
import { clock, newId } from './host-page.js'
import type { Page } from './parts.js'
import { createRecordStore } from './storage/write-record.js'

/** What makes a record of an answer, and stores it: a file of its own, so that refusing works where the banner's is blocked. */
export function startAnswers(page: Page): Answers {
  return createAnswers({ ...page, store: createStore(page.consent, page.settings), now: clock, newId })
}

export const createStore = (consent: ConsentState, settings: Settings): RecordStore => createRecordStore(settings, () => keepNo(consent.regime(), settings))
