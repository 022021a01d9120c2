import { startWatchingPosts } from './posted.js'
import { restoreFields, startWatchingFields } from './typed.js'

export interface Reload {
  /** Loads the page again where that loses nothing. Answers why it cannot. */
  attempt(): Promise<string | undefined>
  stop(): void
}

/** A policy can only be changed by loading the page again: once, in the same place, with what was typed. */
export function startReload(): Reload {
  restoreFields()
  const posts = startWatchingPosts()
  const fields = startWatchingFields()

  return {
    async attempt() {
      if (posts.mayBePosted()) return 'The page may be the answer to a form, which would be sent again.'
      if (!(await canBeAskedFor())) return 'The page cannot be asked for again.'
      if (!fields.save()) return 'Something is typed in that cannot be kept.'
      location.reload()
      return undefined
    },
    stop() {
      posts.stop()
      fields.stop()
    },
  }
}

/** Not without a network, nor where a page only answers forms. The headers are enough. */
async function canBeAskedFor(): Promise<boolean> {
  const abort = new AbortController()
  try {
    const { ok } = await fetch(location.href, { redirect: 'error', cache: 'no-store', signal: abort.signal })
    return ok
  } catch {
    return false
  } finally {
    abort.abort()
  }
}
