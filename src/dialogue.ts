import { startAfterAnswers } from './after-answers.js'
import { afterPaint } from './after-paint.js'
import type { Biscotte } from './api.js'
import { biscotteItself } from './catalogue/services/biscotte.js'
import { type Answers, createAnswers } from './core/answers.js'
import { type Change, keepNo } from './core/consent.js'
import { readServices } from './core/declared.js'
import { completeSettings } from './core/settings.js'
import { signalState } from './core/signal-state.js'
import { createLazyDeclarations } from './declarations.js'
import { filesOf } from './files.js'
import { withoutForeign } from './foreign.js'
import { startLazyHandOver } from './hand-over.js'
import { clock, isInner, newId } from './host-page.js'
import type { InspectView } from './inspect/view.js'
import { createLayers } from './layers.js'
import type { Locale } from './locales/locale.js'
import { type Keeper, startKeeper } from './lock/keeper.js'
import type { Lock } from './lock/lock.js'
import type { Page } from './page.js'
import { createParts } from './parts.js'
import { createLazyPlaceholders } from './placeholders.js'
import { startRegime } from './regime.js'
import { cookieNames } from './storage/cookies.js'
import { readRecord } from './storage/read-record.js'
import { createRecordStore } from './storage/write-record.js'
import type { Load } from './surroundings.js'
import type { Layer } from './ui/view.js'
import type { Vendors } from './vendors.js'
import { isSeen, whenSeen } from './visits.js'
import { whenIdle } from './when-idle.js'
import { startWithdrawals } from './withdrawals.js'

/** All between the page and its visitor: what is asked and shown, what becomes of an answer, and what was left is erased. */
export interface Dialogue extends Pick<Biscotte, 'open' | 'close' | 'leftovers' | 'inspect'> {
  readonly answers: Answers
  /** Asks whoever must be asked, and stops asking. */
  settle(): void
  isOpen(): boolean
  /** An embed starts to wait. */
  held(element: Element, ids: readonly string[]): void
  released(element: Element, ids: readonly string[]): void
  /** After each batch of changes to the page. */
  keep(): void
  /** The page has a place for the declaration. */
  declare(): void
  /** Does what follows from a change of consent, and releases. */
  follow(change: Change): void
  /** Looks for what services that are not allowed have left. */
  sweep(): void
  /** More is known of services. */
  learned(): void
  stop(): void
}

/** A file of its own: a visitor who has answered, and left nothing to erase, never needs it. */
export function startDialogue(page: Page): Dialogue {
  const { consent, report, host, learning, lock, when, release, tell } = page
  const { load, dialogue = filesOf(load as Load), ...others } = page.surroundings
  const loaders = { ...others, ...dialogue }
  const isRead = !!page.surroundings.readServices
  const settings = completeSettings(page.settings, withoutForeign(page.config, page.surroundings.ownScript), report, (named, categories) =>
    isRead ? page.settings.services : readServices(named, categories, [], report),
  )
  consent.learn(isRead ? [] : [biscotteItself, ...settings.services], settings.categories)
  const store = createRecordStore(settings, () => keepNo(consent.regime(), settings))
  const afterAnswers = startAfterAnswers({ ...loaders, settings, consent, store, texts, report })
  const answers = createAnswers({ ...page, settings, store, now: clock, newId, onAnswer: afterAnswers.keep })
  const parts = createParts({ ...page, settings, answers, go, layers: () => layers, receipt: afterAnswers.receipt }, loaders)
  const layers = createLayers({ load: parts.ui, report, onShown })
  const placeholders = createLazyPlaceholders(parts.placeholders, report)
  const declarations = createLazyDeclarations(parts.declarations, report, () => learning?.describe(true))
  let vendors: Vendors | undefined = page.vendors
  let stopped = false
  if (page.mustTell) void tellVendors()
  const withdrawals = startWithdrawals(consent, settings, async () => {
    const { createWithdrawal } = await loaders.loadLate()
    return createWithdrawal(consent, settings, { off: (id) => !!vendors?.off(id), replaces: (id) => !!vendors?.replaces(id) })
  })
  const regimeIsOpen = startRegime(settings, consent, loaders.loadRegions, page.settle)
  const keeper = lock && startKeeper(() => keepLock(lock), release, report)
  const handOver = startLazyHandOver(settings.handOver, loaders.loadHandOver, { consent, settings, store, now: clock, when, onArrived: page.settle }, report)
  const stopSweeping = consent.on('use', withdrawals.sweep)
  // Whoever is about to answer, or to answer anew, soon needs what releases and stops.
  for (const intent of ['pointerover', 'focusin']) host.element.addEventListener(intent, withdrawals.prepare, { once: true })
  // Once the page has had the time to do what it does.
  const stopChecking = settings.debug ? whenIdle(async () => (await loaders.loadInspect()).check(inspectView())) : undefined

  return {
    answers,
    settle,
    isOpen: () => layers.current() !== 'closed',
    open: () => layers.go('preferences'),
    close: () => go('closed'),
    held: placeholders.show,
    released(element, ids) {
      placeholders.release(element)
      if (!page.vendors) vendors?.released(element, ids)
    },
    keep() {
      placeholders.keep()
      declarations.keep()
    },
    declare: declarations.draw,
    follow(change) {
      if (change.record && consent.pending().length === 0) layers.go('closed')
      withdrawals
        .follow(change, page.gate.hasRun)
        .then((reloads) => {
          if (keeper) keeper.follow(change, reloads)
          else if (!reloads) afterPaint(release)
        })
        .catch((error) => report('late-missing', [], error))
    },
    sweep: withdrawals.sweep,
    learned: () => keeper?.learned(),
    leftovers: withdrawals.leftovers,
    inspect: async () => (await loaders.loadInspect()).inspect(inspectView()),
    stop() {
      stopped = true
      if (!page.vendors) vendors?.stop()
      placeholders.destroy()
      declarations.destroy()
      afterAnswers.stop()
      handOver.stop()
      stopSweeping()
      stopChecking?.()
      withdrawals.stop()
      keeper?.stop()
      layers.stop()
    },
  }

  async function tellVendors(): Promise<void> {
    try {
      const { startVendors } = (await (load as Load)('telling.js')) as typeof import('./telling.js')
      if (!stopped) vendors = startVendors({ ...page.surroundings, settings, consent, report })
    } catch (error) {
      report('ui-missing', ['What tells vendors of consent'], error)
    }
  }

  async function keepLock(lock: Lock): Promise<Keeper> {
    await new Promise<void>(whenSeen)
    const { keepLock } = await loaders.loadLocked()
    const { catalogue } = page.surroundings
    const copies = () => readRecord(settings).copies
    return keepLock(lock, { consent, settings, catalogue, expects: learning?.expects, when, load, report, copies, root: host.root, texts, release })
  }

  function inspectView(): InspectView {
    const { ownScript } = page.surroundings
    return { consent, settings, report, ownScript, cookies: cookieNames(), onUndeclared: (cookie) => tell('leak', { cookie, ids: [] }) }
  }

  function settle(): void {
    const mustAsk = consent.pending().length > 0 && !regimeIsOpen() && !handOver.isArriving() && isSeen() && !isInner()
    if (layers.current() === (mustAsk ? 'closed' : 'banner')) layers.go(mustAsk ? 'banner' : 'closed')
    if (consent.regime().rule !== 'opt-in' && signalState(consent) === 'honoured') void showHonoured()
  }

  /** As the visitor reads them. */
  async function texts(): Promise<Locale> {
    const [ours, { allTexts }] = await Promise.all([parts.texts(), loaders.loadLate()])
    return allTexts(ours, settings.texts)
  }

  /** Where nobody is asked, the launcher is all there is to say it: 11 CCR § 7025(c)(6) asks for the words. */
  async function showHonoured(): Promise<void> {
    const { optOutHonoured } = await texts()
    host.launcher.textContent = optOutHonoured
  }

  /** Closing what is open decides nothing: who has not answered is asked again. */
  function go(layer: Layer): void {
    layers.go(layer === 'closed' && consent.pending().length > 0 ? 'banner' : layer)
  }

  function onShown(layer: Layer): void {
    page.settle()
    if (layer === 'preferences') learning?.describe(true)
    if (layer === 'closed') tell('hide', {})
    else tell('show', { layer })
  }
}
