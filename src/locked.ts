import type { Change } from './core/consent.js'
import { type Asking, startAsking } from './lock/asking.js'
import { wakeFrames } from './lock/frames.js'
import { createGrants, type GrantsNeeds } from './lock/grants.js'
import type { Keeper } from './lock/keeper.js'
import type { Lock } from './lock/lock.js'
import { byCode, closes, hindrance, opens } from './lock/need.js'
import { createNotice, type NoticeText } from './lock/notice.js'
import { findPlace } from './lock/place.js'
import { entryType } from './lock/posted.js'
import { startReload } from './lock/reload.js'
import { storeReady } from './lock/stored.js'

export interface LockedPage extends GrantsNeeds {
  /** Whether more services may still become known, by what is fetched now. */
  readonly expects: (() => boolean) | undefined
  /** The copies of the record that a server is told. */
  readonly cookies: () => readonly string[]
  /** Where the visitor is told that an answer holds from the next page on. */
  readonly root: ShadowRoot
  readonly texts: () => Promise<NoticeText>
  /** Lets live what is allowed, as far as the policy in force lets it. */
  readonly release: () => void
}

/** The lazy file's one promise. */
export interface LockedModule {
  keepLock(lock: Lock, page: LockedPage): Keeper
}

/** The life of a locked page: asks for what was refused, makes the policy for what was answered, and has it take the other's place. */
export function keepLock(lock: Lock, page: LockedPage): Keeper {
  const { consent, settings, report, release } = page
  const byHeader = settings.lock === 'header'
  const place = byHeader ? undefined : findPlace(lock.policy !== undefined)
  const grants = createGrants(place, page)
  const inForce = byHeader ? undefined : (lock.policy ?? grants.base)
  const reload = startReload()
  const notice = createNotice(page.root)
  let openAtFirst: ReadonlySet<string> = new Set()
  const wasOpen = (id: string) => openAtFirst.has(id)
  let isLoading = false
  let asking: Asking | undefined
  let stopped = false
  if (place?.fault) report('lock-fault', place.fault)
  grants.inform(start)
  if (entryType() === 'reload') void whenLoaded().then(wakeFrames)

  function start(): void {
    if (stopped) return
    openAtFirst = new Set(lock.policy === undefined && !byHeader ? [] : grants.allowed().map(({ id }) => id))
    // What was refused so far has been kept: whether it should have been is known from here on.
    asking = startAsking(lock, { consent, report, grants, expects: page.expects, wasOpen })
    lock.all = asking.all
    const stored = storeReady(grants.ready())
    if (byHeader || lock.policy !== undefined || !stored) return
    // Never twice in a row, so that no failure of any storage can make it go round.
    if (stored === 'new' && settings.reload && entryType() !== 'reload') void loadAgain(false, false)
    else report('lock-shut', 'An answer stands, and the lock has not found the policy that was stored for it.')
  }

  function answer(change: Change, reloads: boolean): void {
    const ready = grants.ready()
    const stored = storeReady(ready) !== undefined
    if (reloads) return
    const opening = opens(grants, inForce, wasOpen)
    if (opening && byHeader && page.cookies().length === 0) report('lock-shut', 'No cookie tells the server of the answer.')
    else if (opening && !byHeader && !stored) {
      // What else is in its way is said already.
      if (ready) report('lock-shut', 'The policy for the answer cannot be stored.')
    } else if (opening || closes(grants, change.revoked, wasOpen)) {
      const why = hindrance(change, settings)
      if (why === undefined) return void loadAgain(change.record?.means !== 'api', true)
      holdFromNextPage(why, why !== byCode)
    }
    release()
  }

  /** Who has just answered is told, unless it is code that answers on each page. */
  function holdFromNextPage(why: string, isNews: boolean): void {
    report('lock-next-page', why)
    if (isNews)
      void page
        .texts()
        .then(notice.show)
        .catch(() => {})
  }

  async function loadAgain(isAct: boolean, isNews: boolean): Promise<void> {
    if (isLoading) return
    isLoading = true
    // Before a page has loaded, a browser may take a reload for a visit: what is not the visitor's own act could go round.
    if (!isAct) await whenLoaded()
    const why = await reload.attempt()
    isLoading = false
    if (why === undefined) return
    holdFromNextPage(why, isNews)
    release()
  }

  return {
    follow(change, reloads) {
      // A withdrawal holds at once; what is granted may have to be looked up.
      if (change.revoked.length > 0) storeReady(undefined)
      grants.inform(() => answer(change, reloads))
    },
    learned: () => asking?.learned(),
    stop() {
      stopped = true
      asking?.stop()
      reload.stop()
      notice.stop()
    },
  }
}

const whenLoaded = () =>
  new Promise<unknown>((resolve) => {
    if (document.readyState === 'complete') resolve(undefined)
    else addEventListener('load', resolve, { once: true })
  })
