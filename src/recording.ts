import { afterPaint } from './after-paint.js'
import { type Answer, createAnswer, type RecordStore } from './core/answers.js'
import { type Change, keepNo } from './core/consent.js'
import type { Page } from './page.js'
import { createRecordStore } from './storage/record-store.js'

/** What becomes of answers: records, and all that follows from them. */
export interface Recording {
  readonly answer: Answer
  readonly store: RecordStore
  /** Does what follows from a change of consent, and releases. */
  follow(change: Change): Promise<void>
}

/** Part of the banner's file, so that an answer is kept in the very task it is given in; and a file of its own, for where there is no banner. */
export function startRecording(page: Page): Recording {
  const { consent, dialogue, settings, language, report, now, read } = page
  const store = createRecordStore(page.copies, page.jar, () => keepNo(consent.regime(), settings))
  return {
    answer: createAnswer({
      consent,
      settings,
      language,
      report,
      store,
      read,
      now,
      newId,
      onAnswer: (record, text) => dialogue.note(({ onAnswer }) => onAnswer(record, text)),
    }),
    store,
    async follow(change) {
      const reloads = change.revoked.length > 0 && (await (await page.surroundings.load('late.js')).withdraw(page, page.beyond?.vendors, change))
      if (page.lock) dialogue.tell(({ followLocked }) => followLocked(change, reloads))
      else if (!reloads) afterPaint(page.release)
    },
  }
}

/** Random, so that a visitor can name an answer by it. Nothing else hangs on it. */
function newId(): string {
  try {
    return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('')
  } catch {
    return Math.random().toString(36).slice(2)
  }
}
