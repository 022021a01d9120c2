import type { Report } from './core/report.js'
import type { Load } from './files.js'

/** The file of `messages.ts`. */
export interface Messages {
  /** Each is said once for a code and element, or a code and what it is made of. */
  readonly createSpeaker: () => Report
}

/** Messages to the console, in words that are fetched with the first; without them what was seen has to do. */
export function createReport(load: Load): Report {
  let speaker: Promise<Report> | undefined
  return (...message) => {
    speaker ??= Promise.resolve()
      .then(() => load('messages.js'))
      .then(({ createSpeaker }) => createSpeaker())
      .catch(() => (code, seen, subject) => console.warn(`[biscotte] ${code}:`, seen, subject))
    void speaker.then((say) => say(...message)).catch(() => {})
  }
}
