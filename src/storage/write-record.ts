import type { RecordStore } from '../core/answers.js'
import type { Decisions } from '../core/decisions.js'
import { eraseCookie } from './cookies.js'
import { cookieName, mirror, name, readRecord, replaceCopies } from './read-record.js'

/**
 * Where the record lives: a cookie, which servers and subdomains can read, and its mirror in localStorage.
 * `days` is asked at each writing: the regime says how long a no is kept.
 */
export function createRecordStore(settings: Pick<Decisions, 'domain' | 'hostOnly'>, days: () => number): RecordStore {
  function clear(): void {
    // Under every domain and path, so that none is left from before an option was changed, or from a sibling.
    for (const one of new Set([name, cookieName(settings)])) eraseCookie(one)
    mirror((storage) => storage.removeItem(name))
  }

  return {
    clear,
    read: () => readRecord(settings),

    /** What is written is read back: that tells whether it worked. */
    write(text) {
      clear()
      replaceCopies(settings, text, days())
      return readRecord(settings).copies.includes(text)
    },
  }
}
