import { startAfterAnswers } from './after-answers.js'
import type { Biscotte } from './api.js'
import { attachEarly } from './attach.js'
import type { Change } from './core/consent.js'
import type { ConsentRecord } from './core/record.js'
import { signalState } from './core/signal-state.js'
import { createLazyDeclarations } from './declarations.js'
import { startLazyHandOver } from './hand-over.js'
import { clock } from './host-page.js'
import type { InspectView } from './inspect/view.js'
import { type Keeper, startKeeper } from './lock/keeper.js'
import type { Lock } from './lock/lock.js'
import type { DrawnPage } from './page.js'
import { createLazyPlaceholders } from './placeholders.js'
import { startRegime } from './regime.js'
import { cookieNames } from './storage/cookies.js'
import { whenSeen } from './visits.js'
import { whenIdle } from './when-idle.js'

/** What a page may have besides a banner: embeds and a declaration to draw, a country that decides, receipts, an account, other sites, a lock. */
export interface Extras extends Pick<Biscotte, 'inspect'> {
  /** Whether nobody is asked yet, since something may come that answers, or makes asking needless. */
  isWaiting(): boolean
  held(element: Element, ids: readonly string[]): void
  released(element: Element): void
  keep(): void
  declare(): void
  onAnswer(record: ConsentRecord | undefined, text: string): void
  followLocked(change: Change, reloads: boolean): void
  learned(): void
  receipt(): object | undefined
  /** Says by the launcher that the browser's signal was honoured, where it was. */
  sayHonoured(): Promise<void>
  stop(): void
}

/** A file of its own: with nothing of this, a first visit does without. */
export function startExtras(page: DrawnPage): Extras {
  const { consent, report, host, beyond, lock, when, release, settings, surroundings, tell, texts } = page
  const { load } = surroundings
  const store = async () => (await page.recording.get()).store
  const placeholders = createLazyPlaceholders(async () => {
    const [{ startPlaceholders }, locale] = await Promise.all([load('placeholder.js'), texts(), attachEarly(host)])
    return startPlaceholders(page, locale)
  }, report)
  const declarations = createLazyDeclarations(
    async () => {
      const [{ createDeclarations }, locale] = await Promise.all([load('declaration.js'), texts()])
      return createDeclarations(page, locale)
    },
    report,
    () => beyond?.learning?.describe(true),
  )
  const afterAnswers = startAfterAnswers({ load, settings, consent, store, texts, report })
  const regimeIsOpen = startRegime(settings, consent, () => load('regions.js'), page.settle)
  const handOver = startLazyHandOver(
    settings.handOver,
    () => load('hand-over.js'),
    { consent, settings, now: clock, when, onArrived: page.settle },
    store,
    report,
  )
  const keeper = lock && startKeeper(() => keepLock(lock), release, report)
  // Once the page has had the time to do what it does.
  const stopChecking = settings.debug ? whenIdle(async () => (await load('inspect.js')).check(inspectView())) : undefined

  return {
    isWaiting: () => regimeIsOpen() || handOver.isArriving(),
    held: placeholders.show,
    released: placeholders.release,
    keep() {
      placeholders.keep()
      declarations.keep()
    },
    declare: declarations.draw,
    onAnswer: afterAnswers.keep,
    followLocked: (change, reloads) => keeper?.follow(change, reloads),
    learned: () => keeper?.learned(),
    receipt: afterAnswers.receipt,
    /** Where nobody is asked, the launcher is all there is to say it: 11 CCR § 7025(c)(6) asks for the words. */
    async sayHonoured() {
      if (signalState(consent) !== 'honoured') return
      const { optOutHonoured } = await texts()
      host.launcher.textContent = optOutHonoured
    },
    inspect: async () => (await load('inspect.js')).inspect(inspectView()),
    stop() {
      placeholders.destroy()
      declarations.destroy()
      afterAnswers.stop()
      handOver.stop()
      stopChecking?.()
      keeper?.stop()
    },
  }

  async function keepLock(lock: Lock): Promise<Keeper> {
    await new Promise<void>(whenSeen)
    const { keepLock } = await load('locked.js')
    const { catalogue } = surroundings
    const { cookies, read } = page.copies
    const copies = () => read().copies
    return keepLock(lock, {
      consent,
      settings,
      catalogue,
      expects: beyond?.learning?.expects,
      when,
      load: surroundings.loadBeside,
      report,
      copies,
      cookies,
      root: host.root,
      texts,
      release,
    })
  }

  function inspectView(): InspectView {
    const { ownScript } = surroundings
    return { consent, settings, report, ownScript, cookies: cookieNames(page.jar), onUndeclared: (cookie) => tell('leak', { cookie, ids: [] }) }
  }
}
