import type { RecordStore } from '../core/answers.js'
import { eraseCookie } from './cookies.js'
import { type Copies, hostName, name } from './copies.js'
import type { Jar } from './jar.js'

/** Where the record lives. `days` is asked at each writing: the regime says how long a no is kept. */
export const createRecordStore = (copies: Copies, jar: Jar, days: () => number): RecordStore => ({
  read: copies.read,

  /** What is written is read back: that tells whether it worked. */
  write(text) {
    // Under every domain and path, so that none is left from before an option was changed, or from a sibling.
    for (const one of [name, hostName]) eraseCookie(one, jar)
    copies.write(text, days())
    return copies.read().copies
  },
})
